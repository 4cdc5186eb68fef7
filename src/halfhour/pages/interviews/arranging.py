"""Arranging: with whom, how, and three times that suit both clocks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from halfhour.method.interviews.arranging import Busy, Mode, Proposal, proposals, zone
from halfhour.models import (
    CalendarAccount,
    Direction,
    Interview,
    Message,
    Person,
    PersonValue,
    Settings,
    User,
    ValueKind,
)


@dataclass(frozen=True)
class TimeToOffer:
    """One time on both clocks."""

    value: str
    mine: datetime
    theirs: datetime


@dataclass(frozen=True)
class ArrangingPage:
    """What the form is filled with, and the times that would suit."""

    person_id: int
    person: str
    title: str
    organisation: str
    minutes: int
    time_zone: str
    their_zone: str
    phone: str
    direction_id: int | None
    directions: tuple[tuple[int, str], ...]
    times: tuple[TimeToOffer, ...]
    calendar_read_at: datetime | None
    calendar_message: str
    same_clock: bool


def arranging_page(
    *,
    reader: User,
    now: datetime,
    person: int,
    minutes: int | None = None,
    mode: str = Mode.IN_PERSON.value,
    their_zone: str = "",
    request: int | None = None,
) -> ArrangingPage:
    """Whom, how long, and up to three times free on my side. Raises DoesNotExist, UnknownZone.

    The direction is the one they were asked about in ``request``, else the newest.
    """
    who = Person.objects.seen_by(reader).get(pk=person)
    mine = Settings.objects.seen_by(reader).get()
    calendars = list(CalendarAccount.objects.seen_by(reader).order_by("pk"))
    directions = list(
        Direction.objects.seen_by(reader).order_by("-begun_at", "-pk").values_list("pk", "name")
    )
    length = minutes or mine.minutes_asked
    theirs = their_zone or mine.time_zone
    times = proposals(
        after=now,
        mine=mine.time_zone,
        theirs=theirs,
        busy=_busy(reader, now, calendars),
        minutes=length,
        mode=Mode(mode),
    )
    return ArrangingPage(
        person_id=who.pk,
        person=who.name,
        title=who.title,
        organisation=who.organisation_name,
        minutes=length,
        time_zone=mine.time_zone,
        their_zone=theirs,
        phone=_phone(reader, who),
        direction_id=_asked_about(reader, request) or (directions[0][0] if directions else None),
        directions=tuple(directions),
        times=tuple(_offer(one) for one in times),
        calendar_read_at=min((c.read_at for c in calendars if c.read_at), default=None),
        calendar_message=next((c.message for c in calendars if c.message), ""),
        same_clock=zone(theirs) == zone(mine.time_zone),
    )


def _asked_about(reader: User, request: int | None) -> int | None:
    if request is None:
        return None
    asked = Message.objects.seen_by(reader).filter(pk=request)
    return asked.values_list("direction", flat=True).first()


def _busy(reader: User, now: datetime, calendars: list[Any]) -> list[Busy]:
    """What my calendars say, and the talks that are arranged already."""
    kept = [
        Busy(datetime.fromisoformat(start), datetime.fromisoformat(end))
        for calendar in calendars
        for start, end in calendar.busy
    ]
    talks = Interview.objects.seen_by(reader).filter(starts_at__gte=now, cancelled_at=None)
    return kept + [
        Busy(start, start + timedelta(minutes=length))
        for start, length in talks.values_list("starts_at", "minutes")
        if start is not None
    ]


def _phone(reader: User, who: Person) -> str:
    values = PersonValue.objects.seen_by(reader).filter(person=who, kind=ValueKind.PHONE)
    return values.order_by("-preferred", "pk").values_list("value", flat=True).first() or ""


def _offer(one: Proposal) -> TimeToOffer:
    return TimeToOffer(one.mine.isoformat(), one.mine, one.theirs)
