"""The tree of referrals: who led to whom, how far each has come, and what each branch yielded."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from halfhour.method.referrals.layout import lay_out
from halfhour.method.referrals.permission import Said, state_of
from halfhour.method.referrals.tree import Link, Node, Tree, Yield, grow
from halfhour.models import NamePermission, Referral, User
from halfhour.pages.referrals.yields import by_referrer, gave, read_meetings, states

PAGE = 200


@dataclass(frozen=True)
class Branch:
    """One person of the tree, as a row of the table and a spot of the picture.

    ``state`` is named, asked, answered, arranged or met; ``permission`` that of the one who named
    them first. Counts of ``branch`` include everybody below.
    """

    id: int
    name: str
    about: str
    parent: int | None
    parent_name: str
    also_from: tuple[str, ...]
    depth: int
    state: str
    permission: str
    referral: int | None
    interviews: int
    learned: int
    openings: int
    jobs: int
    below: int
    column: int
    row: float


@dataclass(frozen=True)
class NetworkPage:
    """``branches`` in the order of drawing; ``shown`` those of this page of the table."""

    branches: tuple[Branch, ...]
    shown: tuple[Branch, ...]
    width: int
    height: int
    people: int
    referrals: int
    deepest: int
    newer: int | None
    older: int | None


@dataclass(frozen=True)
class _Known:
    """What is read of everybody in the tree."""

    people: dict[int, tuple[str, str, str]]
    links: tuple[Link, ...]
    ids: dict[tuple[int, int], int]
    said: dict[int, list[Said]]
    yields: dict[int, Yield]
    states: dict[int, str]


def network_page(*, reader: User, start: int = 0) -> NetworkPage:
    """The tree, the table from row ``start`` on, in nine queries."""
    known = _read(reader)
    tree = grow(known.links, known.yields)
    branches = _branches(tree, known)
    start = max(0, start - start % PAGE)
    return NetworkPage(
        branches,
        branches[start : start + PAGE],
        1 + max((b.column for b in branches), default=0),
        1 + int(max((b.row for b in branches), default=0)),
        len(branches),
        len(known.links),
        max((b.depth for b in branches), default=0),
        start - PAGE if start else None,
        start + PAGE if start + PAGE < len(branches) else None,
    )


def _read(reader: User) -> _Known:
    """Everything the tree is made of."""
    rows = list(
        Referral.objects.kept_by(reader).values_list("id", "referrer_id", "referred_id", "at")
    )
    said = NamePermission.objects.kept_by(reader).values_list(
        "referral__referrer_id", "referral__referred_id", "state", "at", "scope"
    )
    meetings = read_meetings(reader)
    held = Counter(person for person, ended in meetings if ended)
    return _Known(
        _people(reader, "referrer") | _people(reader, "referred"),
        tuple(Link(one, other, at) for _, one, other, at in rows),
        {(one, other): pk for pk, one, other, _ in rows},
        by_referrer(Said(*row) for row in said),
        gave(reader, held),
        states(reader, meetings),
    )


def _people(reader: User, end: str) -> dict[int, tuple[str, str, str]]:
    """Name, title and organisation of those at one end of the referrals.

    Read from the referrals: from the people the planner would walk everybody the owner keeps.
    """
    there = Referral.objects.kept_by(reader).filter(**{f"{end}__merged_into": None})
    columns = (f"{end}__{name}" for name in ("name", "title", "organisation_name"))
    return {row[0]: row[1:] for row in there.values_list(f"{end}_id", *columns)}


def _branches(tree: Tree, known: _Known) -> tuple[Branch, ...]:
    """The rows, in the order of drawing."""
    spots = {spot.person: spot for spot in lay_out(tree)}
    return tuple(
        _branch(node, known, spots[node.person].column, spots[node.person].row)
        for node in tree.values()
        if node.person in known.people
    )


def _branch(node: Node, known: _Known, column: int, row: float) -> Branch:
    """One row."""
    name, title, place = known.people[node.person]
    parent = node.parent
    return Branch(
        node.person,
        name,
        ", ".join(part for part in (title, place) if part),
        parent,
        _name(known, parent),
        tuple(_name(known, other) for other in node.also_from),
        node.depth,
        known.states.get(node.person, "named" if parent is not None else "known"),
        state_of(known.said.get(parent, ()), parent, node.person) if parent is not None else "",
        known.ids.get((parent, node.person)) if parent is not None else None,
        node.branch.interviews,
        node.branch.learned,
        node.branch.openings,
        node.branch.jobs,
        node.below,
        column,
        row,
    )


def _name(known: _Known, person: int | None) -> str:
    """The name of somebody in the tree."""
    return known.people[person][0] if person in known.people else ""
