"""Which occupation somebody has: what their title may mean, and others found by words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count

from halfhour.method.directions.occupations import Match
from halfhour.models import OccupationCorrection, Person, User
from halfhour.pages.directions.occupations import occupations_here

GUESSES, FOUND = 5, 12


@dataclass(frozen=True, slots=True)
class SaidShown:
    """What the seeker said last, when, and how many others followed."""

    correction: int
    at: datetime
    followed: int


@dataclass(frozen=True, slots=True)
class OccupationPage:
    """``now`` is the occupation kept; ``choices`` are the others, most likely first."""

    id: int
    name: str
    title: str
    now: str
    query: str
    choices: tuple[Match, ...]
    said: SaidShown | None = None


def occupation_page(*, reader: User, person: int, query: str = "") -> OccupationPage:
    """Occupations to choose from, of the words in ``query`` or else of the title; two queries.

    Raises Person.DoesNotExist.
    """
    one = Person.objects.seen_by(reader).get(pk=person)
    known = occupations_here()
    if query.strip():
        found = known.search(query, limit=FOUND)
    else:
        found = known.code_titles([one.title], top=GUESSES)[0].matches if one.title else ()
    said = _said(reader, one.pk)
    choices = tuple(match for match in found if match.code != one.occupation_code)
    return OccupationPage(one.pk, one.name, one.title, one.occupation_title, query, choices, said)


def _said(reader: User, person: int) -> SaidShown | None:
    found = OccupationCorrection.objects.seen_by(reader).filter(person=person, undone_at=None)
    last = found.annotate(others=Count("before")).order_by("-at", "-id").first()
    return SaidShown(last.pk, last.at, last.others - 1) if last else None
