"""Entries of a resume's section: each with its head, its span of time and what stands under it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from halfhour.method.resumes.lines import Line
from halfhour.method.resumes.spans import Span, span_in

_LONGEST_HEAD = 110
_MOST_ABOVE = 2
_LENGTH = re.compile(
    r"^\(?\d{1,2}\+?\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans|años|mois)\b.*$", re.I
)


@dataclass(slots=True)
class Entry:
    """One job or one study: the parts of its head, row by row, and the lines under it."""

    span: Span | None
    above: list[list[str]] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    below: list[list[str]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    @property
    def rows(self) -> list[list[str]]:
        """The rows of its head from above."""
        return [row for row in (*self.above, self.beside, *self.below) if row]


@dataclass(frozen=True, slots=True)
class _Row:
    """A line as it counts here: its parts without dates, whether it tells, the date in it."""

    parts: tuple[str, ...]
    tells: bool
    span: Span | None
    begins: bool


def entries(lines: Sequence[Line], begins: Callable[[str], bool] | None = None) -> list[Entry]:
    """The entries of a section, in its order.

    An entry begins at a date, or, where no date stands, at a line ``begins`` says yes to. How many
    lines stand above the first date tells how many stand above each.
    """
    rows = list(_rows(_rejoined(lines), begins))
    marks = [n for n, row in enumerate(rows) if row.span or (row.begins and _alone(rows, n))]
    if not marks:
        return []
    usual = min(sum(not row.tells for row in rows[: marks[0]]), _MOST_ABOVE)
    above = {mark: _above(rows, mark, usual, marks) for mark in marks}
    return [_entry(rows, mark, above[mark], _end(rows, mark, marks, above)) for mark in marks]


def _rejoined(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines with a head that was broken over two of them in one again."""
    waiting: Line | None = None
    for line in lines:
        if waiting and _breaks_off(waiting, line):
            waiting = replace(waiting, text=f"{waiting.text} {line.text}")
            continue
        if waiting:
            yield waiting
        waiting = line
    if waiting:
        yield waiting


def _breaks_off(one: Line, after: Line) -> bool:
    """Whether a span ends in the air, or the next line goes on in the middle of a phrase."""
    if one.bulleted or after.bulleted or not one.text or len(one.text) > _LONGEST_HEAD:
        return False
    if re.search(r"\d{4}\s?[–—-]$", one.text):
        return bool(re.match(r"\D{0,12}\d{4}|[a-z]{3,}|[A-Z][a-z]+$", after.text))
    begins = after.text.partition(" ")[0] in _AMID
    return begins and one.left == after.left and span_in(one.text, lone=True) is None


# Words with which no head of an entry begins.
_AMID = frozenset({"in", "of", "and", "for", "de", "en", "und", "für", "et", "y", "e"})


def _rows(lines: Iterable[Line], begins: Callable[[str], bool] | None) -> Iterator[_Row]:
    before: Line | None = None  # the line of a list that this one may go on with
    for line in lines:
        goes_on = before is not None and _goes_on(before, line)
        tells = line.bulleted or goes_on or _is_prose(line)
        parts = line.parts or [line.text]
        if tells:
            before = before if goes_on else line
            dates = [span_in(part, lone=True) for part in parts[1:]]
            span = next((one for one in dates if one), None)
            yield _Row((line.bare if len(parts) < 2 else parts[0],), True, span, False)
            continue
        before = None
        found, kept = None, []
        for part in parts:
            here = None if found else span_in(part, lone=True)
            found = here or found
            rest = (part[: here.start] + " \0 " + part[here.end :]) if here else part
            rests = [piece.strip(" ,;|·•–—-:") for piece in rest.split("\0")]
            kept += [piece for piece in rests if piece and not _LENGTH.match(piece)]
        first = bool(begins and kept and begins(line.text))
        if kept or found:
            yield _Row(tuple(kept), False, found, first)


def _alone(rows: Sequence[_Row], n: int) -> bool:
    """Whether a row that could begin an entry is not part of one with a date."""
    if n and rows[n - 1].span and not rows[n - 1].tells and not rows[n - 1].begins:
        return False
    after = rows[n + 1 : n + 4]
    near = next((k for k, row in enumerate(after) if row.span or row.begins), None)
    return near is None or after[near].begins


def _goes_on(before: Line, line: Line) -> bool:
    """Whether a line without a sign goes on with the sentence of a list above it."""
    if line.bulleted or not line.text:
        return False
    return line.left > before.left + 1 or line.text[:1].islower()


def _is_prose(line: Line) -> bool:
    words = line.text.split()
    sentence = line.text.rstrip().endswith(".") and len(words) > 3 and len(words[-1]) > 4
    return len(line.text) > _LONGEST_HEAD or sentence


def _above(rows: Sequence[_Row], mark: int, usual: int, marks: Sequence[int]) -> int:
    """Where the head of the entry at ``mark`` begins."""
    first = mark
    # A date set beside the first lines of what was done belongs to the head above these.
    while first and rows[mark].tells and rows[first - 1].tells and not rows[first - 1].span:
        first -= 1
    needs = usual if rows[mark].parts and not rows[mark].tells else max(usual, 1)
    needs = max(needs, _since_told(rows, first))
    while first and mark - first < needs + 3 and needs > 0:
        row = rows[first - 1]
        if row.tells or row.span or not row.parts or first - 1 in marks:
            break
        first, needs = first - 1, needs - 1
    return first


def _since_told(rows: Sequence[_Row], first: int) -> int:
    """How many heads stand between the end of what was told and here: they cannot go upwards."""
    count = 0
    while count < first and not rows[first - 1 - count].tells:
        if rows[first - 1 - count].span or count > _MOST_ABOVE:
            return 0
        count += 1
    return count if count < first else 0


def _end(rows: Sequence[_Row], mark: int, marks: Sequence[int], above: dict[int, int]) -> int:
    later = [above[other] for other in marks if other > mark]
    return max(mark + 1, later[0]) if later else len(rows)


def _entry(rows: Sequence[_Row], mark: int, first: int, end: int) -> Entry:
    entry = Entry(rows[mark].span)
    head = True
    for row in rows[first:mark]:
        if row.tells:
            entry.told += row.parts
        else:
            entry.above.append(list(row.parts))
    if rows[mark].tells:
        entry.told += rows[mark].parts
        head = False
    else:
        entry.beside = list(rows[mark].parts)
    for row in rows[mark + 1 : end]:
        head = head and not row.tells and len(entry.rows) < 3
        if head:
            entry.below.append(list(row.parts))
        else:
            entry.told += row.parts
    return entry
