"""Business days, with and without holidays, and a burst spread over days."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.today.days import business_day_after, is_business_day, spread

days = st.integers(0, 800).map(lambda n: date(2026, 1, 1) + timedelta(days=n))
off = st.sets(days, max_size=12).map(frozenset)


def counted(day: date, count: int, days_off: frozenset[date]) -> date:
    """The slow and certain way."""
    while count > 0:
        day += timedelta(days=1)
        count -= is_business_day(day, days_off)
    return day


@given(days, st.integers(0, 30), off)
@settings(max_examples=300, deadline=None)
def test_business_days_are_those_one_counts_one_by_one(
    day: date, count: int, days_off: frozenset[date]
) -> None:
    assert business_day_after(day, count, days_off) == counted(day, count, days_off)


def test_christmas_does_not_count() -> None:
    christmas = frozenset({date(2026, 12, 25), date(2026, 12, 28)})
    assert business_day_after(date(2026, 12, 23), 3, christmas) == date(2026, 12, 30)


@given(st.lists(st.integers(1, 60), max_size=40).map(sorted), st.integers(1, 4))
@settings(max_examples=100, deadline=None)
def test_a_burst_never_comes_early_nor_crowds_a_day(wanted: list[int], a_day: int) -> None:
    found = list(spread(wanted, a_day, limit=10_000))
    assert len(found) == len(wanted) and found == sorted(found)
    assert all(day >= wish for day, wish in zip(found, wanted, strict=True))
    assert max((found.count(day) for day in found), default=0) <= a_day
