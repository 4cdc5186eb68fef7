"""The direction a shortlist is made for, and what to look for in titles and company names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import F, Q, QuerySet, TextField, Value
from django.db.models.functions import Cast

from halfhour.method.refused import Refused
from halfhour.method.shortlist.nearness import nearness, terms_of
from halfhour.method.shortlist.people import Sought
from halfhour.models import (
    Direction,
    DirectionOccupation,
    Organisation,
    ShortlistWeight,
    TargetCompany,
    User,
)
from halfhour.pages.directions.occupations import occupations_here


@dataclass(frozen=True, slots=True)
class Named:
    """One direction by name, and whether the page is about it."""

    id: int
    name: str
    current: bool


def directions_of(reader: User, direction: int | None) -> tuple[list[Named], Direction | None]:
    """The directions of the open search, the one asked for first (the newest without ``direction``).

    One query, two for a direction of an earlier search. Raises DoesNotExist when it is not the
    reader's.
    """
    found = Direction.objects.seen_by(reader).filter(search__ended_at=None).order_by("-begun_at")
    known = {one.pk: one for one in found}
    if direction is not None and direction not in known:
        known[direction] = Direction.objects.seen_by(reader).get(pk=direction)
    chosen = known.get(direction) if direction else next(iter(known.values()), None)
    named = [Named(pk, one.name, chosen is one) for pk, one in known.items()]
    return sorted(named, key=lambda one: not one.current), chosen


class NoSuchDirection(Refused):
    """No direction has this name or number."""


def direction_called(*, reader: User, name: str) -> int:
    """The direction with this name (case ignored) or number; the newest of several.

    Raises NoSuchDirection.
    """
    found = Direction.objects.seen_by(reader).order_by("-begun_at", "-id")
    named = found.filter(key=" ".join(name.split()).casefold())
    pk = named.values_list("pk", flat=True).first()
    if pk is None and name.isascii() and name.isdigit() and len(name) < 18:
        pk = found.filter(pk=int(name)).values_list("pk", flat=True).first()
    if pk is None:
        raise NoSuchDirection(f"No direction is called “{name}”; see: halfhour directions.")
    return int(pk)


@dataclass(frozen=True, slots=True)
class Belongings:
    """What belongs to a direction and to ranking, as texts by text."""

    occupations: dict[str, str]
    companies: tuple[str, ...]
    industries: dict[str, str]
    weights: dict[str, float]


def belongings_of(reader: User, direction: Direction) -> Belongings:
    """Occupations, companies one is curious about, industries of organisations, weights.

    One query for all four.
    """
    attached = DirectionOccupation.objects.seen_by(reader).filter(direction=direction)
    wanted = TargetCompany.objects.seen_by(reader).filter(dropped_at=None)
    wanted = wanted.filter(Q(direction=direction) | Q(direction=None))
    places = Organisation.objects.seen_by(reader).exclude(industry="")
    weights = ShortlistWeight.objects.seen_by(reader)
    found: dict[str, dict[str, str]] = defaultdict(dict)
    rows = _texts(attached, "occupation", "code", "title").union(
        _texts(wanted, "company", "organisation__name", "organisation__name"),
        _texts(places, "industry", "name", "industry"),
        _texts(weights, "weight", "name", "weight"),
        all=True,
    )
    for what, key, text in rows:
        found[what][key] = text
    return Belongings(
        occupations=found["occupation"],
        companies=tuple(found["company"]),
        industries=found["industry"],
        weights={name: float(weight) for name, weight in found["weight"].items()},
    )


def _texts(
    found: QuerySet[Any], what: str, key: str, text: str
) -> QuerySet[Any, tuple[str, str, str]]:
    words = TextField()
    return found.order_by().values_list(
        Value(what, output_field=words), Cast(F(key), words), Cast(F(text), words)
    )


def sought_in(direction: Direction, belongings: Belongings, present: Iterable[str]) -> Sought:
    """What to look for; ``present`` are the occupation codes in the book."""
    here = occupations_here()
    return Sought(
        name=direction.name,
        industries=tuple(direction.industries),
        companies=belongings.companies,
        terms=terms_of(tuple(belongings.occupations), here),
        nearness=nearness(belongings.occupations, present, here),
    )
