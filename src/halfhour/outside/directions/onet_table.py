"""A release of O*NET as rows, and one of its files as a table that names every defective line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from halfhour.outside.directions.releases import NotARelease, Piece, text_of

CODE = re.compile(r"\d\d-\d{4}\.\d\d")


@dataclass(slots=True)
class Onet:
    """One release as rows of plain values, ready to be stored."""

    release: str = ""
    missing: tuple[str, ...] = ()
    occupations: dict[str, tuple[str, str]] = field(default_factory=dict)
    """code → (title, description)."""
    titles: list[tuple[str, str, int]] = field(default_factory=list)
    """(code, title, kind): 0 its own, 1 reported by workers, 2 alternate, 3 short form."""
    tasks: list[tuple[int, str, str, int, str]] = field(default_factory=list)
    """(task id, code, text, core 0/1, source)."""
    elements: dict[str, tuple[str, str]] = field(default_factory=dict)
    """element id → (name, description)."""
    ratings: dict[tuple[str, str, str], list[float | str | None]] = field(default_factory=dict)
    """(code, kind, element) → [importance, level, source]."""
    activities: list[tuple[str, str]] = field(default_factory=list)
    does: set[tuple[str, str]] = field(default_factory=set)
    technologies: list[tuple[str, str, str, int, int]] = field(default_factory=list)
    related: list[tuple[str, str, str, int]] = field(default_factory=list)
    zones: dict[str, int] = field(default_factory=dict)
    zone_texts: list[tuple[int, str, str, str, str]] = field(default_factory=list)
    education: list[tuple[str, int, float, str]] = field(default_factory=list)
    education_names: dict[int, str] = field(default_factory=dict)


class Table:
    """One tab-separated file; every complaint names the file and the line."""

    def __init__(self, piece: Piece) -> None:
        self.piece, self.line = piece, 0

    def refuse(self, why: str) -> NotARelease:
        """The refusal to raise, with file and line."""
        return NotARelease(f"{self.piece.name}, line {self.line}: {why}; nothing was loaded.")

    def rows(self, *columns: str) -> Iterator[tuple[str, ...]]:
        """The named columns of each row. Raises ``NotARelease`` on any row of another width."""
        stream, self.line = text_of(self.piece), 1
        header = stream.readline().rstrip("\n").split("\t")
        absent = [column for column in columns if column not in header]
        if absent:
            raise self.refuse(f"the column “{absent[0]}” is missing (an older or another release?)")
        places = [header.index(column) for column in columns]
        for line in stream:
            self.line += 1
            cells = line.rstrip("\n").split("\t")
            if len(cells) != len(header) or not line.endswith("\n"):
                if cells == [""]:
                    continue
                raise self.refuse(_width(cells, header, line))
            yield tuple([cells[place] for place in places])

    def code(self, text: str) -> str:
        """The text, when it is an O*NET-SOC code."""
        if not CODE.fullmatch(text):
            raise self.refuse(f"“{text[:20]}” is not an O*NET-SOC code")
        return text

    def number(self, text: str) -> float:
        """The text as a number."""
        try:
            return float(text)
        except ValueError as e:
            raise self.refuse(f"“{text[:20]}” is not a number") from e


def _width(cells: Sequence[str], header: Sequence[str], line: str) -> str:
    if len(cells) == len(header):
        return "the file ends in the middle of a line"
    return f"{len(cells)} columns where {len(header)} were announced"
