"""When a resume may be called just revised, and what changed in it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halfhour.method.resumes.versions import (
    LATELY_DAYS,
    STALE_DAYS,
    counts,
    difference,
    is_just_revised,
    is_stale,
)

TODAY = date(2026, 11, 16)


@pytest.mark.parametrize(
    ("days", "just", "stale"),
    [(0, True, False), (LATELY_DAYS, True, False), (LATELY_DAYS + 1, False, False),
     (STALE_DAYS, False, False), (STALE_DAYS + 1, False, True), (-1, False, False)],
)  # fmt: skip
def test_just_revised_is_only_said_when_it_is_true(days, just, stale):
    revised = TODAY - timedelta(days=days)
    assert (is_just_revised(revised, TODAY), is_stale(revised, TODAY)) == (just, stale)


def test_without_a_resume_nothing_was_revised():
    assert not is_just_revised(None, TODAY)
    assert is_stale(None, TODAY)


def test_a_difference_shows_what_is_new_and_gone_with_lines_around():
    before = "\n".join(f"line {n}" for n in range(12))
    after = before.replace("line 6", "line six")
    lines = difference(before, after)
    assert [(line.kind, line.text) for line in lines] == [
        ("skipped", "4 unchanged lines"), ("same", "line 4"), ("same", "line 5"),
        ("gone", "line 6"), ("new", "line six"), ("same", "line 7"), ("same", "line 8"),
        ("skipped", "3 unchanged lines"),
    ]  # fmt: skip
    assert counts(lines) == (1, 1)


def test_the_same_words_differently_spaced_are_no_difference():
    assert counts(difference("Nurse  at\n\nHelix", "Nurse at\nHelix ")) == (0, 0)


@given(
    st.lists(st.sampled_from("abcde"), max_size=20), st.lists(st.sampled_from("abcde"), max_size=20)
)
def test_new_and_gone_lines_turn_the_old_into_the_new(before, after):
    new, gone = counts(difference("\n".join(before), "\n".join(after)))
    assert len(after) - len(before) == new - gone
