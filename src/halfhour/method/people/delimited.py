"""Rows out of CSV and its kin: any delimiter, cells over several lines, damage kept to its row."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from halfhour.method.people.incoming import NotReadable
from halfhour.method.people.lines import LONGEST, lines_of
from halfhour.method.people.texts import decoded, mended, usual_charset

DELIMITERS = (",", ";", "\t", "|")
MOST_COLUMNS = 1000
MOST_LINES_IN_A_CELL = 300
SAMPLE = 60
csv.field_size_limit(LONGEST)  # Trap: the default refuses a note of 131,072 letters


class Row(NamedTuple):
    """One row: its number counted from 1 with the header, its cells, or what is wrong with it."""

    number: int
    cells: list[str]
    fault: str = ""


def rows_of(chunks: Iterable[bytes]) -> Iterator[Row]:
    """The rows of a CSV or TSV file; blank lines count but are not given.

    Raises `NotReadable` for a line of megabytes and for more than 1,000 columns.
    """
    lines = lines_of(decoded(chunks))
    head = list(itertools.islice(lines, SAMPLE))
    if head and head[0].lower().startswith("sep=") and len(head[0]) == 5:
        return Reader(head[0][4], Flow(iter(head[1:]), lines), usual_charset(head)).rows(1)
    return Reader(delimiter_of(head), Flow(iter(head), lines), usual_charset(head)).rows(0)


def delimiter_of(lines: list[str]) -> str:
    """The delimiter that cuts the most of ``lines`` into the same number of cells."""
    best, most = ",", 0
    for mark in DELIMITERS:
        counts = [len(cells(line, mark)) for line in lines if mark in line]
        usual = max(counts, key=lambda count: (counts.count(count), count), default=0)
        weight = counts.count(usual) * (usual - 1)
        if weight > most:
            best, most = mark, weight
    return best


def cells(line: str, mark: str) -> list[str]:
    """The cells of one line; quotation marks are undone where they are closed."""
    if '"' not in line:
        return line.split(mark)
    try:
        return next(csv.reader([line], delimiter=mark), [])
    except csv.Error:
        return line.replace('"', "").split(mark)


class Flow:
    """Lines that can be put back."""

    def __init__(self, first: Iterator[str], rest: Iterator[str]) -> None:
        self._first, self._rest = first, rest
        self._back: list[str] = []

    def take(self) -> str | None:
        """The next line, or None at the end."""
        if self._back:
            return self._back.pop()
        line = next(self._first, None)
        return next(self._rest, None) if line is None else line

    def put_back(self, lines: list[str]) -> None:
        """Let ``lines`` come again, in order."""
        self._back.extend(reversed(lines))


class Reader:
    """Makes rows of lines; once the number of columns is known, damage is told from long cells."""

    def __init__(self, mark: str, flow: Flow, charset: str = "") -> None:
        self.mark, self.flow, self.charset = mark, flow, charset
        self.width = 0

    def rows(self, number: int) -> Iterator[Row]:
        """Every row that is not blank."""
        while (line := self.flow.take()) is not None:
            number += 1
            if '"' not in line:
                if line and not line.isspace():
                    yield self._row(number, line.split(self.mark))
            elif line.count('"') % 2 == 0:
                yield self._row(number, cells(line, self.mark))
            else:
                yield self._over_lines(number, line)

    def _row(self, number: int, found: list[str], fault: str = "") -> Row:
        if len(found) > MOST_COLUMNS:
            raise NotReadable(
                f"Row {number} has {len(found):,} columns; a list of people has at most "
                f"{MOST_COLUMNS:,}, so nothing was read."
            )
        self.width = max(self.width, len(found))
        return Row(
            number, [one if one.isascii() else mended(one, self.charset) for one in found], fault
        )

    def _over_lines(self, number: int, line: str) -> Row:
        """A row whose quotation mark is still open at the end of its first line."""
        taken: list[str] = []
        whole = self._strictly(line, taken)
        if whole is not None and (len(whole) == self.width or not self.width):
            return self._row(number, whole)
        alone = line.replace('"', "").split(self.mark)
        if whole is not None and taken and 1 < len(whole) < self.width != len(alone):
            return self._row(number, whole)
        self.flow.put_back(taken)
        fault = "a quotation mark is opened and not closed"
        if len(alone) == self.width:
            return self._row(number, alone)
        return self._row(number, alone[: self.width or None], fault)

    def _strictly(self, line: str, taken: list[str]) -> list[str] | None:
        """The cells of a row without fault that begins with ``line``; further lines are ``taken``.

        Each line is looked at once, for the reader asks for the next only while a cell is open.
        """
        reader = csv.reader(self._onward(line, taken), delimiter=self.mark, strict=True)
        try:
            return next(reader, None)
        except csv.Error:
            return None

    def _onward(self, line: str, taken: list[str]) -> Iterator[str]:
        yield line + "\n"
        while len(taken) < MOST_LINES_IN_A_CELL and (more := self.flow.take()) is not None:
            taken.append(more)
            yield more + "\n"
