"""Which incoming person is certainly somebody already known, by exact keys and names that agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from halfhour.method.people.agreeing import agree, clash
from halfhour.method.people.alike import put
from halfhour.method.people.same.addresses import ROLES, profile_host
from halfhour.method.people.values import Value


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
    names: dict[int, tuple[str, ...]] = field(default_factory=dict)

    def add(self, person: int, values: Iterable[Value]) -> None:
        """Let ``person`` be found by ``values``."""
        for value in values:
            if value.kind in ("name", "nickname"):
                self.names[person] = (*self.names.get(person, ()), value.value)
            elif value.kind in ORDER and _telling(value):
                put(self.by_key[value.kind], value.key, person)

    def find(self, name: str, values: Iterable[Value]) -> Match | None:
        """Somebody who certainly is the person of ``values``."""
        marks = [one for one in values if one.kind in ORDER and _telling(one)]
        for value in sorted(marks, key=_order) if len(marks) > 1 else marks:
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


def _order(value: Value) -> int:
    return ORDER[value.kind]


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
