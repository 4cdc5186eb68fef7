"""The daily message: one for all, on one line where it must be, and only in its hours."""

from __future__ import annotations

import doctest
from datetime import date, datetime

import pytest

from halfhour.method.today import digest as module
from halfhour.method.today.digest import digest, is_time
from halfhour.method.today.step import Step


def step(what: str) -> Step:
    return Step(
        "promise:1", what, None, date(2026, 11, 16), "You said so.", "keep-promise", "", "", 1
    )


def test_the_examples_in_the_docstrings_hold() -> None:
    assert doctest.testmod(module).failed == 0


def test_a_day_with_nothing_to_do_has_no_message() -> None:
    assert digest(()) is None


def test_all_of_a_day_is_one_message() -> None:
    told = digest([step("Thank Ama"), step("Ask Bo")], waiting=3)
    assert told is not None and told.subject == "Thank Ama, and 1 more"
    assert "1. Thank Ama\n   You said so." in told.body and "Waiting on others: 3" in told.body


def test_no_name_can_add_a_header_or_fill_the_screen() -> None:
    told = digest([step("Thank A\r\nBcc: x@example.org\u2028 " + "y" * 500)])
    assert told is not None and "\n" not in told.subject and "\r" not in told.subject
    assert len(told.subject) <= 120


@pytest.mark.parametrize(
    ("hour", "due"), [(0, False), (7, False), (8, True), (14, True), (20, True), (21, False)]
)
def test_it_goes_out_from_its_hour_on_and_never_in_quiet_hours(hour: int, due: bool) -> None:
    assert is_time(datetime(2026, 11, 16, hour), 8, 21, 7) is due


def test_quiet_hours_within_a_day_and_none_at_all() -> None:
    assert not is_time(datetime(2026, 11, 16, 13), 8, 12, 14)
    assert is_time(datetime(2026, 11, 16, 13), 8, 0, 0)
