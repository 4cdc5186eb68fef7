"""Giving back: what somebody needs, and what was given and received."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.method.followups.words import needed
from halfhour.method.refused import Refused
from halfhour.models import Event, Gift, Interview, Need, Person, User


class NoSuchWay(Refused):
    """A gift is given or received."""


def record_need(
    *, by: User, at: datetime, person: int, text: str, interview: int | None = None
) -> Need:
    """Keep something a person needs or likes, so that I can give back."""
    with transaction.atomic():
        other = Person.objects.kept_by(by).get(pk=person)
        kept: Need = Need.objects.create(
            owner=by,
            person=other,
            text=needed(text, "Please say what they need or like."),
            interview=Interview.objects.kept_by(by).get(pk=interview) if interview else None,
            at=at,
        )
        Event.objects.record(by=by, at=at, verb="followups.need_heard", about=kept, person=other)
    return kept


def drop_need(*, by: User, at: datetime, need: int) -> Need:
    """Note that a need is met or gone without a gift of mine."""
    with transaction.atomic():
        kept: Need = Need.objects.kept_by(by).select_related("person").get(pk=need)
        kept.met_at = kept.met_at or at
        kept.save(update_fields=["met_at"])
        Event.objects.record(
            by=by, at=at, verb="followups.need_gone", about=kept, person=kept.person
        )
    return kept


def record_gift(
    *, by: User, at: datetime, person: int, text: str, way: str = "given", need: int | None = None
) -> Gift:
    """Keep what was ``given`` to or ``received`` from somebody; a gift may meet their need."""
    if way not in ("given", "received"):
        raise NoSuchWay("Say whether it was given or received.")
    with transaction.atomic():
        other = Person.objects.kept_by(by).get(pk=person)
        met = Need.objects.kept_by(by).get(pk=need, person=other) if need else None
        kept: Gift = Gift.objects.create(
            owner=by,
            person=other,
            received=way == "received",
            text=needed(text, "Please say what it was."),
            at=at,
            need=met,
        )
        if met is not None and met.met_at is None:
            met.met_at = at
            met.save(update_fields=["met_at"])
        Event.objects.record(by=by, at=at, verb=f"followups.gift_{way}", about=kept, person=other)
    return kept
