"""Directions one did not think of, from near to bold, and who among my people does them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from halfhour.method.directions.suggest import STEPS, Suggestion, suggested
from halfhour.models import DirectionOccupation, OwnOccupation, Person, SuggestionAside, User
from halfhour.pages.directions.occupations import occupations_here


@dataclass(frozen=True, slots=True)
class SuggestionShown:
    """One suggestion, how many of my people do it, and some of them."""

    suggestion: Suggestion
    people: int
    some: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class StepShown:
    """The suggestions of one step: near, further, bold."""

    key: str
    label: str
    suggestions: tuple[SuggestionShown, ...]


@dataclass(frozen=True, slots=True)
class AsideShown:
    """One suggestion that was set aside, when and why."""

    code: str
    title: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SuggestionsPage:
    """What one could look at besides; ``own`` is how many own jobs are linked to occupations."""

    steps: tuple[StepShown, ...]
    aside: tuple[AsideShown, ...]
    own: int
    found: int
    loaded: bool
    attribution: str


def suggestions_page(*, reader: User) -> SuggestionsPage:
    """Suggestions for ``reader``; four queries."""
    known = occupations_here()
    own = list(
        OwnOccupation.objects.seen_by(reader)
        .exclude(code="")
        .order_by("-started", "-id")
        .values_list("code", flat=True)
    )
    explored = set(
        DirectionOccupation.objects.seen_by(reader)
        .filter(direction__search__ended_at=None)
        .values_list("code", flat=True)
    )
    aside = _aside(reader)
    away = [one.code for one in aside]
    found = suggested(list(dict.fromkeys(own)), explored, known, set_aside=away)
    counts, some = _people(reader, [one.code for one in found])
    return SuggestionsPage(
        steps=tuple(
            StepShown(
                key,
                label,
                tuple(
                    SuggestionShown(one, counts[one.code], tuple(some.get(one.code, ())))
                    for one in found
                    if one.step == key
                ),
            )
            for key, label in STEPS.items()
        ),
        aside=aside,
        own=len(own),
        found=len(found),
        loaded=known.level == "occupation",
        attribution=known.attribution,
    )


def _aside(reader: User) -> tuple[AsideShown, ...]:
    found = SuggestionAside.objects.seen_by(reader).filter(back_at=None).order_by("-at", "-id")
    return tuple(
        AsideShown(*values) for values in found.values_list("code", "title", "reason", "at")
    )


def _people(
    reader: User, codes: list[str]
) -> tuple[Counter[str], dict[str, list[tuple[int, str]]]]:
    """How many of my people do each, and the first three of them; one query."""
    counts, some = Counter[str](), dict[str, list[tuple[int, str]]]()
    found = Person.objects.seen_by(reader).filter(occupation_code__in=codes or ("-",))
    for pk, name, code in found.order_by("-occupation_score", "id").values_list(
        "id", "name", "occupation_code"
    ):
        counts[code] += 1
        if counts[code] <= 3:
            some.setdefault(code, []).append((pk, name))
    return counts, some
