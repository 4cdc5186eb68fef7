"""Arranging an interview, moving, confirming and cancelling it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from halfhour.actions.interviews.record import locked, save, tell
from halfhour.method.interviews.agenda import promised_minutes
from halfhour.method.interviews.areas import Plan
from halfhour.method.interviews.arranging import Mode, zone
from halfhour.method.refused import Refused
from halfhour.models import Direction, Interview, Message, Person, Settings, User


class AlreadyOver(Refused):
    """The interview was held or cancelled, so it cannot be moved."""


def arrange_interview(
    *,
    by: User,
    at: datetime,
    person: int,
    minutes: int = 20,
    mode: str = "in-person",
    starts_at: datetime | None = None,
    proposed: Sequence[datetime] = (),
    time_zone: str = "",
    their_zone: str = "",
    place: str = "",
    phone: str = "",
    link: str = "",
    direction: int | None = None,
    request: int | None = None,
    plan: str = "six areas",
) -> Interview:
    """Arrange a talk of under 30 minutes, or note the times proposed for one.

    Without ``time_zone`` the seeker's own counts. Raises TooLong, TooShort, UnknownZone, or
    DoesNotExist for a person, direction or request of somebody else.
    """
    promised_minutes(minutes)
    mine = zone(time_zone or _own_zone(by)).key
    theirs = zone(their_zone).key if their_zone else ""
    with transaction.atomic():
        made: Interview = Interview.objects.create(
            owner=by,
            person=Person.objects.kept_by(by).get(pk=person),
            direction=Direction.objects.kept_by(by).get(pk=direction) if direction else None,
            request=Message.objects.kept_by(by).get(pk=request) if request else None,
            minutes=minutes,
            mode=Mode(mode).value,
            starts_at=starts_at,
            proposed=[moment.isoformat() for moment in proposed],
            time_zone=mine,
            their_zone=theirs,
            place=one_line(place),
            phone=one_line(phone),
            link=one_line(link),
            plan=Plan(plan).value,
            arranged_at=at,
        )
        data = {"starts_at": starts_at and starts_at.isoformat(), "minutes": minutes, "mode": mode}
        tell(by, at, "interviews.arranged", made, data)
    return made


def move_interview(
    *,
    by: User,
    at: datetime,
    interview: int,
    starts_at: datetime | None,
    version: int | None = None,
    **changes: Any,
) -> Interview:
    """Give an interview another time (and minutes, mode, place, phone, link, their_zone, direction).

    The invitation counts up, what was confirmed or answered before is open again. A cancelled one
    is taken up again. Raises AlreadyOver once it was held, ChangedMeanwhile when ``version`` is
    no longer the newest.
    """
    with transaction.atomic():
        kept = locked(by, interview, version)
        if kept.ended_at:
            raise AlreadyOver("This interview was held already; arrange a new one instead.")
        before = kept.starts_at and kept.starts_at.isoformat()
        _change(by, kept, changes)
        kept.starts_at, kept.sequence = starts_at, kept.sequence + 1
        kept.confirmed_at = kept.cancelled_at = kept.answered_at = None
        kept.their_answer = kept.counter = kept.cancel_reason = ""
        kept.proposed = [] if starts_at else kept.proposed
        save(kept)
        after = starts_at and starts_at.isoformat()
        tell(by, at, "interviews.moved", kept, {"before": before, "after": after})
    return kept


def cancel_interview(*, by: User, at: datetime, interview: int, reason: str = "") -> Interview:
    """Call an interview off; its notes and agenda stay. Raises AlreadyOver once it was held."""
    with transaction.atomic():
        kept = locked(by, interview)
        if kept.ended_at:
            raise AlreadyOver("This interview was held already; it can no longer be called off.")
        kept.cancelled_at, kept.cancel_reason = at, reason.strip()
        kept.sequence += 1
        save(kept)
        tell(by, at, "interviews.cancelled", kept)
    return kept


def confirm_interview(*, by: User, at: datetime, interview: int) -> Interview:
    """Note that the time was confirmed with the other person. Raises AlreadyOver."""
    with transaction.atomic():
        kept = locked(by, interview)
        if kept.ended_at or kept.cancelled_at:
            raise AlreadyOver("This interview is over; there is nothing left to confirm.")
        kept.confirmed_at = at
        save(kept)
        tell(by, at, "interviews.confirmed", kept)
    return kept


def one_line(text: str) -> str:
    """``text`` on one line, without control characters that a header or calendar could read."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _own_zone(by: User) -> str:
    kept: str = Settings.objects.kept_by(by).values_list("time_zone", flat=True).get()
    return kept


def _change(by: User, kept: Interview, changes: dict[str, Any]) -> None:
    if "minutes" in changes:
        kept.minutes = promised_minutes(changes["minutes"])
    if "mode" in changes:
        kept.mode = Mode(changes["mode"]).value
    for name in ("place", "phone", "link"):
        if name in changes:
            setattr(kept, name, one_line(changes[name]))
    for name in ("time_zone", "their_zone"):
        if changes.get(name):
            setattr(kept, name, zone(changes[name]).key)
    if "direction" in changes:
        number = changes["direction"]
        kept.direction = Direction.objects.kept_by(by).get(pk=number) if number else None
