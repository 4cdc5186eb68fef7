"""People on the way to other tools."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halfhour.method.account.cards import vcard
from halfhour.method.account.sheets import COLUMNS, Leaving, csv_lines, tame

AMARA = Leaving(
    uid="11111111-1111-4111-8111-111111111111",
    name="Amara Ngozi Okafor",
    given_name="Amara",
    family_name="Okafor",
    organisation="Hansa; Söhne, Ltd",
    emails=("amara@example.org",),
    phones=("+44 20 7946 0001",),
    birthday="--05-12",
    notes="first line\nsecond, line",
)


def test_a_card_keeps_what_it_was_given():
    text = vcard(AMARA)
    assert "FN:Amara Ngozi Okafor\r\n" in text
    assert "ORG:Hansa\\; Söhne\\, Ltd\r\n" in text
    assert "NOTE:first line\\nsecond\\, line\r\n" in text
    assert "BDAY:--0512\r\n" in text


@given(st.text(max_size=300))
def test_no_line_of_a_card_is_over_75_octets_or_breaks_out(text):
    card = vcard(Leaving(uid="x", name=text, notes=text))
    assert all(len(line.encode()) <= 75 for line in card.split("\r\n"))
    assert card.count("BEGIN:VCARD") == 1 + text.count("BEGIN:VCARD") * 2


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_f23_no_cell_is_a_formula(cell):
    assert tame(cell).startswith("'")


@given(st.text(max_size=60))
def test_every_row_reads_back_with_as_many_cells(text):
    lines = "".join(csv_lines([Leaving(uid="x", name=text, notes=text)]))
    rows = list(csv.reader(io.StringIO(lines, newline="")))
    assert len(rows) == 2
    assert len(rows[1]) == len(COLUMNS)
