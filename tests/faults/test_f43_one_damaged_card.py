"""F43: one damaged card or row among 25 costs no other, and each loss is told."""

import pytest

from halfhour.method.people.delimited import rows_of
from halfhour.method.people.incoming import Rejected
from halfhour.method.people.tables import table_of
from halfhour.method.people.vcards import read_vcards
from halfhour.outside.people.reading import open_people

CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lee{n};Ana;;;\r\nFN:Ana Lee{n}\r\nEMAIL:ana{n}@example.org\r\n"
    "TEL;TYPE=CELL:+1 212 555 {n:04}\r\nNOTE:a note with some words\r\nEND:VCARD\r\n"
)
CARD_DAMAGE = {
    "no end": lambda c: c.replace("END:VCARD\r\n", ""),
    "no begin": lambda c: c.replace("BEGIN:VCARD\r\n", ""),
    "neither": lambda c: c.replace("BEGIN:VCARD\r\n", "").replace("END:VCARD\r\n", ""),
    "no version": lambda c: c.replace("VERSION:3.0\r\n", ""),
    "begin misspelt": lambda c: c.replace("BEGIN:VCARD", "BEGIN:VCRD"),
    "cut off": lambda c: c[: len(c) // 2],
    "a line of no property": lambda c: c.replace("FN:", "rubbish\r\nFN:"),
    "bad quoted-printable": lambda c: c.replace("FN:", "FN;ENCODING=QUOTED-PRINTABLE:=ZZ=\r\n"),
    "unknown charset": lambda c: c.replace("FN:", "FN;CHARSET=X-NONE;ENCODING=QUOTED-PRINTABLE:"),
    "bad base64": lambda c: c.replace("NOTE:", "PHOTO;ENCODING=b:%%%\r\nNOTE:"),
    "nuls": lambda c: c.replace("Ana", "A\0na"),
    "stray bytes": lambda c: c.replace("Ana", "An\udcff\udcfe"),
    "broken folding": lambda c: c.replace("a note with", "a note\r\nwith"),
    "an open quotation mark": lambda c: c.replace("TEL;TYPE=CELL:", 'TEL;TYPE="CELL:'),
    "twice the end": lambda c: c + "END:VCARD\r\n",
}
ROW_DAMAGE = {
    "open quotation mark": lambda r: '"' + r,
    "quotation mark inside": lambda r: r.replace("Ana", 'An"a'),
    "too many cells": lambda r: r + ",,x,y",
    "too few cells": lambda r: r.split(",")[0],
    "nuls": lambda r: r.replace("A", "A\0"),
    "stray bytes": lambda r: r.replace("Ana", "An\udcff"),
    "only delimiters": lambda r: ",,,",
    "cut off in quotation marks": lambda r: r.replace("ana", '"ana') + ',"',
    "a lone return inside": lambda r: r.replace(" ", "\r"),
}


@pytest.mark.parametrize("kind", CARD_DAMAGE)
def test_f43_a_damaged_card_among_25_costs_no_other(kind):
    cards = [CARD.format(n=n) for n in range(25)]
    cards[12] = CARD_DAMAGE[kind](cards[12])
    raw = "".join(cards).encode("utf-8", "surrogateescape")
    found = list(read_vcards([raw]))
    kept = {one.name for one in found if not isinstance(one, Rejected)}
    assert {f"Ana Lee{n}" for n in range(25) if n != 12} <= kept
    told = [one for one in found if isinstance(one, Rejected) or one.remarks]
    assert len(kept) >= 25 or told


@pytest.mark.parametrize("kind", ROW_DAMAGE)
def test_f43_a_damaged_row_among_25_costs_no_other(kind):
    rows = [f"Ana Lee{n},ana{n}@example.org,Company {n},Buyer" for n in range(25)]
    rows[12] = ROW_DAMAGE[kind](rows[12])
    raw = "\n".join(["Name,Email,Company,Title", *rows]).encode("utf-8", "surrogateescape")
    found = list(table_of(rows_of([raw])).people)
    kept = {one.name for one in found if not isinstance(one, Rejected)}
    assert {f"Ana Lee{n}" for n in range(25) if n != 12} <= kept
    assert len(found) >= 24


def test_f43_a_file_whose_only_card_lost_its_first_line_is_still_a_card(tmp_path):
    path = tmp_path / "ana.vcf"
    path.write_text(CARD.format(n=1).replace("BEGIN:VCARD", "CEGIN:VCARD"))
    (one,) = open_people(path)
    (ana,) = one.people
    assert (one.kind, ana.name, ana.emails[0].value) == ("vcard", "Ana Lee1", "ana1@example.org")
