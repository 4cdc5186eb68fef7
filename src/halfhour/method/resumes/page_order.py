"""The order in which a page is read: rows, columns beside each other, columns over several pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from halfhour.method.resumes.headings import heading_kind
from halfhour.method.resumes.lines import BREAK, GAP, Line
from halfhour.method.resumes.spans import span_in

# A gap of this many letter heights parts what stands in one row.
_APART = 1.6
_FEWEST_ROWS = 5
# From this share of letters on, two columns carry one text.
_ALIKE = 0.6


@dataclass(frozen=True, slots=True)
class Run:
    """Words set in one go: where they begin and end, their base line, height and weight (points).

    ``base`` grows upwards, as PDF counts it.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    heavy: int = 0


Row = tuple[Run, ...]


def reading_order(pages: Sequence[Sequence[Run]]) -> tuple[Line, ...]:
    """The lines of all pages: the main column over every page first, then what stands beside it."""
    main: list[Row] = []
    beside: list[Row] = []
    for runs in pages:
        rows = rows_of(runs)
        cut = gutter(rows)
        if cut is None:
            main += rows
            continue
        first, last, x = cut
        within = [run for row in rows[first:last] for run in row]
        left = rows_of([run for run in within if run.right <= x])
        right = rows_of([run for run in within if run.right > x])
        wide, narrow = (left, right) if _letters(left) >= _letters(right) else (right, left)
        if _letters(narrow) > _ALIKE * _letters(wide):  # columns of one text, as in a newspaper
            wide, narrow = [*left, *right], []
        main += [*rows[:first], *wide, *rows[last:]]
        beside += narrow
    return (*_lines(main), *((BREAK, *_lines(beside)) if beside else ()))


def rows_of(runs: Sequence[Run]) -> list[Row]:
    """The runs by base line, from above, each row from the left."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: (-run.base, run.left)):
        if rows and abs(rows[-1][0].base - run.base) <= 0.35 * max(rows[-1][0].size, run.size):
            rows[-1].append(run)
        else:
            rows.append([run])
    return [tuple(sorted(row, key=lambda run: run.left)) for row in rows]


def gutter(rows: Sequence[Row]) -> tuple[int, int, float] | None:
    """Between which rows and at which x two columns stand beside each other, if they do.

    The longest stretch of rows that nothing crosses, whose two sides are columns of their own and
    not the dates or places beside what they belong to.
    """
    best: tuple[int, int, int, float] | None = None
    for x in sorted({round(run.left) - 4.0 for row in rows for run in row}):
        for first, last in _uncrossed(rows, x):
            left = [row for row in rows[first:last] if row[0].right <= x]
            right = [row for row in rows[first:last] if row[-1].right > x]
            rank = min(len(left), len(right))
            if rank < _FEWEST_ROWS or (best and (last - first, rank) <= (best[0], best[1])):
                continue
            if _is_columns(rows[first:last], x):
                best = (last - first, rank, first, x)
    return (best[2], best[2] + best[0], best[3]) if best else None


def _uncrossed(rows: Sequence[Row], x: float) -> list[tuple[int, int]]:
    """Stretches of rows in which no run reaches over ``x``."""
    crossed = [
        n for n, row in enumerate(rows) if any(r.left < x - 1 and r.right > x + 3 for r in row)
    ]
    ends = [-1, *crossed, len(rows)]
    return [(a + 1, b) for a, b in pairwise(ends) if b - a > _FEWEST_ROWS]


def _is_columns(rows: Sequence[Row], x: float) -> bool:
    """Whether the narrower side speaks for itself: headings of its own, or lines of its own."""
    sides = [[" ".join(run.text for run in row if (run.right <= x) == here) for row in rows]
             for here in (True, False)]  # fmt: skip
    narrow, wide = sorted(sides, key=lambda side: sum(map(len, side)))
    said = [line for line in narrow if line]
    headings = sum(bool(heading_kind(line)) for line in said)
    dates = sum(span_in(line, lone=True) is not None for line in said)
    if dates * 3 > len(said) or headings * 2 > len(said):
        return False
    beside = sum(bool(line) and bool(other) for line, other in zip(narrow, wide, strict=True))
    return headings > 0 or beside * 2 < len(said)


def _letters(rows: Sequence[Row]) -> int:
    return sum(len(run.text) for row in rows for run in row)


def _lines(rows: Sequence[Row]) -> Iterator[Line]:
    """The lines of rows; where a word was broken at the end of one, the next goes on with it."""
    waiting: Line | None = None
    for line in map(_line, rows):
        if waiting and line.text[:1].islower():
            line = replace(waiting, text=waiting.text[:-1] + line.text)
        elif waiting:
            yield waiting
        broken = line.text.endswith("-") and line.text[-2:-1].isalpha() and GAP not in line.text
        waiting = line if broken else None
        if not broken:
            yield line
    if waiting:
        yield waiting


def _line(row: Row) -> Line:
    text = row[0].text
    for before, run in pairwise(row):
        wide = run.left - before.right > _APART * min(before.size, run.size)
        text += (GAP if wide else " ") + run.text
    largest = max(row, key=lambda run: len(run.text))
    return Line(text, row[0].left, largest.size, row[0].heavy)
