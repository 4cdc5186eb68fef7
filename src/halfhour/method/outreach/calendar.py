"""The small calendar of asking: on which day who may be written to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from halfhour.method.outreach.pace import Pace
from halfhour.method.outreach.rhythm import business_day

DAYS_AHEAD = 21
REMIND, COLLEAGUE, REST = "remind", "colleague", "rest"


@dataclass(frozen=True, slots=True)
class Open:
    """A request sent ``on`` that has no answer yet."""

    message: int
    person: int
    name: str
    organisation: str
    on: date
    reminded: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """What becomes possible on a day: "remind", "colleague" or "rest"; about whom."""

    what: str
    name: str
    organisation: str
    person: int
    message: int


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day with its entries; ``holiday`` when it does not count."""

    on: date
    is_today: bool
    holiday: bool
    entries: tuple[Entry, ...]


def calendar(
    opened: Collection[Open], today: date, free: Collection[date], pace: Pace
) -> tuple[CalendarDay, ...]:
    """The days of the next three weeks on which something becomes possible, and the holidays.

    A reminder whose day has passed stands on today until it is sent or the request is over.
    """
    last = today + timedelta(days=DAYS_AHEAD)
    found: dict[date, list[Entry]] = defaultdict(list)
    for on, entry in _entries(opened, today, free, pace):
        if today <= on <= last:
            found[on].append(entry)
    for day in free:
        if today <= day <= last and day.weekday() < 5:
            found.setdefault(day, [])
    return tuple(
        CalendarDay(day, day == today, day in free, tuple(found[day])) for day in sorted(found)
    )


def _entries(
    opened: Collection[Open], today: date, free: Collection[date], pace: Pace
) -> Iterator[tuple[date, Entry]]:
    newest = {}
    for one in sorted(opened, key=lambda o: (o.on, o.message)):
        if one.organisation:
            newest[one.organisation.casefold()] = one
        rest = business_day(one.on, pace.closed_after, free)
        if not one.reminded and today < rest and pace.unanswered_most > 1:
            yield max(today, business_day(one.on, pace.reminder_after, free)), _entry(REMIND, one)
        yield rest, _entry(REST, one)
    for one in newest.values():
        yield business_day(one.on, pace.colleague_after, free), _entry(COLLEAGUE, one)


def _entry(what: str, one: Open) -> Entry:
    return Entry(what, one.name, one.organisation, one.person, one.message)
