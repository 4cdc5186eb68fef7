"""What directions are compared on, and how sure each figure is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, pstdev

from halfhour.method.refused import Refused

LEAST, MOST = 0.0, 5.0


class UnknownCriterion(Refused):
    """A criterion that directions are not compared on."""


class CriterionOutOfRange(Refused):
    """A weight below 0 or above 5."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing directions are compared on: its name, what a high figure means, where it is from."""

    key: str
    label: str
    says: str


CRITERIA = (
    Criterion("fit", "Fit", "It suits me (my ratings after interviews)"),
    Criterion("energy", "Energy", "It gives me energy (my ratings)"),
    Criterion("prospects", "Prospects", "I could get in and grow (my ratings)"),
    Criterion("doubts", "Few doubts", "Little speaks against it (my ratings, turned round)"),
    Criterion("skills", "Carries over", "My skills count there (occupation data)"),
    Criterion("outlook", "Outlook", "Jobs are projected to grow (BLS)"),
    Criterion("pay", "Pay", "Median wage (BLS)"),
    Criterion("people", "People", "I know people to ask"),
)
_KEYS = {criterion.key for criterion in CRITERIA}


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure, 0 (poor) to 100 (good) or None, how sure it is, and where it comes from.

    ``voices`` is how many interviews or sources it rests on; ``spread`` how far these lie apart
    (standard deviation in points of 100), None for one voice or a published figure.
    """

    criterion: str
    value: float | None
    words: str
    voices: int
    spread: float | None
    sure: str
    source: str


def weight_in_range(criterion: str, weight: float) -> float:
    """``weight`` when criterion and weight are in order; raises the named refusals otherwise."""
    if criterion not in _KEYS:
        raise UnknownCriterion(f"Directions are not compared on “{criterion}”.")
    if not LEAST <= weight <= MOST:
        raise CriterionOutOfRange("A weight must be between 0 and 5.")
    return weight


def rated(criterion: str, ratings: Sequence[int | None], *, turned: bool = False) -> Figure:
    """A figure from the seeker's ratings (1 to 5 each), one per interview; ``turned`` for doubts."""
    given = [25.0 * (rating - 1) for rating in ratings if rating is not None]
    values = [100.0 - value for value in given] if turned else given
    if not values:
        return Figure(criterion, None, "Not rated yet", 0, None, "not known", "your ratings")
    spread = pstdev(values) if len(values) > 1 else None
    interviews = "1 interview" if len(values) == 1 else f"{len(values)} interviews"
    mean = fmean(r for r in ratings if r is not None)
    return Figure(
        criterion,
        round(fmean(values), 1),
        f"{mean:.1f} of 5 after {interviews}",
        len(values),
        None if spread is None else round(spread, 1),
        sureness(len(values), spread),
        "your ratings",
    )


def sureness(voices: int, spread: float | None) -> str:
    """How sure a figure is, in words: by the number of voices and how much they agree.

    >>> sureness(1, None), sureness(4, 10.0), sureness(3, 40.0)
    ('one voice', 'fairly sure', 'voices differ')
    """
    if not voices:
        return "not known"
    if voices == 1:
        return "one voice"
    if spread is not None and spread > 30:
        return "voices differ"
    return "fairly sure" if voices >= 3 else "two agree"
