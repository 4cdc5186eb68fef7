"""What the seeker chose, as far as the next steps depend on it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce

from halfhour.models import Direction, DirectionDecision, Person, Search, Settings, User
from halfhour.pages.today.told import Kind, told


@dataclass(frozen=True)
class Kept:
    """What the seeker chose, and whether there is anybody, anybody marked, a direction, a search."""

    time_zone: str
    country: str
    requests_a_week: int
    touches_a_day: int
    rules: dict[str, Any]
    has_people: bool
    has_marked: bool
    has_direction: bool
    searching: bool


def _settings(reader: User) -> Any:
    """The settings, and whether there is anybody, anybody marked, a search, a direction."""
    people = Person.objects.kept_by(reader)
    newest = DirectionDecision.objects.filter(direction=OuterRef("pk")).order_by("-at", "-id")
    decided = Coalesce(Subquery(newest.values("decision")[:1]), Value(""))
    directions = Direction.objects.kept_by(reader).filter(search__ended_at=None)
    return Settings.objects.kept_by(reader).annotate(
        has_people=Exists(people),
        has_marked=Exists(people.filter(closeness__gt="")),
        has_direction=Exists(directions.annotate(decided=decided).exclude(decided="let go")),
        searching=Exists(Search.objects.kept_by(reader).filter(ended_at=None)),
    )


SETTINGS = Kind(
    _settings,
    plain=(
        "time_zone",
        "country",
        "requests_a_week",
        "touches_a_day",
        "rules",
        "has_people",
        "has_marked",
        "has_direction",
        "searching",
    ),
)


def kept_settings(reader: User) -> Kept:
    """The settings of ``reader``. Raises DoesNotExist."""
    rows = told(SETTINGS, reader)
    if not rows:
        raise Settings.DoesNotExist
    row = rows[0]
    rules = row.pop("rules")
    chosen = json.loads(rules) if isinstance(rules, str) else rules
    return Kept(rules=dict(chosen or {}), **row)
