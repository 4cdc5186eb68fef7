"""Giving back to one person: what they need, who or what could help, what went either way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from halfhour.method.followups.giving import CanGive, Match, matches
from halfhour.models import Gift, Need, OwnSkill, Person, Statement, User

MOST = 500


@dataclass(frozen=True)
class Wanted:
    """A need, and what might meet it."""

    id: int
    text: str
    at: datetime
    met: bool
    ideas: tuple[Match, ...]


@dataclass(frozen=True)
class Given:
    """Something given or received."""

    text: str
    at: datetime


@dataclass(frozen=True)
class GivingPage:
    """One person's needs, and what was given and received, each on its own."""

    id: int
    name: str
    needs: tuple[Wanted, ...]
    given: tuple[Given, ...]
    received: tuple[Given, ...]


@dataclass(frozen=True)
class OpenNeed:
    """Somebody's open need in the list of all."""

    id: int
    person_id: int
    person: str
    text: str
    at: datetime
    ideas: tuple[Match, ...]


@dataclass(frozen=True)
class NeedsPage:
    """All open needs, the newest first."""

    needs: tuple[OpenNeed, ...]


def giving_page(*, reader: User, person: int) -> GivingPage:
    """Giving back to one person, in six queries. Raises DoesNotExist."""
    about = Person.objects.kept_by(reader).get(pk=person)
    at_hand = [one for one in _at_hand(reader) if (one.kind, one.id) != ("person", person)]
    needs = Need.objects.kept_by(reader).filter(person=about).order_by("met_at", "-at")
    gifts = list(Gift.objects.kept_by(reader).filter(person=about).order_by("-at"))
    return GivingPage(
        about.pk,
        about.name,
        tuple(
            Wanted(n.pk, n.text, n.at, n.met_at is not None, matches(n.text, at_hand))
            for n in needs
        ),
        tuple(Given(gift.text, gift.at) for gift in gifts if not gift.received),
        tuple(Given(gift.text, gift.at) for gift in gifts if gift.received),
    )


def needs_page(*, reader: User) -> NeedsPage:
    """All open needs with ideas, in four queries."""
    at_hand = list(_at_hand(reader))

    def ideas(need: Need) -> tuple[Match, ...]:
        own = ("person", need.person_id)
        return matches(need.text, [one for one in at_hand if (one.kind, one.id) != own], 3)

    needs = Need.objects.kept_by(reader).filter(met_at=None, person__merged_into=None)
    return NeedsPage(
        tuple(
            OpenNeed(n.pk, n.person_id, n.person.name, n.text, n.at, ideas(n))
            for n in needs.select_related("person").order_by("-at", "-id")[:100]
        )
    )


def _at_hand(reader: User) -> Iterator[CanGive]:
    """People I know, skills I have, and things I learned."""
    near = Person.objects.kept_by(reader).filter(closeness__in=["well", "a little"])
    people = near.order_by("id").values_list("id", "name", "title", "organisation_name", "notes")
    for pk, name, *texts in people[:MOST]:
        yield CanGive("person", pk, name, " ".join(texts)[:2000])
    for pk, name, evidence in OwnSkill.objects.kept_by(reader).values_list(
        "id", "name", "evidence"
    ):
        yield CanGive("skill", pk, name, evidence)
    said = Statement.objects.kept_by(reader).order_by("-at").values_list("id", "text")
    for pk, text in said[:MOST]:
        yield CanGive("learned", pk, text[:80], text)
