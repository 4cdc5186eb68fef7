"""People pasted as text, in whatever order a line stands."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.people.pasted import person_in_line, read_pasted


@pytest.mark.parametrize(
    ("line", "name", "title", "organisation"),
    [
        ("Ana Lee, Buyer at Acme, +1 212 555 0100", "Ana Lee", "Buyer", "Acme"),
        ("ana@example.org  Ana Lee", "Ana Lee", "", ""),
        (
            "Kwame Mensah – Head of Data @ Blue Labs – kwame@example.org",
            "Kwame Mensah",
            "Head of Data",
            "Blue Labs",
        ),
        ("1. Jürgen Groß (Müller GmbH) 0170 5550100", "Jürgen Groß", "", "Müller GmbH"),
        ("Ana Lee at Acme", "Ana Lee", "", "Acme"),
        ("Acme Inc, CTO, Bob Stone", "Bob Stone", "CTO", "Acme Inc"),
        ("Priya Sharma", "Priya Sharma", "", ""),
        ("+44 20 7946 0958", "", "", ""),
    ],
)
def test_a_line_is_understood(line, name, title, organisation):
    found = person_in_line(1, line)
    assert (found.name, found.title, found.organisation) == (name, title, organisation)


def test_blank_lines_are_passed_over_and_rows_count_on():
    assert [one.row for one in read_pasted(["Ana Lee", "", "Bo Chen"])] == [1, 3]


@pytest.mark.parametrize(
    "line",
    [
        "--- people from the fair ---",
        "=== Nurses",
        "# Helsinki",
        "Neighbours:\n-----",
        "*** old ***",
    ],
)
def test_a_heading_is_told_and_makes_nobody(line):
    assert person_in_line(3, line).reason == "the line names nobody"


@pytest.mark.parametrize("line", ["???", "---", " . , ; ", "\u2022 \u2014 \u2026", "!!! (?)"])
def test_a_line_without_a_letter_or_digit_is_told_and_makes_nobody(line):
    assert person_in_line(3, line).reason == "the line names nobody"


def test_what_is_no_name_title_or_company_is_kept_as_a_note():
    found = person_in_line(1, "Ana Lee; Buyer at Acme; met in Lyon; plays chess")
    assert (found.name, found.title, found.organisation) == ("Ana Lee", "Buyer", "Acme")
    assert found.notes == ("met in Lyon, plays chess",)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=200))
def test_any_line_is_a_person_a_reason_or_blank(line):
    found = person_in_line(1, line)
    assert found is None or hasattr(found, "reason") or found.called()
