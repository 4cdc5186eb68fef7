"""The strongest ways from me to any of several people: who could introduce me to whom."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise
from math import exp, inf

from halfhour.method.referrals.graph import Graph

NOBODY: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Path:
    """A way through the graph; ``strength`` is the product of its ties, between 0 and 1."""

    nodes: tuple[int, ...]
    cost: float

    @property
    def strength(self) -> float:
        """How likely it carries, on the scale of the ties."""
        return exp(-self.cost)


def strongest_paths(
    graph: Graph, source: int, targets: Collection[int], top: int = 3
) -> tuple[Path, ...]:
    """The ``top`` strongest ways without a circle, each ending at the first target it meets.

    Yen's algorithm (1971) with Lawler's saving (1972), each search run from both ends at once.
    """
    goals = frozenset(targets) - {source}
    first = shortest(graph, source, goals)
    if first is None or top < 1:
        return ()
    found: list[Path] = [first]
    branched = [0]
    waiting: list[tuple[float, tuple[int, ...], int]] = []
    seen = {first.nodes}
    while len(found) < top:
        for at in range(branched[-1], len(found[-1].nodes) - 1):
            way = _branch(graph, goals, found, at)
            if way is not None and way.nodes not in seen:
                seen.add(way.nodes)
                heappush(waiting, (way.cost, way.nodes, at))
        if not waiting:
            break
        cost, nodes, at = heappop(waiting)
        found.append(Path(nodes, cost))
        branched.append(at)
    return tuple(found)


def _branch(graph: Graph, goals: frozenset[int], found: list[Path], at: int) -> Path | None:
    """The best way that follows the newest path up to ``at`` and then leaves all known ones."""
    root = found[-1].nodes[: at + 1]
    taken = {p.nodes[at + 1] for p in found if p.nodes[: at + 1] == root and len(p.nodes) > at + 1}
    rest = shortest(graph, root[-1], goals, frozenset(root[:-1]), frozenset(taken))
    if rest is None:
        return None
    return Path(root[:-1] + rest.nodes, _cost(graph, root) + rest.cost)


def _cost(graph: Graph, nodes: Sequence[int]) -> float:
    """What a stretch of a path costs, by its cheapest ties."""
    total = 0.0
    for one, other in pairwise(nodes):
        begin, end = graph.start[one], graph.start[one + 1]
        row = graph.to[begin:end]
        total += float(graph.cost[begin:end][row == other].min())
    return total


def shortest(
    graph: Graph,
    source: int,
    goals: frozenset[int],
    banned: frozenset[int] = NOBODY,
    not_first: frozenset[int] = NOBODY,
) -> Path | None:
    """The cheapest way from ``source`` to any goal, searched from both ends at once.

    ``banned`` may not be passed; ``not_first`` may not come right after the source. Both fronts
    stop once together they have gone as far as the best way found.
    """
    goals = goals - banned
    if source in goals or not goals:
        return None
    near: tuple[dict[int, float], dict[int, float]] = ({source: 0.0}, dict.fromkeys(goals, 0.0))
    back: tuple[dict[int, int], dict[int, int]] = ({}, {})
    heaps: tuple[list[tuple[float, int]], list[tuple[float, int]]] = (
        [(0.0, source)],
        [(0.0, goal) for goal in sorted(goals)],
    )
    best, meeting = inf, -1
    start, to, costs = graph.start, graph.to, graph.cost
    while heaps[0] and heaps[1] and heaps[0][0][0] + heaps[1][0][0] < best:
        side = _side(heaps, graph.crowded)
        here, there, heap, way = near[side], near[1 - side], heaps[side], back[side]
        gone, one = heappop(heap)
        if gone > here[one] or (one in goals if side == 0 else one == source):
            continue
        room = best - heaps[1 - side][0][0] - gone
        begin, end = start[one], start[one + 1]
        for other, cost in zip(to[begin:end].tolist(), costs[begin:end].tolist(), strict=True):
            if cost >= room:
                break
            far = gone + cost
            if far >= here.get(other, inf) or other in banned:
                continue
            if not_first and _is_barred(one, other, source, not_first):
                continue
            here[other] = far
            way[other] = one
            heappush(heap, (far, other))
            if far + there.get(other, inf) < best:
                best, meeting = far + there[other], other
                room = best - heaps[1 - side][0][0] - gone
    return Path(_join(back, meeting), best) if meeting >= 0 else None


def _side(heaps: tuple[list[tuple[float, int]], ...], crowded: frozenset[int]) -> int:
    """From which end to go on: not through somebody whom thousands know, else where less waits."""
    if crowded and (heaps[0][0][1] in crowded) != (heaps[1][0][1] in crowded):
        return int(heaps[0][0][1] in crowded)
    return 0 if len(heaps[0]) <= len(heaps[1]) else 1


def _is_barred(one: int, other: int, source: int, not_first: frozenset[int]) -> bool:
    """Whether a step would leave the source by a way that is barred, seen from either end."""
    return (one == source and other in not_first) or (other == source and one in not_first)


def _join(back: tuple[dict[int, int], dict[int, int]], meeting: int) -> tuple[int, ...]:
    """The two halves of a way, joined where they met."""
    ahead, behind = [meeting], []
    while ahead[-1] in back[0]:
        ahead.append(back[0][ahead[-1]])
    one = meeting
    while one in back[1]:
        one = back[1][one]
        behind.append(one)
    return (*reversed(ahead), *behind)
