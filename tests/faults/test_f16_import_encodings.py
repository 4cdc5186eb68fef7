"""F16: wrong encodings, byte order marks, NULs, lone CRs and mixed line ends in files of people."""

import pytest

from halfhour.method.people.delimited import rows_of
from halfhour.method.people.tables import table_of
from halfhour.method.people.vcards import read_vcards

TABLE = "Name,Email\nJürgen Groß,j@example.org\nAna Lee,ana@example.org\n"
CARDS = "BEGIN:VCARD\nVERSION:3.0\nFN:Jürgen Groß\nEND:VCARD\nBEGIN:VCARD\nFN:Ana Lee\nEND:VCARD\n"
ENDS = ["\n", "\r\n", "\r"]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_f16_tables_and_cards_read_the_same_from_every_encoding(encoding, end):
    raw = TABLE.replace("\n", end).encode(encoding)
    assert [one.name for one in table_of(rows_of([raw])).people] == ["Jürgen Groß", "Ana Lee"]
    raw = CARDS.replace("\n", end).encode(encoding)
    assert [one.name for one in read_vcards([raw])] == ["Jürgen Groß", "Ana Lee"]


def test_f16_nuls_and_mixed_ends_are_tamed():
    raw = (
        b"Name,Email\r\nAna\x00 Lee,ana@example.org\rBo Chen,bo@example.org\n\r\nCleo,c@example.org"
    )
    assert [one.name for one in table_of(rows_of([raw])).people] == ["Ana Lee", "Bo Chen", "Cleo"]


def test_f16_two_encodings_in_one_file():
    raw = "Name,Email\nJürgen,j@example.org\n".encode() + "Renée,r@example.org\n".encode("cp1252")
    assert [one.name for one in table_of(rows_of([raw])).people] == ["Jürgen", "Renée"]
