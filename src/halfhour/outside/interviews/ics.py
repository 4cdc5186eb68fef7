"""Invitations as iCalendar: RFC 5545 written, RFC 5546 sent (REQUEST, CANCEL) and a feed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from halfhour.method.lazy import lazily

icalendar: Any = lazily("icalendar")

PRODUCT = "-//halfhour//halfhour 1.0//EN"
NOBODY = "invalid:nomail"  # for somebody whose address is not known


@dataclass(frozen=True)
class Talk:
    """What an invitation tells; ``starts_at`` is aware, ``zone`` the clock it is written on."""

    uid: str
    sequence: int
    summary: str
    starts_at: datetime
    minutes: int
    zone: str
    place: str = ""
    description: str = ""
    url: str = ""
    organiser_name: str = ""
    organiser_email: str = ""
    attendee_name: str = ""
    attendee_email: str = ""
    cancelled: bool = False
    confirmed: bool = False


def invitation(talk: Talk, *, now: datetime) -> bytes:
    """A REQUEST for this talk, to be sent to the other person."""
    return _calendar("REQUEST", [_event(talk, now, invited=True)])


def cancellation(talk: Talk, *, now: datetime) -> bytes:
    """A CANCEL of what was sent before, with the same UID and a higher SEQUENCE."""
    return _calendar("CANCEL", [_event(talk, now, invited=True, cancelled=True)])


def single(talk: Talk, *, now: datetime) -> bytes:
    """One talk as it is put into a calendar by CalDAV: nobody invited, and no METHOD (RFC 4791)."""
    return _calendar("", [_event(talk, now, invited=False, cancelled=talk.cancelled)])


def feed(talks: Iterable[Talk], *, now: datetime) -> bytes:
    """All talks as a calendar to subscribe to; nobody is invited by it."""
    events = [_event(talk, now, invited=False, cancelled=talk.cancelled) for talk in talks]
    return _calendar("PUBLISH", events)


def safe(text: str) -> str:
    """Words without control characters: none of them can begin a line of their own (F24).

    >>> safe("Lunch" + chr(13) + chr(10) + "ATTENDEE:mailto:x@example.com")
    'Lunch ATTENDEE:mailto:x@example.com'
    """
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _calendar(method: str, events: list[Any]) -> bytes:
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if method:
        calendar.add("method", method)
    for event in events:
        calendar.add_component(event)
    if events:
        days = [event.get("dtstart").dt.date() for event in events]
        calendar.add_missing_timezones(
            first_date=min(days) - timedelta(days=366), last_date=max(days) + timedelta(days=366)
        )
    written: bytes = calendar.to_ical()
    return written


def _event(talk: Talk, now: datetime, *, invited: bool, cancelled: bool = False) -> Any:
    start, end = _times(talk)
    event = icalendar.Event()
    event.add("uid", safe(talk.uid))
    event.add("dtstamp", now.astimezone(ZoneInfo("UTC")))
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("summary", safe(talk.summary))
    event.add("sequence", talk.sequence)
    status = "CANCELLED" if cancelled else "CONFIRMED" if talk.confirmed else "TENTATIVE"
    event.add("status", "CONFIRMED" if invited and not cancelled else status)
    event.add("transp", "TRANSPARENT" if cancelled else "OPAQUE")
    for name, words in (("location", talk.place), ("description", talk.description)):
        if safe(words):
            event.add(name, safe(words) if name == "location" else _lines(words))
    if safe(talk.url).startswith(("https://", "http://")):
        event.add("url", safe(talk.url))
    if invited:
        event.add("organizer", _address(talk.organiser_name, talk.organiser_email), encode=0)
        event.add("attendee", _attendee(talk), encode=0)
    return event


def _times(talk: Talk) -> tuple[datetime, datetime]:
    """Start and end on the talk's clock; in UTC where that clock shows an hour twice.

    The end is reckoned in UTC, so that a change of the clock does not stretch the talk.
    """
    utc, zone = ZoneInfo("UTC"), ZoneInfo(talk.zone)
    start = talk.starts_at.astimezone(utc)
    both = start, start + timedelta(minutes=talk.minutes)
    local = both[0].astimezone(zone), both[1].astimezone(zone)
    return both if any(map(_is_twofold, local)) else local


def _is_twofold(moment: datetime) -> bool:
    """Whether this local time comes twice, in the night when clocks go back."""
    return moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()


def _attendee(talk: Talk) -> Any:
    who = _address(talk.attendee_name, talk.attendee_email)
    who.params["ROLE"] = "REQ-PARTICIPANT"
    who.params["PARTSTAT"] = "NEEDS-ACTION"
    who.params["RSVP"] = "TRUE"
    return who


def _address(name: str, email: str) -> Any:
    mailto = safe(email).replace(" ", "")
    who = icalendar.vCalAddress(f"mailto:{mailto}" if "@" in mailto else NOBODY)
    said = safe(name).replace('"', "'")
    if said:
        who.params["CN"] = said
    return who


def _lines(words: str) -> str:
    return "\n".join(line for line in map(safe, words.splitlines()) if line)
