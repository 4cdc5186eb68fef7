"""Spans of time as resumes write them, and headings as they name their sections."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halfhour.method.resumes.headings import heading_kind
from halfhour.method.resumes.lines import Line, text_lines, without_page_numbers
from halfhour.method.resumes.spans import day, span_in


@pytest.mark.parametrize(
    ("text", "started", "ended"),
    [
        ("Sept 2018 – May 2023", "2018-09", "2023-05"),
        ("(2014 - 2019)", "2014", "2019"),
        ("06/2011 - 12/2013", "2011-06", "2013-12"),
        ("01.03.2012 – 31.12.2014", "2012-03", "2014-12"),
        ("2018-09 to 2023-05", "2018-09", "2023-05"),
        ("March 2021 - Present", "2021-03", ""),
        ("seit 04/2020", "2020-04", ""),
        ("Depuis septembre 2020", "2020-09", ""),
        ("enero de 2016 - actualidad", "2016-01", ""),
        ("De 2016 à 2020", "2016", "2020"),
        ("2014-15", "2014", "2015"),
        ("Summer 2019 – Fall 2020", "2019-06", "2020-09"),
        ("2015 –", "2015", ""),
        ("Mai 2017 bis heute", "2017-05", ""),
    ],
)
def test_spans_are_read(text, started, ended):
    span = span_in(f"Nurse {text}")
    assert (span.started, span.ended) == (started, ended)


@pytest.mark.parametrize(
    "text", ["", "in 2019", "call 020 7946 0999", "2019-2011", "99.97% uptime", "cited 340+ times",
             "ISO 9001:2015", "US Patent 11,234,567"],
)  # fmt: skip
def test_what_is_no_span_is_none(text):
    assert span_in(text) is None


def test_a_lone_date_counts_only_when_asked_for():
    assert span_in("Diploma, May 2015") is None
    span = span_in("Diploma, May 2015", lone=True)
    assert (span.started, span.ended, span.lone) == ("", "2015-05", True)


@given(st.integers(1950, 2049), st.integers(1, 12), st.integers(0, 40))
def test_any_span_in_numbers_is_read_back(year, month, years):
    span = span_in(f"{month:02d}/{year} – {month:02d}/{min(year + years, 2049)}")
    assert span.started == f"{year}-{month:02d}"
    assert span.ended[:4] == str(min(year + years, 2049))


@given(st.text(max_size=60))
def test_any_text_has_a_span_within_it_or_none(text):
    span = span_in(text, lone=True)
    assert span is None or text[span.start : span.end]
    assert day(text) == "" or len(day(text)) in (4, 7)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("EXPERIENCE", "work"), ("Work history:", "work"), ("Berufserfahrung", "work"),
     ("E X P E R I E N C E", "work"), ("Expérience professionnelle", "work"),
     ("Volunteer experience", "other"), ("Selected projects", "other"), ("About me", "other"),
     ("Education & training", "schooling"), ("Formación académica", "schooling"),
     ("Education and certifications", "schooling"), ("Technical skills", "skills"),
     ("Skills & interests", "skills"), ("IT-Kenntnisse", "skills"), ("Kenntnisse", "skills")],
)  # fmt: skip
def test_headings_are_told(text, kind):
    assert heading_kind(text) == kind


@pytest.mark.parametrize("text", ["Education officer", "Experience designer", "Skills: Python", "",
                                  "Work, 2019", "Career adviser at Kolb", "Head of learning"])  # fmt: skip
def test_what_only_sounds_like_a_heading_is_none(text):
    assert heading_kind(text) in {"", "skills"} and (heading_kind(text) == "" or ":" in text)


def test_lines_of_text_know_gaps_headings_and_signs():
    gap, *_ = text_lines("Nurse      2019 – 2022")
    assert gap.parts == ["Nurse", "2019 – 2022"]
    assert [line.heading for line in text_lines("Work\n----\nNurse\n# Skills")] == [
        True,
        False,
        True,
    ]
    assert Line("• Led rotas").bulleted and Line("• Led rotas").bare == "Led rotas"


def test_page_numbers_are_left_out():
    lines = [
        Line("John Doe – 1/2"),
        Line("Page 2 of 3"),
        Line("Seite 1 von 2"),
        Line("Nurse 1/2 day"),
    ]
    assert [line.text for line in without_page_numbers(lines)] == ["Nurse 1/2 day"]
