"""Directions compared on what the seeker weighs, with how sure each figure is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from halfhour.method.directions.compare import Comparison, Option, compared
from halfhour.method.directions.criteria import CRITERIA, Figure
from halfhour.method.directions.occupations import Occupations
from halfhour.models import (
    CriterionWeight,
    Direction,
    DirectionDecision,
    OwnOccupation,
    Person,
    Rating,
    User,
)
from halfhour.pages.directions.figures import (
    growth_figure,
    mark,
    near_codes,
    outlook_of,
    pay_figure,
    people_figure,
    skills_figure,
)
from halfhour.pages.directions.occupations import occupations_here

_RATED = ("fit", "energy", "prospects", "doubts")


@dataclass(frozen=True, slots=True)
class CriterionShown:
    """One criterion in words with its weight."""

    key: str
    label: str
    says: str
    weight: float


@dataclass(frozen=True, slots=True)
class Column:
    """One direction with its place, its figures in the order of the criteria, its decision.

    ``known`` is how many of the figures are known: a score on few of them is a weak one.
    """

    id: int
    name: str
    place: int
    score: float | None
    leads_percent: int
    known: int
    figures: tuple[Figure, ...]
    decision: str


@dataclass(frozen=True, slots=True)
class ComparePage:
    """Directions side by side, best first."""

    columns: tuple[Column, ...]
    criteria: tuple[CriterionShown, ...]
    comparison: Comparison
    loaded: bool
    attribution: str


def compare_page(*, reader: User) -> ComparePage:
    """The open search's directions that were not let go; seven queries."""
    known = occupations_here()
    decided = dict(
        DirectionDecision.objects.seen_by(reader)
        .order_by("at", "id")
        .values_list("direction_id", "decision")
    )
    found = Direction.objects.seen_by(reader).filter(search__ended_at=None)
    directions = [
        one
        for one in found.prefetch_related("occupations").order_by("begun_at", "id")
        if decided.get(one.pk) != "let go"
    ]
    weights = dict(CriterionWeight.objects.seen_by(reader).values_list("criterion", "weight"))
    options = _options(reader, directions, known)
    comparison = compared(options, weights)
    figures = {option.id: option.figures for option in options}
    return ComparePage(
        columns=tuple(
            Column(
                placed.id,
                placed.name,
                place,
                placed.score,
                placed.leads_percent,
                placed.known,
                figures[placed.id],
                decided.get(placed.id, ""),
            )
            for place, placed in enumerate(comparison.placed, 1)
        ),
        criteria=tuple(
            CriterionShown(c.key, c.label, c.says, weights.get(c.key, 1.0)) for c in CRITERIA
        ),
        comparison=comparison,
        loaded=known.level == "occupation",
        attribution=known.attribution,
    )


def _options(reader: User, directions: Sequence[Any], known: Occupations) -> list[Option]:
    ratings = _ratings(reader)
    codes = {one.pk: [o.code for o in one.occupations.all()] for one in directions}
    own = [
        code
        for code in OwnOccupation.objects.seen_by(reader).values_list("code", flat=True)
        if known.knows(code)
    ]
    near = {pk: near_codes(some, known) for pk, some in codes.items()}
    people = Counter(
        Person.objects.seen_by(reader)
        .filter(occupation_code__in={code for some in near.values() for code in some} or {"-"})
        .values_list("occupation_code", flat=True)
    )
    outlooks = {pk: outlook_of(some, known) for pk, some in codes.items()}
    best = max((o.median_wage or 0 for o in outlooks.values() if o), default=0)
    return [
        Option(
            one.pk,
            one.name,
            (
                *(mark(name, ratings[one.pk]) for name in _RATED),
                skills_figure(own, codes[one.pk], known),
                growth_figure(outlooks[one.pk]),
                pay_figure(outlooks[one.pk], best),
                people_figure(near[one.pk], people),
            ),
        )
        for one in directions
    ]


def _ratings(reader: User) -> Mapping[int, list[Rating]]:
    found: dict[int, list[Rating]] = defaultdict(list)
    for rating in Rating.objects.seen_by(reader).order_by("at"):
        found[rating.direction_id].append(rating)
    return found
