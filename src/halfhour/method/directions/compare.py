"""Directions beside each other on the criteria the seeker weighs, and how sure each figure is."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from halfhour.method.directions.criteria import CRITERIA, LEAST, MOST, Figure


@dataclass(frozen=True, slots=True)
class Option:
    """One direction with its figures."""

    id: int
    name: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """One direction in the ranking: its score (0 to 100), what it lacks, how often it leads."""

    id: int
    name: str
    score: float | None
    known: int
    leads_percent: int


@dataclass(frozen=True, slots=True)
class Swing:
    """A change of one weight that would put another direction first."""

    criterion: str
    label: str
    weight: float
    leader: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The ranking, what would change it, and how firm its first place is."""

    placed: tuple[Placed, ...]
    swings: tuple[Swing, ...]
    firm: str


def compared(options: Sequence[Option], weights: Mapping[str, float]) -> Comparison:
    """Rank ``options`` by the weighted mean of what is known, and say what would change it.

    A criterion left out of ``weights`` counts 1. An option of which nothing is known stands last.
    """
    full = {criterion.key: weights.get(criterion.key, 1.0) for criterion in CRITERIA}
    leads = _leads(options)
    ranked = _ranking(options, full)
    placed = tuple(
        Placed(option.id, option.name, score, _known(option), leads.get(option.id, 0))
        for score, option in ranked
    )
    return Comparison(placed, _swings(options, full, placed), _firmness(placed))


def score(option: Option, weights: Mapping[str, float]) -> float | None:
    """The weighted mean (0 to 100) of what is known of an option; None when nothing counts."""
    known = [
        (f.value, weights.get(f.criterion, 1.0)) for f in option.figures if f.value is not None
    ]
    total = sum(weight for _, weight in known)
    if not total:
        return None
    return round(sum(value * weight for value, weight in known) / total, 1)


def _ranking(
    options: Sequence[Option], weights: Mapping[str, float]
) -> list[tuple[float | None, Option]]:
    scored = [(score(option, weights), option) for option in options]
    return sorted(scored, key=lambda pair: (-(-1.0 if pair[0] is None else pair[0]), pair[1].id))


def _known(option: Option) -> int:
    return sum(figure.value is not None for figure in option.figures)


def _leader(options: Sequence[Option], weights: Mapping[str, float]) -> Option | None:
    ranked = _ranking(options, weights)
    return ranked[0][1] if ranked and ranked[0][0] is not None else None


def _leads(options: Sequence[Option], times: int = 200) -> dict[int, int]:
    """In how many of 100 weightings each option leads; the same draws every time."""
    if not options:
        return {}
    draw, counts = random.Random(20), dict[int, int]()
    for _ in range(times):
        weights = {criterion.key: draw.uniform(LEAST, MOST) for criterion in CRITERIA}
        leader = _leader(options, weights)
        if leader:
            counts[leader.id] = counts.get(leader.id, 0) + 1
    return {option: round(100 * count / times) for option, count in counts.items()}


def _swings(
    options: Sequence[Option], weights: Mapping[str, float], placed: Sequence[Placed]
) -> tuple[Swing, ...]:
    """For each criterion the smallest change of its weight alone that changes the first place."""
    if len(placed) < 2 or placed[0].score is None:
        return ()
    found: list[Swing] = []
    for criterion in CRITERIA:
        now = weights[criterion.key]
        for weight in sorted((n / 2 for n in range(11)), key=lambda w: (abs(w - now), w)):
            leader = _leader(options, {**weights, criterion.key: weight})
            if leader and leader.id != placed[0].id:
                found.append(Swing(criterion.key, criterion.label, weight, leader.name))
                break
    return tuple(sorted(found, key=lambda s: abs(s.weight - weights[s.criterion])))


def _firmness(placed: Sequence[Placed]) -> str:
    if not placed or placed[0].score is None:
        return "Nothing can be compared yet: rate an interview, or attach occupations."
    if len(placed) == 1:
        return "There is one direction; name another to compare."
    first = placed[0]
    if first.leads_percent >= 80:
        return f"{first.name} leads whatever you weigh ({first.leads_percent} of 100 weightings)."
    return f"It depends on what you weigh: {first.name} leads in {first.leads_percent} of 100 weightings."
