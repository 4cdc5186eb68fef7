"""A whole address book as a graph in compact arrays: people, organisations, and who knows whom."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from halfhour.method.referrals.graph import CLOSENESS, COLLEAGUES, Graph, from_columns

TALKED = 0.6
WAS_THERE = 0.7
#: A person as a row: id, closeness, steps away, organisation or 0.
PersonRow = tuple[int, str, int, int]
#: Two ids and a strength.
TieRow = tuple[int, int, float]
Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Book:
    """People numbered from 1 by their id, organisations after them; 0 is the seeker.

    ``ends`` and ``strength`` are all ties; the three columns of ``members`` say who is, was or
    knows somebody where (number, organisation id, how sure that is).
    """

    ids: Ints
    size: int
    ends: tuple[Ints, Ints]
    strength: Floats
    members: tuple[Ints, Ints, Floats]

    def number(self, person: int) -> int:
        """The number of a person of the book."""
        return int(np.searchsorted(self.ids, person)) + 1

    def person(self, number: int) -> int | None:
        """The id of the person with that number; None for the seeker and for organisations."""
        return int(self.ids[number - 1]) if 0 < number <= len(self.ids) else None

    def into(self, place: int) -> list[tuple[int, float]]:
        """Those who are, were, or know somebody at an organisation, and how sure that is."""
        who, where, sure = self.members
        there = where == place
        return list(zip(who[there].tolist(), sure[there].tolist(), strict=True))

    def graph(self, goal: Sequence[tuple[int, float]] = ()) -> Graph:
        """The graph, with one more node at its end that the people of ``goal`` lead to."""
        one, other = self.ends
        more = np.array(goal, dtype=np.float64).reshape(-1, 2)
        ends = np.full(len(more), self.size, dtype=np.int32)
        return from_columns(
            self.size + 1,
            np.concatenate([one, more[:, 0].astype(np.int32)]).astype(np.int32),
            np.concatenate([other, ends]).astype(np.int32),
            np.concatenate([self.strength, more[:, 1]]),
        )


def book_of(
    people: Sequence[PersonRow],
    talked: Collection[int],
    said: Sequence[TieRow],
    places: Sequence[TieRow],
) -> Book:
    """The book of ``people`` (by rising id); ``said`` are ties one was told of, ``places`` rows of
    (organisation, person, how sure). What names nobody of the book is left out.
    """
    ids = np.fromiter((row[0] for row in people), np.int64, len(people))
    where = np.fromiter((row[3] for row in people), np.int64, len(people))
    mine = _mine(people, ids, talked)
    named = _known(ids, said, (0, 1))
    members = _members(ids, where, places)
    kept, half = _colleagues(members)
    place_ids, place = np.unique(members[1], return_inverse=True)
    numbers = np.nonzero(mine)[0] + 1
    one = np.concatenate([np.zeros(len(numbers), np.int64), named[0], place[kept] + len(ids) + 1])
    other = np.concatenate([numbers, named[1], members[0][kept]])
    strength = np.concatenate([mine[numbers - 1], np.minimum(named[2], 1.0), half])
    return Book(ids, len(ids) + 1 + len(place_ids), (one, other), strength, members)


def _mine(people: Sequence[PersonRow], ids: Ints, talked: Collection[int]) -> Floats:
    """How likely each would introduce me; 0 for those I was only told of and never talked with."""
    usual = CLOSENESS[""]
    known = np.fromiter(
        (
            CLOSENESS.get(row[1], usual) if row[2] <= 1 or row[1] in ("well", "a little") else 0.0
            for row in people
        ),
        np.float64,
        len(people),
    )
    spoken = np.isin(ids, np.array(list(talked), dtype=np.int64))
    known[spoken] = np.maximum(known[spoken], TALKED)
    return known


def _known(ids: Ints, rows: Sequence[TieRow], ends: Sequence[int]) -> tuple[Ints, Ints, Floats]:
    """The columns of ties with the ids at ``ends`` turned into numbers; strangers left out."""
    table = np.array(rows, dtype=np.float64).reshape(-1, 3)
    columns = [table[:, 0].astype(np.int64), table[:, 1].astype(np.int64)]
    good = table[:, 2] > 0
    for end in ends:
        good &= np.isin(columns[end], ids)
        columns[end] = np.searchsorted(ids, columns[end]) + 1
    return columns[0][good], columns[1][good], table[:, 2][good]


def _members(ids: Ints, where: Ints, places: Sequence[TieRow]) -> tuple[Ints, Ints, Floats]:
    """Who is at which organisation, each pair once with the surest word on it."""
    far, who, sure = _known(ids, places, (1,))
    here = np.nonzero(where)[0]
    who = np.concatenate([here + 1, who])
    place = np.concatenate([where[here], far])
    sure = np.concatenate([np.ones(len(here)), sure])
    order = np.lexsort((-sure, place, who))
    who, place, sure = who[order], place[order], sure[order]
    first = np.ones(len(who), dtype=bool)
    first[1:] = (who[1:] != who[:-1]) | (place[1:] != place[:-1])
    return who[first], place[first], sure[first]


def _colleagues(members: tuple[Ints, Ints, Floats]) -> tuple[NDArray[np.bool_], Floats]:
    """Which members share their organisation, and half the tie that two colleagues have."""
    _, place, sure = members
    _, group, many = np.unique(place, return_inverse=True, return_counts=True)
    count = many[group]
    kept = count > 1
    tie = COLLEAGUES / np.maximum(1.0, np.log2(np.maximum(count[kept], 2)))
    return kept, np.sqrt(tie) * sure[kept]
