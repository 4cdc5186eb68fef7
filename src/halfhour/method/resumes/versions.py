"""When a resume may be called just revised, and how two versions differ."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

LATELY_DAYS = 14  # "I have just revised it" is true for a fortnight
STALE_DAYS = 60  # older than this, the page asks to revise it before the next talk


def is_just_revised(revised_on: date | None, today: date) -> bool:
    """Whether "I have just revised it" is true: a revision within the last fortnight.

    >>> is_just_revised(date(2026, 11, 2), date(2026, 11, 16))
    True
    """
    return revised_on is not None and 0 <= (today - revised_on).days <= LATELY_DAYS


def is_stale(revised_on: date | None, today: date) -> bool:
    """Whether to ask for a revision before it is shown again."""
    return revised_on is None or (today - revised_on).days > STALE_DAYS


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a difference: "same", "gone" or "new", and "skipped" for a run left out."""

    kind: str
    text: str


def difference(before: str, after: str, around: int = 2) -> tuple[Line, ...]:
    """What changed from one version's text to the next, line by line, with lines around it.

    Runs of unchanged lines longer than twice ``around`` are told as one "skipped" line.
    """
    old, new = _lines(before), _lines(after)
    found: list[Line] = []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    steps = matcher.get_opcodes()
    for number, (tag, a, b, c, d) in enumerate(steps):
        if tag == "equal":
            found.extend(_kept(old[a:b], around, number == 0, number == len(steps) - 1))
            continue
        found.extend(Line("gone", line) for line in old[a:b])
        found.extend(Line("new", line) for line in new[c:d])
    return tuple(found)


def counts(lines: Iterable[Line]) -> tuple[int, int]:
    """How many lines are new and how many are gone."""
    kinds = [line.kind for line in lines]
    return kinds.count("new"), kinds.count("gone")


def _kept(lines: list[str], around: int, first: bool, last: bool) -> list[Line]:
    if len(lines) <= 2 * around:
        return [Line("same", line) for line in lines] if not (first and last) else []
    head = [] if first else lines[:around]
    tail = [] if last else lines[len(lines) - around :]
    left_out = len(lines) - len(head) - len(tail)
    words = f"{left_out} unchanged line{'s' if left_out > 1 else ''}"
    return [
        *(Line("same", line) for line in head),
        Line("skipped", words),
        *(Line("same", line) for line in tail),
    ]


def _lines(text: str) -> list[str]:
    stripped = (" ".join(line.split()) for line in text.splitlines())
    return [line for line in stripped if line]
