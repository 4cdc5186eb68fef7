"""One direction beside my profile: what carries over, what is missing, outlook and pay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from halfhour.method.directions.carry_over import CarryOver, carry_over
from halfhour.method.directions.occupations import Match, Occupation, Occupations, Outlook
from halfhour.models import Direction, Person, User
from halfhour.pages.directions.occupations import occupations_here
from halfhour.pages.directions.profile import profile_of

_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Doer:
    """Somebody among my people who does this work."""

    id: int
    name: str
    title: str
    organisation: str
    occupation: str


@dataclass(frozen=True, slots=True)
class AttachedShown:
    """One occupation of the direction with description, outlook and pay where known."""

    code: str
    title: str
    description: str
    job_zone: int | None
    source: str
    outlook: Outlook | None
    growth: str = ""
    pay: str = ""


@dataclass(frozen=True, slots=True)
class CarriedPage:
    """What carries over to one direction, each figure with its source."""

    id: int
    name: str
    occupations: tuple[AttachedShown, ...]
    carry_over: CarryOver
    doers: tuple[Doer, ...]
    doers_in_all: int
    query: str
    found: tuple[Match, ...]
    loaded: bool
    release: str
    attribution: str


def carried_page(*, reader: User, direction: int, query: str = "") -> CarriedPage:
    """What carries over for ``reader``; seven queries. Raises Direction.DoesNotExist.

    ``query`` looks for occupations to attach; without it the name of the direction is looked
    for while no occupation is attached.
    """
    kept = Direction.objects.seen_by(reader).prefetch_related("occupations").get(pk=direction)
    known = occupations_here()
    attached = {one.code: one.title for one in kept.occupations.all()}
    sought = query or ("" if attached else kept.name)
    doers, number = _doers(reader, tuple(attached))
    return CarriedPage(
        id=kept.pk,
        name=kept.name,
        occupations=tuple(_attached(code, title, known) for code, title in attached.items()),
        carry_over=carry_over(profile_of(reader), kept.name, tuple(attached), known),
        doers=doers,
        doers_in_all=number,
        query=query,
        found=tuple(m for m in _found(sought, known) if m.code not in attached),
        loaded=known.level == "occupation",
        release=known.release,
        attribution=known.attribution,
    )


def _found(query: str, known: Occupations) -> tuple[Match, ...]:
    return known.search(query, _SHOWN) if query.strip() else ()


def _attached(code: str, title: str, known: Occupations) -> AttachedShown:
    if not known.knows(code):
        return AttachedShown(code, title or code, "", None, "", None)
    about: Occupation = known.occupation(code)
    outlook = known.outlook(code)
    return AttachedShown(
        code,
        about.title,
        about.description,
        about.job_zone,
        about.source,
        outlook,
        growth_words(outlook),
        pay_words(outlook),
    )


def growth_words(outlook: Outlook | None) -> str:
    """The projection in words, "" when there is none."""
    if outlook is None or outlook.change_percent is None:
        return ""
    openings = f"; {outlook.openings_a_year:,} openings a year" if outlook.openings_a_year else ""
    return f"{outlook.change_percent:+.1f} % jobs, {outlook.years}{openings}"


def pay_words(outlook: Outlook | None) -> str:
    """The median wage in words, "" when there is none."""
    if outlook is None or not outlook.median_wage:
        return ""
    more = " or more" if outlook.wage_is_floor else ""
    return f"${outlook.median_wage:,}{more} a year, median"


def _doers(reader: User, codes: Sequence[str]) -> tuple[tuple[Doer, ...], int]:
    """Some of my people whose occupation is attached, and how many there are in all."""
    found = Person.objects.seen_by(reader).filter(occupation_code__in=codes or ("-",))
    some = found.order_by("-occupation_score", "id")[:_SHOWN]
    return (
        tuple(
            Doer(one.pk, one.name, one.title, one.organisation_name, one.occupation_title)
            for one in some
        ),
        found.count(),
    )
