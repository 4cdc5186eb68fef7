"""Keeping in touch: a contact outside halfhour, and how often one wants to hear of somebody."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from halfhour.method.followups.cadence import check_cadence
from halfhour.models import Cadence, Event, Person, Touch, User


def log_contact(
    *, by: User, at: datetime, person: int, channel: str = "", note: str = "",
    inbound: bool = False, on: date | None = None,
) -> Touch:  # fmt: skip
    """Keep a chat, a call, a card; it restarts the cadence. ``on`` is the day, else that of ``at``."""
    when = at if on is None else at.combine(on, at.timetz())
    with transaction.atomic():
        other = Person.objects.kept_by(by).get(pk=person)
        kept: Touch = Touch.objects.create(
            owner=by, person=other, at=min(when, at), channel=channel[:16], inbound=inbound,
            text=note.strip(),
        )  # fmt: skip
        if other.last_contact is None or other.last_contact < kept.at.date():
            other.last_contact = kept.at.date()
            other.save(update_fields=["last_contact"])
        Event.objects.record(by=by, at=at, verb="followups.touched", about=kept, person=other)
    return kept


def set_cadence(*, by: User, at: datetime, person: int, days: int) -> Cadence:
    """Be reminded of somebody every so many days (7 to 365), or never (0)."""
    return set_cadence_of_all(by=by, at=at, people=[person], days=days)[0]


def set_cadence_of_all(
    *, by: User, at: datetime, people: Sequence[int], days: int
) -> tuple[Cadence, ...]:
    """The same for a group of people at once. Raises NotACadence, DoesNotExist."""
    check_cadence(days)
    with transaction.atomic():
        found = {p.pk: p for p in Person.objects.kept_by(by).filter(pk__in=set(people))}
        if not found or len(found) != len(set(people)):
            raise Person.DoesNotExist
        kept = tuple(
            Cadence.objects.update_or_create(
                owner=by, person=person, defaults={"days": days, "at": at}
            )[0]
            for person in found.values()
        )
        Event.objects.record(
            by=by, at=at, verb="followups.cadence_set",
            person=next(iter(found.values())) if len(found) == 1 else None,
            data={"days": days, "people": len(found)},
        )  # fmt: skip
    return kept


def drop_cadence(*, by: User, at: datetime, person: int) -> int:
    """Let somebody go with their group again; how many cadences of their own were dropped."""
    with transaction.atomic():
        other = Person.objects.kept_by(by).get(pk=person)
        dropped, _ = Cadence.objects.kept_by(by).filter(person=other).delete()
        Event.objects.record(by=by, at=at, verb="followups.cadence_dropped", person=other)
    return int(dropped)
