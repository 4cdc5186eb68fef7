"""Choosing whom to ask, setting somebody aside, and weighing the order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from django.db import transaction

from halfhour.method.refused import Refused
from halfhour.method.shortlist.weights import weights_from
from halfhour.models import Chosen, Direction, Event, Person, SetAside, ShortlistWeight, User

EXPERT, CONNECTOR = "expert", "connector"


class AlreadySetAside(Refused):
    """Somebody who is set aside already."""


class AlreadyChosen(Refused):
    """Somebody who is chosen already."""


class UnknownRole(Refused):
    """A role other than expert and connector."""


def set_aside(
    *,
    by: User,
    at: datetime,
    person: int,
    direction: int | None = None,
    reason: str = "",
    until: date | None = None,
) -> SetAside:
    """Do not suggest somebody, for one direction or for all, until a day or for good.

    Raises AlreadySetAside.
    """
    with transaction.atomic():
        who: Person = Person.objects.kept_by(by).get(pk=person)
        kept = _direction(by, direction)
        known = SetAside.objects.kept_by(by).filter(person=who, direction=kept, lifted_at=None)
        if known.exclude(until__lte=at.date()).exists():
            raise AlreadySetAside(f"{who.name or 'This person'} is set aside already.")
        made: SetAside = SetAside.objects.create(
            owner=by, person=who, direction=kept, reason=reason.strip(), at=at, until=until
        )
        _record(by, at, "shortlist.set_aside", made, who)
    return made


def bring_back(*, by: User, at: datetime, aside: int) -> SetAside:
    """Suggest somebody again who was set aside; doing it twice changes nothing."""
    with transaction.atomic():
        kept: SetAside = SetAside.objects.kept_by(by).select_related("person").get(pk=aside)
        kept.lifted_at = kept.lifted_at or at
        kept.save(update_fields=["lifted_at"])
        _record(by, at, "shortlist.brought_back", kept, kept.person)
    return kept


def choose(*, by: User, at: datetime, person: int, direction: int, role: str) -> Chosen:
    """Mean to ask somebody as expert or connector. Raises UnknownRole, AlreadyChosen."""
    if role not in (EXPERT, CONNECTOR):
        raise UnknownRole("People are chosen as expert or as connector.")
    with transaction.atomic():
        who: Person = Person.objects.kept_by(by).get(pk=person)
        kept: Direction = Direction.objects.kept_by(by).get(pk=direction)
        if Chosen.objects.filter(person=who, direction=kept, dropped_at=None).exists():
            raise AlreadyChosen(f"{who.name or 'This person'} is on your list already.")
        made: Chosen = Chosen.objects.create(owner=by, person=who, direction=kept, role=role, at=at)
        _record(by, at, "shortlist.chosen", made, who)
    return made


def drop(*, by: User, at: datetime, chosen: int) -> Chosen:
    """Take somebody off the list of those to ask; doing it twice changes nothing."""
    with transaction.atomic():
        kept: Chosen = Chosen.objects.kept_by(by).select_related("person").get(pk=chosen)
        kept.dropped_at = kept.dropped_at or at
        kept.save(update_fields=["dropped_at"])
        _record(by, at, "shortlist.dropped", kept, kept.person)
    return kept


def weigh_shortlist(*, by: User, at: datetime, weights: Mapping[str, float]) -> None:
    """How much each part of the ranking counts, 0 to 5. Raises WeightOutOfRange."""
    checked = weights_from(dict(weights)).as_dict()
    with transaction.atomic():
        for name in checked.keys() & weights.keys():
            ShortlistWeight.objects.update_or_create(
                owner=by, name=name, defaults={"weight": checked[name]}
            )
        Event.objects.record(
            by=by, at=at, verb="shortlist.weighed", data={"weights": dict(weights)}
        )


def _direction(by: User, direction: int | None) -> Direction | None:
    return None if direction is None else Direction.objects.kept_by(by).get(pk=direction)


def _record(by: User, at: datetime, verb: str, about: SetAside | Chosen, who: Person) -> None:
    Event.objects.record(
        by=by, at=at, verb=verb, about=about, person=who, data={"direction": about.direction_id}
    )
