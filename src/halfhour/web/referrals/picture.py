"""The tree as a drawing: every spot and line with its place on paper."""

from __future__ import annotations

from dataclasses import dataclass

from halfhour.pages.referrals.network import Branch, NetworkPage

COLUMN, ROW, MARGIN = 220, 32, 24


@dataclass(frozen=True)
class Dot:
    """One person at a place; ``label`` is at most 28 characters."""

    x: int
    y: int
    label: str
    state: str


@dataclass(frozen=True)
class Line:
    """A curve from a referrer to whom they named."""

    path: str


@dataclass(frozen=True)
class Picture:
    """The drawing with its size."""

    width: int
    height: int
    people: int
    dots: tuple[Dot, ...]
    lines: tuple[Line, ...]


def picture(page: NetworkPage) -> Picture:
    """A page as a drawing."""
    spots = {branch.id: _spot(branch) for branch in page.branches}
    lines = tuple(
        Line(_curve(spots[branch.parent], spots[branch.id]))
        for branch in page.branches
        if branch.parent in spots
    )
    dots = tuple(
        Dot(*spots[branch.id], _short(branch.name), branch.state) for branch in page.branches
    )
    width = page.width * COLUMN + 2 * MARGIN
    return Picture(width, page.height * ROW + 2 * MARGIN, page.people, dots, lines)


def _spot(branch: Branch) -> tuple[int, int]:
    """Where somebody stands."""
    return MARGIN + branch.column * COLUMN, MARGIN + round(branch.row * ROW) + ROW // 2


def _curve(one: tuple[int, int], other: tuple[int, int]) -> str:
    """A soft line between two spots, as an SVG path."""
    middle = (one[0] + other[0]) // 2
    return f"M{one[0]} {one[1]}C{middle} {one[1]} {middle} {other[1]} {other[0]} {other[1]}"


def _short(name: str) -> str:
    """A name that fits between two columns."""
    return name if len(name) <= 28 else f"{name[:27]}…"
