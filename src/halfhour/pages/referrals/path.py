"""The strongest ways to somebody, or into a company, with the permissions to ask for on the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from halfhour.method.lazy import lazily
from halfhour.method.people.names import fold
from halfhour.method.referrals.permission import Said, state_of
from halfhour.method.refused import Refused
from halfhour.models import NamePermission, Organisation, Person, User
from halfhour.pages.referrals.acquainted import read_acquainted

if TYPE_CHECKING:
    from halfhour.method.referrals.book import Book

_paths = lazily("halfhour.method.referrals.paths")


class NowhereToGo(Refused):
    """Neither a company nor a person was named."""


@dataclass(frozen=True)
class PathPerson:
    """Somebody on the way."""

    id: int
    name: str


@dataclass(frozen=True)
class Leave:
    """Whether the name of one person may be used with the next: granted, asked, to ask, declined."""

    of: PathPerson
    to: PathPerson
    state: str


@dataclass(frozen=True)
class Way:
    """One way: whom to speak with in this order, how strong it is (0 to 1), and what to ask for."""

    people: tuple[PathPerson, ...]
    strength: float
    permissions: tuple[Leave, ...]
    why: str


@dataclass(frozen=True)
class PathPage:
    """``goal`` is the company or person one would like to reach."""

    goal: str
    paths: tuple[Way, ...]


def path_page(
    *, reader: User, to_organisation: str = "", to_person: int | None = None, top: int = 3
) -> PathPage:
    """The ``top`` strongest ways into a company or to a person, in nine queries.

    Raises NowhereToGo when neither is named, DoesNotExist when it is not in the book.
    """
    if to_person is not None:
        person = Person.objects.kept_by(reader).get(pk=to_person)
        goal, place = person.name, None
    elif to_organisation.strip():
        place = organisation_called(reader, to_organisation)
        goal = place.name
    else:
        raise NowhereToGo("Say which company or which person you would like to reach.")
    found = _ways(read_acquainted(reader), to_person, place.pk if place else None, top)
    on_the_way = {person for people, _ in found for person in people}
    names, said = _names(reader, on_the_way), _said(reader, on_the_way)
    return PathPage(goal, tuple(_way(people, strength, names, said) for people, strength in found))


def organisation_called(reader: User, name: str) -> Organisation:
    """The organisation of that name, or the only one whose name begins like it."""
    kept, key = Organisation.objects.kept_by(reader), fold(name)
    exact: Organisation | None = kept.filter(key=key).first()
    if exact is not None:
        return exact
    like: list[Organisation] = list(kept.filter(key__startswith=key).order_by("key")[:2])
    if len(like) == 1:
        return like[0]
    raise Organisation.DoesNotExist


def _ways(
    book: Book, person: int | None, place: int | None, top: int
) -> list[tuple[tuple[int, ...], float]]:
    """People on each way in order, with the strength of the whole way."""
    extra = book.into(place) if place is not None else []
    goal = book.size if person is None else book.number(person)
    inside = {book.person(number) for number, _ in extra}
    graph = book.graph(extra)
    found: dict[tuple[int, ...], float] = {}
    for many in (top, top * 3):
        for path in _paths.strongest_paths(graph, 0, [goal], many):
            people = [who for number in path.nodes[1:] if (who := book.person(number)) is not None]
            if not any(who in inside for who in people[:-1]):
                found.setdefault(tuple(people), round(path.strength, 4))
        if len(found) >= top:
            break
    return list(found.items())[:top]


def _names(reader: User, people: set[int]) -> dict[int, str]:
    """The names of some people."""
    rows = Person.objects.kept_by(reader).filter(pk__in=people).values_list("id", "name")
    return {person: name or "Somebody without a name" for person, name in rows}


def _said(reader: User, people: set[int]) -> tuple[Said, ...]:
    """Every word on using the names of some people."""
    words = NamePermission.objects.kept_by(reader).filter(referral__referrer__in=people)
    rows = words.values_list(
        "referral__referrer_id", "referral__referred_id", "state", "at", "scope"
    )
    return tuple(Said(*row) for row in rows)


def _way(
    nodes: Sequence[int], strength: float, names: dict[int, str], said: tuple[Said, ...]
) -> Way:
    """A way as it is shown."""
    people = tuple(PathPerson(person, names[person]) for person in nodes)
    return Way(people, strength, tuple(_leaves(people, said)), _why(people))


def _leaves(people: Sequence[PathPerson], said: tuple[Said, ...]) -> Iterator[Leave]:
    """For each introduction on the way, whether the name may be used."""
    for one, other in pairwise(people):
        yield Leave(one, other, state_of(said, one.id, other.id) or "to ask")


def _why(people: Sequence[PathPerson]) -> str:
    """How to go the way, in a sentence."""
    if len(people) == 1:
        return f"You can write to {people[0].name} yourself."
    rest = ", then ".join(person.name for person in people[1:])
    return f"Ask {people[0].name} to introduce you to {rest}."
