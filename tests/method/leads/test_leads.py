"""Stages in order, and credit for everyone who helped."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from halfhour.method.leads.credit import Credit, Help, credits
from halfhour.method.leads.stages import FOLLOWS, NAMES, StageOutOfOrder, check_stage, is_over

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


def help_of(person: int, what: str, day: int = 0) -> Help:
    return Help(person, what, START + timedelta(days=day))


def test_every_stage_has_a_name_and_a_way_on() -> None:
    assert set(FOLLOWS) == set(NAMES)
    assert {stage for stage in FOLLOWS if not FOLLOWS[stage]} <= {s for s in FOLLOWS if is_over(s)}


@pytest.mark.parametrize(("before", "after"), [("found", "applied"), ("offered", "accepted")])
def test_stages_follow_in_order(before: str, after: str) -> None:
    assert check_stage(before, after) == after


@pytest.mark.parametrize(("before", "after"), [("found", "accepted"), ("accepted", "found")])
def test_a_stage_out_of_order_is_refused_with_what_there_can_be(before: str, after: str) -> None:
    with pytest.raises(StageOutOfOrder, match="there can be"):
        check_stage(before, after)


def test_those_on_the_way_come_first_from_its_start() -> None:
    found = credits(
        [help_of(9, "gave advice", 0), help_of(2, "told you of it", 5), help_of(1, "named Bao", 1)],
        way=(1, 2),
    )
    assert found == (
        Credit(1, ("named Bao",), True),
        Credit(2, ("told you of it",), True),
        Credit(9, ("gave advice",), False),
    )


def test_the_same_help_is_named_once_and_everybody_once() -> None:
    (one,) = credits(
        [help_of(1, "a talk", 2), help_of(1, "a talk", 1), help_of(1, "a name", 3)], ()
    )
    assert one.whats == ("a talk", "a name")


def test_somebody_on_the_way_without_a_record_is_credited_too() -> None:
    assert credits([], (4, 4)) == (Credit(4, ("led me on",), True, ("You led me on to others",)),)


def test_what_is_told_to_a_helper_names_each_thing_once() -> None:
    day = datetime(2026, 11, 16, tzinfo=UTC)
    found = credits(
        [Help(1, "gave advice you followed", day, "Bao", f"I followed your advice: {words}")
         for words in ("read on", "ask Dae", "read on")],
        (),
    )  # fmt: skip
    assert found[0].whats == ("gave advice you followed",)
    assert found[0].told == ("I followed your advice: read on", "I followed your advice: ask Dae")
