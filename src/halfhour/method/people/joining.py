"""Which incoming person is certainly somebody already known, by exact keys and names that agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from halfhour.method.people.agreeing import agree, clash
from halfhour.method.people.same.addresses import ROLES, profile_host
from halfhour.method.people.values import Value

Key = TypeVar("Key", str, int)


class Match(NamedTuple):
    """Who an incoming person is, and why: ``person`` is a reference of `Register`."""

    person: int
    reason: str


@dataclass(slots=True)
class Register:
    """Everybody known, findable by what is certain; people are any whole numbers but 0.

    A lone person stands under a key by their number, several in a list, for most keys are one's.
    """

    by_key: dict[str, dict[str, int | list[int]]] = field(default_factory=lambda: defaultdict(dict))
    alike: dict[int, int | list[int]] = field(default_factory=dict)
    names: dict[int, tuple[str, ...]] = field(default_factory=dict)

    def add(self, person: int, values: Iterable[Value]) -> None:
        """Let ``person`` be found by ``values``."""
        for value in values:
            if value.kind in ("name", "nickname"):
                self.names[person] = (*self.names.get(person, ()), value.value)
            elif _telling(value):
                _put(self.by_key[value.kind], value.key, person)

    def add_source(self, person: int, source: str, keys: Iterable[tuple[str, str]]) -> None:
        """Remember all that one source says of ``person``, to know the same row again."""
        _put(self.alike, _digest(source, keys), person)

    def same_row(self, source: str, values: Sequence[Value]) -> int | None:
        """Somebody of whom this source said exactly this before; each is given once."""
        digest = _digest(source, ((one.kind, one.key) for one in values))
        waiting = self.alike.pop(digest, None)
        if not isinstance(waiting, list):
            return waiting
        first, *rest = waiting
        if rest:
            self.alike[digest] = rest
        return first

    def find(self, name: str, values: Iterable[Value]) -> Match | None:
        """Somebody who certainly is the person of ``values``."""
        for value in sorted(filter(_telling, values), key=lambda one: ORDER[one.kind]):
            people = self.by_key[value.kind].get(value.key, ())
            for person in (people,) if isinstance(people, int) else people:
                if self._agrees(person, name, value.kind):
                    return Match(person, REASONS[value.kind])
        return None

    def _agrees(self, person: int, name: str, kind: str) -> bool:
        known = self.names.get(person, ())
        if kind in ("url", "other"):
            return not known or not name or any(not clash(name, one) for one in known)
        if kind == "phone":
            return bool(name) and any(agree(name, one) for one in known)
        return not known or not name or any(agree(name, one) for one in known)


ORDER = {"url": 0, "other": 1, "email": 2, "phone": 3}
REASONS = {
    "url": "the same profile page",
    "other": "the same card",
    "email": "the same e-mail address",
    "phone": "the same telephone number and name",
}


def keys_of(values: Iterable[Value]) -> set[tuple[str, str]]:
    """The kinds and keys of values, to compare whole rows by."""
    return {(one.kind, one.key) for one in values}


def _put(found: dict[Key, int | list[int]], key: Key, person: int) -> None:
    known = found.setdefault(key, person)
    if isinstance(known, list):
        known.append(person)
    elif known != person:
        found[key] = [known, person]


def _digest(source: str, keys: Iterable[tuple[str, str]]) -> int:
    """A set of keys in one number, whatever their order; good for one run of the program."""
    hashes = [hash(key) for key in keys]
    return hash((source, len(hashes), sum(hashes)))


def _telling(value: Value) -> bool:
    """Whether a value belongs to one person alone: not an info@ box, not a company's page."""
    if value.kind == "email":
        return value.key.partition("@")[0] not in ROLES
    if value.kind == "url":
        return bool(profile_host(value.key))
    if value.kind == "phone":
        return len(value.key) >= 7
    return value.kind == "other" and value.label == "uid"


def clusters(pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The groups that ``pairs`` of places hang together in, each in rising order.

    >>> clusters([(1, 4), (4, 2), (5, 7)])
    [[1, 2, 4], [5, 7]]
    """
    above: dict[int, int] = {}

    def top(place: int) -> int:
        while above.setdefault(place, place) != place:
            above[place] = place = above[above[place]]
        return place

    for one, other in pairs:
        low, high = sorted((top(one), top(other)))
        above[high] = low
    found: dict[int, list[int]] = defaultdict(list)
    for place in sorted(above):
        found[top(place)].append(place)
    return list(found.values())
