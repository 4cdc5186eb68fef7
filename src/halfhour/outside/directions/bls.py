"""Reads the occupational projections of the BLS (table 1.2) and the names of SOC codes."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from halfhour.method.lazy import lazily
from halfhour.outside.directions.releases import NotARelease, Piece, text_of

_calamine = lazily("python_calamine")

SOC = re.compile(r"\d\d-\d{4}")
COLUMNS = (
    "matrix title", "matrix code", "occupation type", "employment, 2", "employment change, percent",
    "occupational openings", "median annual wage", "typical education", "work experience",
    "on-the-job training",
)  # fmt: skip
ATTRIBUTION = "Employment Projections program, U.S. Bureau of Labor Statistics"


@dataclass(frozen=True, slots=True)
class Projection:
    """One line of table 1.2; numbers in persons and dollars a year, None where not printed."""

    code: str
    title: str
    employment: int | None
    projected: int | None
    change_percent: float | None
    openings: int | None
    wage: int | None
    wage_is_floor: bool
    education: str
    experience: str
    training: str
    years: str


def projections(pieces: Sequence[Piece]) -> list[Projection]:
    """Table 1.2 from the CSV or the workbook among the pieces; empty when there is none.

    Raises ``NotARelease`` naming file and line when the table is there and cannot be read.
    """
    for piece in sorted(pieces, key=lambda p: p.name.endswith(".xlsx")):
        if re.fullmatch(r"occupation(_1_2)?\.(csv|xlsx)", piece.name):
            return list(_projections(piece.name, list(_rows(piece))))
    return []


def _rows(piece: Piece) -> Iterator[list[Any]]:
    if piece.name.endswith(".csv"):
        try:
            yield from csv.reader(text_of(piece))
        except csv.Error as e:
            raise NotARelease(f"{piece.name}: cannot be read as CSV ({e}); not loaded.") from e
        return
    try:
        book = _calamine.CalamineWorkbook.from_filelike(io.BytesIO(piece.read()))
        yield from book.get_sheet_by_name("Table 1.2").to_python()
    except Exception as e:
        raise NotARelease(f"{piece.name} has no table 1.2 that can be read; not loaded.") from e


def _projections(name: str, rows: list[list[Any]]) -> Iterator[Projection]:
    if len(rows) < 3:
        raise NotARelease(f"{name}, line 1: the table is empty; nothing was loaded.")
    header = [str(cell).casefold() for cell in rows[1]]
    place = {column: _column(name, header, column) for column in COLUMNS}
    years = "–".join(re.findall(r"(\d{4})[–-](\d{2,4})", str(rows[0][0]))[0])
    for number, row in enumerate(rows[2:], 3):
        if len(row) < len(header):
            raise NotARelease(f"{name}, line {number}: {len(row)} columns; nothing was loaded.")
        if SOC.fullmatch(str(row[place["matrix code"]])):
            yield _projection(name, number, row, place, years)


def _column(name: str, header: list[str], wanted: str) -> int:
    for number, cell in enumerate(header):
        if wanted in cell:
            return number
    raise NotARelease(f"{name}, line 2: no column “{wanted}”; nothing was loaded.")


def _projection(
    name: str, number: int, row: list[Any], place: dict[str, int], years: str
) -> Projection:
    def figure(column: str, offset: int = 0) -> float | None:
        text = str(row[place[column] + offset]).strip()
        digits = re.sub(r"[^\d.-]", "", text)
        if text in {"", "—", "-"}:
            return None
        try:
            return float(digits)
        except ValueError as e:
            raise NotARelease(f"{name}, line {number}: “{text[:20]}” is no number.") from e

    def words(column: str) -> str:
        text = str(row[place[column]]).strip()
        return "" if text == "—" else text

    thousands = [
        figure("employment, 2"),
        figure("employment, 2", 1),
        figure("occupational openings"),
    ]
    persons = [None if n is None else round(n * 1000) for n in thousands]
    wage = figure("median annual wage")
    return Projection(
        code=words("matrix code"),
        title=re.sub(r"\[\d+\]$", "", words("matrix title")),
        employment=persons[0],
        projected=persons[1],
        change_percent=figure("employment change, percent"),
        openings=persons[2],
        wage=None if wage is None else round(wage),
        wage_is_floor=">" in words("median annual wage"),
        education=words("typical education"),
        experience=words("work experience"),
        training=words("on-the-job training"),
        years=years,
    )


def soc_names(pieces: Sequence[Piece]) -> list[tuple[str, str, str]]:
    """(code, title, definition) of SOC groups and occupations; empty when there is no table."""
    for piece in pieces:
        if re.fullmatch(r"soc_\d{4}_definitions\.csv", piece.name):
            rows = csv.reader(text_of(piece))
            return [(r[1], r[2], r[3]) for r in rows if len(r) >= 4 and SOC.fullmatch(r[1])]
    return []
