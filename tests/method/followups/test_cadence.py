"""Keeping in touch: the clock restarts, a burst is spread, and nobody is forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.followups.cadence import (
    NotACadence,
    check_cadence,
    next_touch,
    touches,
    usual_cadence,
)
from halfhour.method.today.history import Tie
from halfhour.method.today.job import Who

TODAY = date(2026, 11, 16)

ties = st.lists(
    st.builds(
        Tie, st.builds(Who, st.integers(1, 10**9), st.just("Ana")),
        st.integers(0, 500).map(lambda n: TODAY - timedelta(days=n)), st.none(),
        st.sampled_from((0, 30, 60, 120)),
    ), max_size=40, unique_by=lambda tie: tie.person.id,
)  # fmt: skip


def burst(count: int) -> list[Tie]:
    return [Tie(Who(i, f"P{i}"), TODAY - timedelta(days=60), None, 60) for i in range(count)]


def test_those_who_helped_much_hear_more_often() -> None:
    assert [usual_cadence(n) for n in (0, 1, 2, 9)] == [365, 120, 60, 60]


@pytest.mark.parametrize("days", [1, 6, 366, -5])
def test_a_cadence_nobody_can_keep_is_refused(days: int) -> None:
    with pytest.raises(NotACadence):
        check_cadence(days)


@pytest.mark.parametrize("days", [0, 7, 365])
def test_a_cadence_one_can_keep_is_taken(days: int) -> None:
    assert check_cadence(days) == days


def test_a_burst_is_spread_over_the_days_after_it() -> None:
    seen = [len(touches(burst(10), TODAY + timedelta(days=n), 3)) for n in range(5)]
    assert seen == [3, 6, 9, 10, 10]


def test_doing_todays_three_does_not_pull_the_next_three_forward() -> None:
    known = burst(9)
    done = {touch.tie.person.id for touch in touches(known, TODAY, 3)}
    after = [
        replace(tie, last=TODAY, before=tie.last) if tie.person.id in done else tie for tie in known
    ]
    assert touches(after, TODAY, 3) == ()
    assert len(touches(after, TODAY + timedelta(days=1), 3)) == 3


def test_any_contact_restarts_the_clock() -> None:
    tie = Tie(Who(1, "Ana"), TODAY - timedelta(days=61), None, 60)
    assert touches([tie], TODAY, 3)
    assert touches([replace(tie, last=TODAY - timedelta(days=1))], TODAY, 3) == ()


def test_switched_off_means_never() -> None:
    off = Tie(Who(1, "Ana"), TODAY - timedelta(days=900), None, 0)
    assert touches([off], TODAY, 3) == () and next_touch(off) is None


@given(ties, st.integers(1, 4))
@settings(max_examples=80, deadline=None)
def test_never_more_than_so_many_fall_due_on_one_day_and_none_early(
    known: list[Tie], a_day: int
) -> None:
    found = touches(known, TODAY, a_day)
    per_day: dict[date, int] = {}
    for touch in found:
        assert touch.wanted <= touch.due <= TODAY and touch.wanted == next_touch(touch.tie)
        per_day[touch.due] = per_day.get(touch.due, 0) + 1
    assert max(per_day.values(), default=0) <= a_day


@given(ties)
@settings(max_examples=60, deadline=None)
def test_everybody_comes_up_in_the_end(known: list[Tie]) -> None:
    far = TODAY + timedelta(days=400)
    assert len(touches(known, far, 3)) == sum(1 for tie in known if tie.every)
