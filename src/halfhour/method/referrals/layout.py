"""Where everybody stands in the picture of the tree."""

from __future__ import annotations

from dataclasses import dataclass

from halfhour.method.referrals.tree import Tree


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a person stands in the picture: column by depth, row by order of the leaves."""

    person: int
    column: int
    row: float


def lay_out(tree: Tree) -> tuple[Spot, ...]:
    """A place for everybody: each leaf has a row, each parent is in the middle of its children."""
    rows: dict[int, float] = {}
    leaves = 0
    for person, node in tree.items():
        if not node.children:
            rows[person] = float(leaves)
            leaves += 1
    for person in reversed(list(tree)):
        children = tree[person].children
        if children:
            rows[person] = (rows[children[0]] + rows[children[-1]]) / 2
    return tuple(Spot(person, node.depth, rows[person]) for person, node in tree.items())
