"""Business days, and spreading a burst of things over the days after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from datetime import date, timedelta

DAY = timedelta(days=1)
FRIDAY = 4


def is_business_day(day: date, days_off: Set[date] = frozenset()) -> bool:
    """Monday to Friday and no holiday of the seeker's."""
    return day.weekday() < 5 and day not in days_off


def business_day_after(day: date, count: int, days_off: Set[date] = frozenset()) -> date:
    """The ``count``-th business day after ``day``; the day itself is not counted.

    >>> business_day_after(date(2026, 11, 13), 3)
    datetime.date(2026, 11, 18)
    """
    if count <= 0:
        return day
    weeks, over = divmod(min(day.weekday(), FRIDAY) + count, 5)
    found = day + timedelta(days=7 * weeks + over - day.weekday())
    if not any(day < off <= found for off in days_off):
        return found
    while count > 0:
        day += DAY
        count -= is_business_day(day, days_off)
    return day


def monday_of(day: date) -> date:
    """The Monday of the week a day lies in."""
    return day - timedelta(days=day.weekday())


def spread(wanted: Iterable[int], a_day: int, limit: int) -> Iterator[int]:
    """A day for each wanted day, never earlier and at most ``a_day`` together, up to ``limit``.

    Days are ordinals, given in rising order; what comes after ``limit`` is left out. A later wish
    never moves an earlier one.

    >>> list(spread([1, 1, 1, 1, 1, 2, 9], 2, limit=8))
    [1, 1, 2, 2, 3, 3]
    """
    day, used = 0, 0
    for wish in wanted:
        if wish > day:
            day, used = wish, 0
        elif used >= a_day:
            day, used = day + 1, 0
        if day > limit:
            return
        used += 1
        yield day
