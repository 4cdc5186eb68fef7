"""Rows that were shown before, known again by everything that was said in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

Key = TypeVar("Key", str, int)


@dataclass(slots=True)
class Alike:
    """Who was told of by rows, findable by the digest of all a row said.

    A lone person stands under a digest by their number, several in a list.
    """

    people: dict[int, int | list[int]] = field(default_factory=dict)

    def add(self, person: int, digest: int) -> None:
        """Remember that a row with this digest told of ``person``."""
        put(self.people, digest, person)

    def take(self, digest: int) -> int | None:
        """Somebody of whom a row with this digest told: each in turn, the last again and again.

        A file that says the very same of somebody twice tells of one person, however often it comes.
        """
        waiting = self.people.get(digest)
        if not isinstance(waiting, list):
            return waiting
        return waiting.pop(0) if len(waiting) > 1 else waiting[0]


def put(found: dict[Key, int | list[int]], key: Key, person: int) -> None:
    """Let ``person`` be found under ``key``, beside whoever is there already."""
    known = found.setdefault(key, person)
    if isinstance(known, list):
        known.append(person)
    elif known != person:
        found[key] = [known, person]


def digest_of(source: str, keys: Iterable[tuple[str, str]]) -> int:
    """All that one row of ``source`` says, as one number whatever the order of its keys.

    Good for one run of the program only.
    """
    hashes = [hash(key) for key in keys]
    return digest_of_sum(source, len(hashes), sum(hashes))


def digest_of_sum(source: str, count: int, total: int) -> int:
    """The same from how many keys there are and the sum of their hashes."""
    return hash((source, count, total))
