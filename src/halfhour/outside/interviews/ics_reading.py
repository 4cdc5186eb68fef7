"""Calendars of others read: when one is busy, and what was answered to an invitation."""

from __future__ import annotations

import re
import warnings
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from halfhour.method.interviews.arranging import Busy
from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused
from halfhour.outside.interviews.repeating import is_absurd, listed

icalendar: Any = lazily("icalendar")
recurring: Any = lazily("recurring_ical_events")

LARGEST = 10 * 1024 * 1024
MOST_EVENTS = 30_000
MOST_TIMES = 5_000
BEGINS = re.compile(
    r"BEGIN:V(?:CALENDAR|EVENT|FREEBUSY|TODO|JOURNAL|TIMEZONE|ALARM)", re.IGNORECASE
)
UTC = ZoneInfo("UTC")


class NotACalendar(Refused):
    """What was read is no calendar, or a broken one."""


@dataclass(frozen=True)
class BusyTimes:
    """When one is busy, and how many entries could not be read or repeat absurdly."""

    times: tuple[Busy, ...]
    skipped: int = 0


def read_calendars(content: bytes) -> list[Any]:
    """The calendars in a file. Raises NotACalendar when there is none to be read."""
    if len(content) > LARGEST:
        raise NotACalendar("This calendar is larger than 10 MB; subscribe to a smaller one.")
    text = content.decode("utf-8-sig", errors="replace").replace("\0", "")
    if not BEGINS.search(text):
        raise NotACalendar("This is not a calendar: it should begin with BEGIN:VCALENDAR.")
    if "BEGIN:VCALENDAR" not in text.upper():
        text = f"BEGIN:VCALENDAR\r\n{text.strip()}\r\nEND:VCALENDAR\r\n"
    try:
        with quiet():
            found = icalendar.Calendar.from_ical(text, multiple=True)
    except Exception as error:  # any parser error is the file's
        raise NotACalendar("This calendar is broken and could not be read.") from error
    calendars = [one for one in found if getattr(one, "name", "") == "VCALENDAR"]
    if not calendars:
        raise NotACalendar("There is no calendar in this file.")
    return calendars


def busy_times(content: bytes, *, start: datetime, end: datetime, zone: str) -> BusyTimes:
    """When a calendar is busy between ``start`` and ``end`` (aware; at most some months apart).

    Floating times and whole days are taken on the clock of ``zone``. Entries marked free or
    cancelled do not count. Entries that repeat absurdly or are broken are counted as skipped.
    Raises NotACalendar.
    """
    here = ZoneInfo(zone)
    found = Found(start, end, here)
    for calendar in read_calendars(content):
        with quiet():
            found.look_into(calendar)
    times = sorted(set(found.times), key=lambda one: (one.start, one.end))
    return BusyTimes(tuple(times[:MOST_TIMES]), found.skipped)


@contextmanager
def quiet() -> Iterator[None]:
    """The readers' own remarks on odd time zones are not for our log."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@dataclass
class Found:
    """What was found busy in a window, on one clock."""

    start: datetime
    end: datetime
    zone: ZoneInfo
    times: list[Busy] = field(default_factory=list)
    skipped: int = 0

    def look_into(self, calendar: Any) -> None:
        """Every entry of a calendar; the repeated ones of one UID together."""
        by_uid: dict[str, list[Any]] = defaultdict(list)
        for number, event in enumerate(calendar.walk("VEVENT")):
            if number >= MOST_EVENTS:
                self.skipped += 1
                continue
            by_uid[str(event.get("uid", number))].append(event)
        repeating = [events for events in by_uid.values() if not self._single(events)]
        if not self._expanded(calendar, [one for events in repeating for one in events]):
            for events in repeating:  # one of them is broken: each alone, and only it is skipped
                self.skipped += not self._expanded(calendar, events)
        for component in calendar.walk("VFREEBUSY"):
            self._read_periods(component)

    def _single(self, events: list[Any]) -> bool:
        """Take entries that do not repeat; True when there is nothing left to expand."""
        try:
            if any(is_absurd(event) for event in events):
                self.skipped += 1
                return True
            if any(event.get("rrule") or event.get("rdate") for event in events):
                return False
            for event in events:
                self._take(event)
        except Exception:  # one broken entry must not hide the others
            self.skipped += 1
        return True

    def _expanded(self, calendar: Any, events: list[Any]) -> bool:
        """Take every time of repeating entries in the window; False, and nothing, if it fails."""
        alone = icalendar.Calendar()
        for part in [*calendar.walk("VTIMEZONE"), *events]:
            alone.add_component(part)
        before = len(self.times)
        try:
            for event in recurring.of(alone).between(self.start, self.end) if events else ():
                self._take(event)
        except Exception:  # whatever the reader of rules stumbles over
            del self.times[before:]
            return False
        return True

    def _take(self, event: Any) -> None:
        if _is_free(event):
            return
        start, end = self._moment(event.start), self._moment(event.end)
        if start < self.end and end > self.start and end > start:
            self.times.append(Busy(start, end))

    def _read_periods(self, component: Any) -> None:
        for period in listed(component.get("freebusy")):
            kind = str(getattr(period, "params", {}).get("FBTYPE", "BUSY")).upper()
            if kind == "FREE":
                continue
            try:
                for start, end in _pairs(period):
                    busy = Busy(self._moment(start), self._moment(end))
                    if busy.start < self.end and busy.end > self.start:
                        self.times.append(busy)
            except (TypeError, ValueError, OverflowError):
                self.skipped += 1

    def _moment(self, value: date) -> datetime:
        """A moment in UTC; whole days and floating times on this clock."""
        if not isinstance(value, datetime):
            value = datetime.combine(value, time())
        aware = value if value.utcoffset() is not None else value.replace(tzinfo=self.zone)
        return aware.astimezone(UTC)


def _is_free(event: Any) -> bool:
    shown = str(event.get("x-microsoft-cdo-busystatus", "")).upper()
    return (
        str(event.get("transp", "")).upper() == "TRANSPARENT"
        or str(event.get("status", "")).upper() == "CANCELLED"
        or shown == "FREE"
    )


def _pairs(period: Any) -> Iterator[tuple[datetime, datetime]]:
    start, end = period.dt if hasattr(period, "dt") else period
    yield start, start + end if isinstance(end, timedelta) else end
