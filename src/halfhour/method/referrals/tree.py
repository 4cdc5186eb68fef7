"""The chain of referrals as a tree one can draw, and what each branch of it yielded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Link:
    """That ``referrer`` named ``referred``, and when."""

    referrer: int
    referred: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Yield:
    """What came of somebody: conversations, advice and facts learned, openings, jobs."""

    interviews: int = 0
    learned: int = 0
    openings: int = 0
    jobs: int = 0

    def __add__(self, other: Yield) -> Yield:
        """Both together."""
        return Yield(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(Yield)))


@dataclass(frozen=True, slots=True)
class Node:
    """One person of the tree.

    Somebody named by several people hangs under the one who named them first (``parent``); the
    others stand in ``also_from``. ``branch`` is the yield of this person and all below them.
    """

    person: int
    parent: int | None
    depth: int
    children: tuple[int, ...]
    also_from: tuple[int, ...]
    own: Yield
    branch: Yield
    below: int


Tree = dict[int, Node]


def grow(links: Iterable[Link], yields: Mapping[int, Yield] | None = None) -> Tree:
    """The tree, or several side by side, in the order of drawing: parents before children.

    The first to name somebody becomes the parent unless that would close a loop. Nobody occurs
    twice, so nothing is counted twice in a branch.
    """
    ordered = sorted(links, key=lambda link: (link.at, link.referrer, link.referred))
    parents, others = _parents(ordered)
    children: dict[int | None, list[int]] = {}
    for person in _in_order(ordered):
        children.setdefault(parents.get(person), []).append(person)
    order = _walk(children)
    return _nodes(order, parents, others, children, yields or {})


def _in_order(links: list[Link]) -> dict[int, None]:
    """Everybody named or naming, in the order they first turn up."""
    return {person: None for link in links for person in (link.referrer, link.referred)}


def _parents(links: list[Link]) -> tuple[dict[int, int], dict[int, list[int]]]:
    """For each person the first referrer, and the further ones."""
    parents: dict[int, int] = {}
    others: dict[int, list[int]] = {}
    for link in links:
        if link.referrer == link.referred:
            continue
        if link.referred in parents or _is_above(parents, link.referred, link.referrer):
            if parents.get(link.referred) != link.referrer:
                others.setdefault(link.referred, []).append(link.referrer)
        else:
            parents[link.referred] = link.referrer
    return parents, others


def _is_above(parents: dict[int, int], person: int, other: int) -> bool:
    """Whether ``person`` is ``other`` or stands above them."""
    above: int | None = other
    while above is not None:
        if above == person:
            return True
        above = parents.get(above)
    return False


def _walk(children: Mapping[int | None, list[int]]) -> list[int]:
    """Everybody, each branch before the next; without recursion, since chains can be long."""
    order: list[int] = []
    todo = list(reversed(children.get(None, [])))
    while todo:
        person = todo.pop()
        order.append(person)
        todo.extend(reversed(children.get(person, [])))
    return order


def _nodes(
    order: list[int],
    parents: dict[int, int],
    others: dict[int, list[int]],
    children: Mapping[int | None, list[int]],
    yields: Mapping[int, Yield],
) -> Tree:
    """The nodes, with depths from above and yields from below."""
    depth: dict[int, int] = {}
    branch: dict[int, Yield] = {}
    below: dict[int, int] = {}
    for person in order:
        depth[person] = depth[parents[person]] + 1 if person in parents else 0
    for person in reversed(order):
        own = children.get(person, [])
        below[person] = sum(below[child] + 1 for child in own)
        branch[person] = sum((branch[child] for child in own), yields.get(person, Yield()))
    return {
        person: Node(
            person,
            parents.get(person),
            depth[person],
            tuple(children.get(person, ())),
            tuple(dict.fromkeys(others.get(person, ()))),
            yields.get(person, Yield()),
            branch[person],
            below[person],
        )
        for person in order
    }


def whom_to_thank(links: Iterable[Link], person: int) -> tuple[tuple[int, int], ...]:
    """Everybody who led to ``person`` by any way, with how many steps away, the nearest first."""
    named_by: dict[int, list[int]] = {}
    for link in sorted(links, key=lambda link: link.at):
        named_by.setdefault(link.referred, []).append(link.referrer)
    found: dict[int, int] = {person: 0}
    edge = [person]
    while edge:
        nearer = [(above, found[one] + 1) for one in edge for above in named_by.get(one, ())]
        edge = []
        for above, steps in nearer:
            if above not in found:
                found[above] = steps
                edge.append(above)
    del found[person]
    return tuple(found.items())
