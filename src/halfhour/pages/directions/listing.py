"""All directions of the search side by side, and the searches before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, OuterRef, Prefetch, Subquery, TextField, Value
from django.db.models.functions import Coalesce

from halfhour.models import (
    Direction,
    DirectionDecision,
    Interview,
    OpenQuestion,
    Search,
    Statement,
    User,
)


@dataclass(frozen=True, slots=True)
class DirectionRow:
    """One direction with what has been gathered so far."""

    id: int
    name: str
    why: str
    industries: tuple[str, ...]
    occupations: tuple[str, ...]
    interviews: int
    statements: int
    questions: int
    decision: str
    reason: str


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One search that was closed, with its outcome."""

    id: int
    name: str
    began: date
    ended: date
    outcome: str
    directions: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class DirectionsPage:
    """The directions of the open search, those let go last, and earlier searches."""

    search: str
    directions: tuple[DirectionRow, ...]
    let_go: tuple[DirectionRow, ...]
    earlier: tuple[SearchRow, ...]


def directions_page(*, reader: User) -> DirectionsPage:
    """Everything ``reader`` explores; four queries."""
    searches = list(
        Search.objects.seen_by(reader)
        .prefetch_related(Prefetch("directions", Direction.objects.order_by("begun_at", "id")))
        .order_by("-began_at", "-id")
    )
    current = next((search for search in searches if search.ended_at is None), None)
    found = Direction.objects.seen_by(reader).filter(search=current).prefetch_related("occupations")
    rows = [_row(one) for one in _counted(found).order_by("begun_at", "id")]
    return DirectionsPage(
        search=current.name if current else "",
        directions=tuple(row for row in rows if row.decision != "let go"),
        let_go=tuple(row for row in rows if row.decision == "let go"),
        earlier=tuple(
            SearchRow(
                one.pk,
                one.name,
                one.began_at.date(),
                one.ended_at.date(),
                one.outcome,
                tuple((way.pk, way.name) for way in one.directions.all()),
            )
            for one in searches
            if one.ended_at
        ),
    )


def _counted(found: Any) -> Any:
    """Directions with their counts and newest decision, in the same query."""
    words = TextField()
    newest = DirectionDecision.objects.filter(direction=OuterRef("pk")).order_by("-at", "-id")
    return found.annotate(
        talks=_number(Interview.objects.filter(ended_at__isnull=False)),
        said=_number(Statement.objects.all()),
        asked=_number(OpenQuestion.objects.filter(answered_at=None)),
        decided=Coalesce(Subquery(newest.values("decision")[:1]), Value(""), output_field=words),
        reasoned=Coalesce(Subquery(newest.values("reason")[:1]), Value(""), output_field=words),
    )


def _number(found: Any) -> Any:
    own = found.filter(direction=OuterRef("pk")).order_by().values("direction")
    return Coalesce(Subquery(own.annotate(number=Count("pk")).values("number")), 0)


def _row(one: Any) -> DirectionRow:
    occupations: Iterable[Any] = one.occupations.all()
    return DirectionRow(
        id=one.pk,
        name=one.name,
        why=one.why,
        industries=tuple(one.industries),
        occupations=tuple(occupation.title or occupation.code for occupation in occupations),
        interviews=one.talks,
        statements=one.said,
        questions=one.asked,
        decision=one.decided,
        reason=one.reasoned,
    )
