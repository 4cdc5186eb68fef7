"""Third records that speak for or against a pair: a better partner of one of the two, or a go-between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Longs = npt.NDArray[np.signedinteger[Any]]
Doubles = npt.NDArray[np.float64]
Bytes = npt.NDArray[np.uint8]

# Pairs less likely than this are nobody's rivals and get no level.
LEAST = 0.003
# Both steps of a way through a third record must be as likely as this to bring a pair up.
BRIDGE = 0.5
# A record with more partners than this is left out, which bounds time and memory.
CROWD = 100
AT_ONCE = 200_000
HINT, LIKELY, CERTAIN = 0.1, 0.35, 0.9


@dataclass(frozen=True, slots=True)
class Ways:
    """Ways u–c beside pairs u–v: the pair's number, the side of u, c itself, both likelihoods."""

    pair: Longs
    side: Longs
    third: Longs
    near: Doubles
    far: Doubles


def ways(a: Longs, b: Longs, chance: Doubles, size: int) -> Iterator[Ways]:
    """All thirds of all pairs, some at a time; ``near`` is how likely u is c, ``far`` how likely v is."""
    x, y = a.astype(np.int64), b.astype(np.int64)
    known = Known(x, y, chance, size)
    ends = np.concatenate([x, y])
    order = np.argsort(ends, kind="stable")
    u, v, edge = ends[order], np.concatenate([y, x])[order], np.tile(np.arange(len(x)), 2)[order]
    degree = np.bincount(u, minlength=size)
    first = np.cumsum(degree) - degree
    count = np.where(degree[u] <= CROWD, degree[u], 0)
    block = np.cumsum(count) // AT_ONCE
    for number in np.unique(block):
        here = np.flatnonzero(block == number)
        mine = np.repeat(here, count[here])
        before = np.repeat(np.cumsum(count[here]) - count[here], count[here])
        other = first[u[mine]] + np.arange(len(mine)) - before
        mine, other = mine[mine != other], other[mine != other]
        side = (u[mine] == y[edge[mine]]).astype(np.int64)
        far = known.chance(v[mine], v[other])
        yield Ways(edge[mine], side, v[other], chance[edge[other]], far)


class Known:
    """The likelihoods of compared pairs, to be looked up."""

    def __init__(self, x: Longs, y: Longs, chance: Doubles, size: int) -> None:
        packed = x * size + y
        order = np.argsort(packed)
        self.packed, self.chances, self.size = packed[order], chance[order], size

    def chance(self, p: Longs, q: Longs) -> Doubles:
        """How likely each pair p–q is, nothing where the two were never compared."""
        wanted = np.minimum(p, q) * self.size + np.maximum(p, q)
        at = np.minimum(np.searchsorted(self.packed, wanted), len(self.packed) - 1)
        return np.where(self.packed[at] == wanted, self.chances[at], 0.0)


def thirds(a: Longs, b: Longs, chance: Doubles, size: int) -> Bytes:
    """0 not known, 1 no third record, 2 a rival and 3 a strong one, 4 a go-between and 5 a strong one.

    A rival is probably one person with one of the two and not with the other; a go-between is with
    both. ``chance`` is how likely each pair is without this. What either is worth is learned
    afterwards: in a book where one person stands many times over, a rival says little.
    """
    level = np.zeros(len(a), np.uint8)
    some = np.flatnonzero(chance > LEAST)
    if not len(some):
        return level
    against, between = np.zeros((2, len(some))), np.zeros(len(some))
    for found in ways(a[some], b[some], chance[some], size):
        np.maximum.at(against, (found.side, found.pair), found.near * (1.0 - found.far))
        np.maximum.at(between, found.pair, found.near * found.far)
    rival = 1.0 - (1.0 - against[0]) * (1.0 - against[1])
    level[some] = 1 + np.searchsorted([LIKELY, CERTAIN], rival)
    helped = (between > rival) & (between > HINT)
    level[some[helped]] = 4 + (between[helped] > CERTAIN)
    return level


def brought_up(a: Longs, b: Longs, chance: Doubles, size: int) -> tuple[Longs, Longs]:
    """Pairs not compared so far whose records are both probably one person with a third."""
    some = np.flatnonzero(chance >= BRIDGE)
    if not len(some):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    x, y = a[some].astype(np.int64), b[some].astype(np.int64)
    packed = [np.zeros(0, np.int64)]
    for found in ways(x, y, chance[some], size):
        end = np.where(found.side == 0, y[found.pair], x[found.pair])
        pairs = np.minimum(end, found.third) * size + np.maximum(end, found.third)
        packed.append(np.unique(pairs[found.far == 0.0]))
    known = a.astype(np.int64) * size + b
    new = np.setdiff1d(np.concatenate(packed), known)
    return new // size, new % size
