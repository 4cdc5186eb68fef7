"""F16: wrong encodings, byte order marks, NULs, lone CRs and mixed line ends in files of people."""

import time

import pytest

from halfhour.actions.people.importing import import_files
from halfhour.method.people.delimited import rows_of
from halfhour.method.people.tables import table_of
from halfhour.method.people.vcards import read_vcards
from halfhour.models import Person

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


CARD = b"BEGIN:VCARD\nVERSION:2.1\nN:M\xfcller;Ana\nTEL;X-\xfc:+12125550100\n\xfc\xff rubbish\nEND:VCARD\n"


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (CARD, ""),
        (b"Ana M\xfcller, ana@example.org\n", "pasted"),
        (b'{"account":{"data":[{"type":"contact","values":[{"properties":{"first_name":"A\\ud800\\u0000na"}}]}]}}', ""),
        (b"INSERT INTO `contacts` (`first_name`,`last_name`) VALUES ('Ana','M\xfcller');", ""),
        (b"BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:Ana=00 Lee\nNOTE;CHARSET=utf-7;ENCODING=QUOTED-PRINTABLE:+2AA-\nEND:VCARD\n", ""),
    ],
    ids=["card", "pasted", "json", "sql", "quoted"],
)  # fmt: skip
def test_f16_no_half_letter_and_no_nul_reaches_the_store(seeker, at, tmp_path, raw, kind):
    path = tmp_path / "people"
    path.write_bytes(raw)
    record = import_files(by=seeker, at=at, paths=[path], kind=kind)
    (person,) = Person.objects.kept_by(seeker)
    assert person.name.startswith("A")
    assert "\0" not in person.name
    assert record.state == "done"


def test_f16_charsets_no_program_writes_are_not_undone():
    began = time.process_time()
    for name in (b"punycode", b"idna", b"unicode-escape", b"hex", b"utf-7", b"undefined"):
        line = b"NOTE;CHARSET=" + name + b";ENCODING=QUOTED-PRINTABLE:" + b"a-" * 200_000
        (found,) = read_vcards([b"BEGIN:VCARD\nFN:Bo\n" + line + b"\nEND:VCARD\n"])
        assert found.name == "Bo"
    assert time.process_time() - began < 4
