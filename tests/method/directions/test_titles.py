"""Cleaning job titles down to the words that name the work."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.directions.groups import GroupOccupations, minor_of
from halfhour.method.directions.title_letters import folded
from halfhour.method.directions.titles import cleaned, parts

HERE = Path(__file__).parent


def rows(name):
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Sr. SWE @ Example | ex-Sample | dad of 3 🚀", "software engineer"),
        ("Krankenschwester (m/w/d)", "nurse"),
        ("Lehrer:in", "teacher"),
        ("Développeuse senior chez Exemple", "developer"),
        ("Jefe de proyecto", "project manager"),
        ("PT - personal trainer", "personal trainer fitness"),
        ("PT, DPT", "physical therapist"),
        ("𝗗𝗮𝘁𝗮 𝗦𝗰𝗶𝗲𝗻𝘁𝗶𝘀𝘁", "data scientist"),
        ("TA (SEN)", "teaching assistant"),
        ("CFO & Board Member", "chief financial officer"),
        ("Head of People", "human resource director"),
        ("Account executive, SaaS (B2B)", "account executive"),
        ("Architecte d'intérieur", "interior designer"),
        ("Flugbegleiterin", "flight attendant"),
        ("3rd grade teacher", "elementary school teacher"),
    ],
)
def test_what_is_left_names_the_work(title, words):
    assert cleaned(title) == words


@pytest.mark.parametrize("title", [r[0] for r in rows("messy_titles.tsv") if not r[1]])
def test_what_is_no_occupation_leaves_nothing(title):
    assert GroupOccupations().code_titles([title])[0].matches == ()


def test_most_messy_titles_find_their_minor_group_without_any_data():
    real = [r for r in rows("messy_titles.tsv") if r[1]]
    coded = GroupOccupations().code_titles([r[0] for r in real])
    right = sum(
        bool(c.matches) and c.matches[0].code in {minor_of(x) for x in r[1].split(",")}
        for c, r in zip(coded, real, strict=True)
    )
    assert right >= 0.75 * len(real)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_cleaned_without_an_error(text):
    assert all(0 < p.weight <= 1 and p.words for p in parts(text))
    assert folded(text) == folded(text).lower()


@pytest.mark.parametrize(
    "text",
    ["a" * 50_000, "(" * 50_000, "-" * 50_000, "a, " * 20_000, "a/b" * 20_000, "ex-" * 20_000],
)
def test_long_titles_take_no_longer(text):
    start = time.perf_counter()
    parts(text)
    assert time.perf_counter() - start < 0.5
