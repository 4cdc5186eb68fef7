"""Who knows whom, in compact arrays that a search can run through quickly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from math import log2

import numpy as np
from numpy.typing import NDArray

from halfhour.method.refused import Refused

#: How likely a person is to introduce me, by how well I know them (own scale, 0 to 1).
CLOSENESS = {"well": 0.9, "a little": 0.5, "little": 0.5, "not really": 0.2, "": 0.15, "who": 0.05}
#: Two people of one organisation in my book, before its size is taken into account.
COLLEAGUES = 0.35
#: A referral or "I know somebody there" that was said to me.
SAID = 0.7
#: Whoever knows more people than this is a crowd to a search.
CROWD = 1000


class NotATie(Refused):
    """A strength outside 0 to 1, or an end that is not in the graph."""


@dataclass(frozen=True)
class Graph:
    """An undirected graph in rows: the neighbours of ``i`` are ``to[start[i]:start[i + 1]]``.

    ``cost`` is −ln(strength), so that the cheapest way is the one whose strengths multiply to
    the most; each row runs from the strongest tie to the weakest. Of several ties between two the strongest counts in any search by itself.
    """

    start: NDArray[np.int64]
    to: NDArray[np.int32]
    cost: NDArray[np.float64]

    @cached_property
    def crowded(self) -> frozenset[int]:
        """Those known to more than a thousand: going on from there costs as much as they know."""
        return frozenset(np.nonzero(np.diff(self.start) > CROWD)[0].tolist())

    @property
    def size(self) -> int:
        """How many there are."""
        return len(self.start) - 1


def build(size: int, ties: Iterable[tuple[int, int, float]]) -> Graph:
    """A graph of ``size`` people numbered from 0, from (one, other, strength in (0, 1])."""
    table = np.array(list(ties), dtype=np.float64).reshape(-1, 3)
    return from_columns(
        size, table[:, 0].astype(np.int32), table[:, 1].astype(np.int32), table[:, 2]
    )


def from_columns(
    size: int, one: NDArray[np.int32], other: NDArray[np.int32], strength: NDArray[np.float64]
) -> Graph:
    """The same from three columns of equal length; the quick way for a million ties."""
    if len(strength) and not (strength.min() > 0 and strength.max() <= 1):
        raise NotATie("The strength of a tie lies above 0 and is at most 1.")
    ends = np.concatenate([one, other])
    if len(ends) and not (ends.min() >= 0 and ends.max() < size):
        raise NotATie(f"A tie joins somebody who is not among the {size} people.")
    cost = -np.log(np.concatenate([strength, strength]))
    order = np.argsort(cost, kind="stable")
    order = order[np.argsort(ends[order], kind="stable")]
    start = np.zeros(size + 1, dtype=np.int64)
    np.cumsum(np.bincount(ends, minlength=size), out=start[1:])
    return Graph(start, np.concatenate([other, one])[order].astype(np.int32), cost[order])


def colleague_strength(members: int) -> float:
    """How likely two of ``members`` people of one organisation know each other; falls with size.

    >>> round(colleague_strength(2), 2), round(colleague_strength(500), 2)
    (0.35, 0.04)
    """
    return COLLEAGUES / max(1.0, log2(max(members, 2)))
