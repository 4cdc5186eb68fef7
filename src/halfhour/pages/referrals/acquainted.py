"""Who knows whom in one seeker's book, numbered for a search; number 0 is the seeker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from halfhour.method.lazy import lazily
from halfhour.models import Acquaintance, Affiliation, Interview, Person, Referral, Tie, User

_graph = lazily("halfhour.method.referrals.graph")

TALKED = 0.6
WAS_THERE = 0.7
Edge = tuple[int, int, float]


@dataclass(frozen=True)
class Acquainted:
    """People and organisations as numbers, the ties between them, and who may lead where."""

    number: dict[int, int]
    people: dict[int, int]
    size: int
    ties: list[Edge]
    members: dict[int, list[tuple[int, float]]]
    name_of: dict[int, str]

    def into(self, place: int) -> list[tuple[int, float]]:
        """Those who are, were, or know somebody at an organisation, and how sure that is."""
        return self.members.get(place, [])

    def names(self, people: Iterable[int]) -> dict[int, str]:
        """The names of some people."""
        return {person: self.name_of[person] for person in people}


def read_acquainted(reader: User) -> Acquainted:
    """The whole book of ``reader`` in six queries."""
    rows = list(
        Person.objects.kept_by(reader)
        .order_by("id")
        .values_list("id", "name", "closeness", "steps_away", "organisation_id")
    )
    number = {row[0]: place for place, row in enumerate(rows, 1)}
    members = _members(reader, rows, number)
    talked = set(
        Interview.objects.kept_by(reader).exclude(ended_at=None).values_list("person_id", flat=True)
    )
    ties = [*_mine(rows, number, talked), *_said(reader, number)]
    places = list(members)
    ties += _colleagues(members, {place: len(rows) + 1 + i for i, place in enumerate(places)})
    return Acquainted(
        number,
        {place: person for person, place in number.items()},
        len(rows) + 1 + len(places),
        ties,
        members,
        {row[0]: row[1] or "Somebody without a name" for row in rows},
    )


def _mine(
    rows: Sequence[tuple[int, str, str, int, int | None]], number: dict[int, int], talked: set[int]
) -> Iterator[Edge]:
    """My own ties: people I know, and those I was referred to once we have talked."""
    strength = _graph.CLOSENESS
    for person, _, closeness, away, _ in rows:
        known = strength.get(closeness, strength[""])
        if person in talked:
            yield 0, number[person], max(known, TALKED)
        elif away <= 1 or closeness in ("well", "a little"):
            yield 0, number[person], known


def _said(reader: User, number: dict[int, int]) -> Iterator[Edge]:
    """Ties somebody told me of: referrals, and people said to know each other."""
    for one, other in Referral.objects.kept_by(reader).values_list("referrer_id", "referred_id"):
        if one in number and other in number:
            yield number[one], number[other], _graph.SAID
    rows = Tie.objects.kept_by(reader).values_list("first_id", "second_id", "strength")
    for one, other, strength in rows:
        if one in number and other in number and strength > 0:
            yield number[one], number[other], min(strength, 1.0)


def _members(
    reader: User, rows: Sequence[tuple[int, str, str, int, int | None]], number: dict[int, int]
) -> dict[int, list[tuple[int, float]]]:
    """For each organisation those who are there, were there, or know somebody there."""
    best: dict[tuple[int, int], float] = {}
    for person, _, _, _, place in rows:
        if place is not None:
            best[place, number[person]] = 1.0
    past = Affiliation.objects.kept_by(reader).values_list(
        "organisation_id", "person_id", "current"
    )
    for place, person, current in past:
        if person in number:
            sure = 1.0 if current else WAS_THERE
            best[place, number[person]] = max(sure, best.get((place, number[person]), 0.0))
    knowing = Acquaintance.objects.kept_by(reader).filter(knows=True)
    for place, person in knowing.values_list("organisation_id", "person_id"):
        if person in number:
            best.setdefault((place, number[person]), _graph.SAID)
    members: dict[int, list[tuple[int, float]]] = {}
    for (place, one), sure in best.items():
        members.setdefault(place, []).append((one, sure))
    return members


def _colleagues(
    members: dict[int, list[tuple[int, float]]], number: dict[int, int]
) -> Iterator[Edge]:
    """Colleagues may know each other: each is tied to the organisation by half such a tie."""
    sizes = Counter({place: len(people) for place, people in members.items()})
    for place, people in members.items():
        if sizes[place] > 1:
            half = sqrt(_graph.colleague_strength(sizes[place]))
            for one, sure in people:
                yield number[place], one, half * sure
