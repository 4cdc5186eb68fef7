"""Companies one is curious about: who is or was there, who knows somebody, whom still to ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from halfhour.models import Acquaintance, Affiliation, Interview, Person, TargetCompany, User


@dataclass(frozen=True)
class Someone:
    """A person in connection with a company; ``words`` say how."""

    id: int
    name: str
    words: str


@dataclass(frozen=True)
class Company:
    """One company of the list."""

    id: int
    name: str
    why: str
    direction: str
    since: datetime
    there: tuple[Someone, ...]
    were_there: tuple[Someone, ...]
    know_somebody: tuple[Someone, ...]
    know_nobody: int
    still_to_ask: tuple[Someone, ...]


@dataclass(frozen=True)
class CompaniesPage:
    """The list, the newest first."""

    companies: tuple[Company, ...]


def companies_page(*, reader: User) -> CompaniesPage:
    """The companies with the people around them, in five queries."""
    wanted = list(
        TargetCompany.objects.kept_by(reader)
        .filter(dropped_at=None)
        .select_related("organisation", "direction")
        .order_by("-at", "-id")
    )
    places = [one.organisation_id for one in wanted]
    there = _grouped(
        Person.objects.kept_by(reader)
        .filter(organisation_id__in=places)
        .order_by("sort_key", "id"),
        ("organisation_id", "id", "name", "title"),
    )
    past = _grouped(
        Affiliation.objects.kept_by(reader)
        .filter(organisation_id__in=places, current=False, person__merged_into=None)
        .order_by("person__sort_key", "id"),
        ("organisation_id", "person_id", "person__name", "title"),
    )
    said = list(
        Acquaintance.objects.kept_by(reader)
        .filter(organisation_id__in=places)
        .order_by("-at", "-id")
        .values_list("organisation_id", "person_id", "person__name", "who", "knows")
    )
    coming = _coming(reader)
    return CompaniesPage(tuple(_company(one, there, past, said, coming) for one in wanted))


def _grouped(records: Any, fields: tuple[str, str, str, str]) -> dict[int, tuple[Someone, ...]]:
    """People by organisation."""
    found: dict[int, list[Someone]] = {}
    for place, person, name, words in records.values_list(*fields):
        found.setdefault(place, []).append(Someone(person, name, words))
    return {place: tuple(people) for place, people in found.items()}


def _coming(reader: User) -> tuple[Someone, ...]:
    """People with whom an interview is arranged: each can still be asked."""
    rows = (
        Interview.objects.kept_by(reader)
        .filter(ended_at=None, cancelled_at=None)
        .order_by("starts_at", "id")
        .values_list("person_id", "person__name")
    )
    return tuple(Someone(person, name, "") for person, name in dict(rows).items())


def _company(
    one: TargetCompany,
    there: dict[int, tuple[Someone, ...]],
    past: dict[int, tuple[Someone, ...]],
    said: list[tuple[int, int, str, str, bool]],
    coming: tuple[Someone, ...],
) -> Company:
    """One company with the people around it."""
    place = one.organisation_id
    words = [row for row in said if row[0] == place]
    asked = {row[1] for row in words}
    return Company(
        one.pk,
        one.organisation.name,
        one.why,
        one.direction.name if one.direction else "",
        one.at,
        there.get(place, ())[:20],
        past.get(place, ())[:20],
        tuple(Someone(row[1], row[2], row[3]) for row in words if row[4]),
        sum(not row[4] for row in words),
        tuple(someone for someone in coming if someone.id not in asked),
    )
