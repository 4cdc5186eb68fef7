"""Times to propose: they suit both time zones, keep clear of what is busy, and differ in kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from halfhour.method.interviews.agenda import promised_minutes
from halfhour.method.refused import Refused


class Mode(StrEnum):
    """How the two meet, in the order in which it is worth asking (M6)."""

    IN_PERSON = "in-person"
    PHONE = "phone"
    VIDEO = "video"


class UnknownZone(Refused):
    """A time zone name that no clock here knows."""


@dataclass(frozen=True, slots=True)
class Busy:
    """A stretch of time that is taken; both ends aware, the end not included."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Hours:
    """Between which local hours a person may be asked for a time."""

    earliest: time = time(9)
    latest: time = time(17)


@dataclass(frozen=True, slots=True)
class Proposal:
    """One time to offer: the same moment on both clocks."""

    mine: datetime
    theirs: datetime
    minutes: int


_UTC = ZoneInfo("UTC")

# Room to get there and back; a call needs only a breath between two things.
MARGIN = {
    Mode.IN_PERSON: timedelta(minutes=45),
    Mode.PHONE: timedelta(minutes=10),
    Mode.VIDEO: timedelta(minutes=10),
}


def zone(name: str) -> ZoneInfo:
    """The time zone of an IANA name; raises UnknownZone.

    >>> zone("Europe/Berlin").key
    'Europe/Berlin'
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UnknownZone(
            f"The time zone “{name[:40]}” is not known here: use a name such as Europe/Berlin."
        ) from None


def proposals(
    *,
    after: datetime,
    mine: str,
    theirs: str,
    busy: Sequence[Busy],
    minutes: int = 20,
    mode: Mode = Mode.IN_PERSON,
    my_hours: Hours = Hours(time(8), time(20)),  # noqa: B008 (frozen)
    their_hours: Hours = Hours(),  # noqa: B008 (frozen)
    count: int = 3,
    days: int = 15,
) -> tuple[Proposal, ...]:
    """Up to ``count`` times on different days, within working days and both people's hours.

    The first day looked at is the one after ``after`` on their clock. Each next time prefers the
    other half of the day, so that there is a real choice. Fewer come back when fewer fit.
    Raises UnknownZone, TooLong, TooShort.
    """
    promised_minutes(minutes)
    my_zone, their_zone = zone(mine), zone(theirs)
    length, margin = timedelta(minutes=minutes), MARGIN[Mode(mode)]
    taken = _widened(busy, margin)
    found: list[Proposal] = []
    for day in _working_days(after.astimezone(their_zone).date(), days):
        free = [
            one
            for one in _of_day(day, their_zone, my_zone, their_hours, my_hours, minutes)
            if not _taken(one.theirs, length, taken)
        ]
        if free:
            found.append(_preferred(free, len(found)))
        if len(found) == count:
            break
    return tuple(found)


def exists(moment: datetime) -> bool:
    """Whether this local time exists: a spring night jumps over an hour of them."""
    there = moment.astimezone(_UTC).astimezone(moment.tzinfo)
    return there.replace(tzinfo=None) == moment.replace(tzinfo=None)


def _of_day(
    day: date, theirs: ZoneInfo, mine: ZoneInfo, their_hours: Hours, my_hours: Hours, minutes: int
) -> Iterator[Proposal]:
    """Every half hour of their day at which both are within their hours."""
    length = timedelta(minutes=minutes)
    for number in range(48):
        start = datetime.combine(day, time(number // 2, 30 * (number % 2)), tzinfo=theirs)
        here = start.astimezone(mine)
        if (
            exists(start)
            and _within(start, length, their_hours)
            and _within(here, length, my_hours)
        ):
            yield Proposal(here, start, minutes)


def _within(start: datetime, length: timedelta, hours: Hours) -> bool:
    end = start.replace(tzinfo=None) + length
    return (
        start.time() >= hours.earliest and end.date() == start.date() and end.time() <= hours.latest
    )


def _preferred(free: Sequence[Proposal], number: int) -> Proposal:
    """Mid-morning first, then an afternoon, and so on in turn."""
    wanted = 10.5 if number % 2 == 0 else 14.5
    return min(free, key=lambda one: abs(one.theirs.hour + one.theirs.minute / 60 - wanted))


def _working_days(first: date, days: int) -> Iterator[date]:
    for number in range(1, days + 1):
        day = first + timedelta(days=number)
        if day.weekday() < 5:
            yield day


def _widened(busy: Sequence[Busy], margin: timedelta) -> list[Busy]:
    return sorted(
        (
            Busy(one.start.astimezone(_UTC) - margin, one.end.astimezone(_UTC) + margin)
            for one in busy
        ),
        key=lambda one: one.start,
    )


def _taken(start: datetime, length: timedelta, busy: Sequence[Busy]) -> bool:
    """Compared in UTC: two times in one zone would be compared by their hands, not their moment."""
    first = start.astimezone(_UTC)
    return any(one.start < first + length and first < one.end for one in busy)
