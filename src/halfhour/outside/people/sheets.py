"""Rows out of spreadsheets (XLSX, XLS, ODS), after looking that they hold no bomb."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from halfhour.method.lazy import lazily
from halfhour.method.people.delimited import MOST_COLUMNS, Row
from halfhour.method.people.incoming import NotReadable
from halfhour.outside.people.archives import DAMAGED, why

calamine = lazily("python_calamine")

LARGEST = 60_000_000
OLD_LARGEST = 20_000_000
MOST_CELLS = 8_000_000
MOST_SHEETS = 20
MOST_UNPACKED = 400_000_000
DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
CELL = re.compile(rb'<c [^<>]{0,60}?r="([A-Z]{1,3})(\d{1,7})"')


def sheets_of(raw: bytes, called: str) -> list[tuple[str, Iterator[Row]]]:
    """The sheets that have rows, by name; cells as text, links and formulas as their value.

    Raises `NotReadable` for what is too large, damaged or made to do harm.
    """
    if len(raw) > (LARGEST if raw.startswith(b"PK") else OLD_LARGEST):
        raise NotReadable(f"{called} is larger than a list of people can be; save it as CSV.")
    if raw.startswith(b"PK"):
        _look_through(raw, called)
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(raw))
        found = [
            (name, _rows(sheet.to_python(skip_empty_area=False)))
            for name in book.sheet_names[:MOST_SHEETS]
            if (sheet := book.get_sheet_by_name(name)).total_height
        ]
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise NotReadable(
            f"{called} is a damaged spreadsheet ({why(error)}); nothing was read."
        ) from error
    if not found:
        raise NotReadable(f"{called} has no rows, so there is nobody in it.")
    return found


def _rows(sheet: list[list[Any]]) -> Iterator[Row]:
    if sheet and len(sheet[0]) > MOST_COLUMNS:
        raise NotReadable(f"A sheet has {len(sheet[0]):,} columns, so nothing was read.")
    for number, cells in enumerate(sheet, start=1):
        texts = [_text(cell) for cell in cells]
        if any(texts):
            yield Row(number, texts)


def _text(cell: Any) -> str:
    if isinstance(cell, str):
        return cell.replace("\0", "")
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e16 else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat()
    return (
        cell.isoformat() if isinstance(cell, date | time) else str(cell if cell is not None else "")
    )


def _look_through(raw: bytes, called: str) -> None:
    """Refuse entities, and sheets whose far corners would fill the memory with empty cells."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            for info in archive.infolist():
                if info.filename.endswith((".xml", ".rels")):
                    _look_into(archive, info, called)
    except NotReadable:
        raise
    except DAMAGED as error:
        raise NotReadable(
            f"{called} is a damaged spreadsheet ({why(error)}); nothing was read."
        ) from error


def _look_into(archive: zipfile.ZipFile, info: zipfile.ZipInfo, called: str) -> None:
    if info.file_size > MOST_UNPACKED:
        raise NotReadable(f"{called} unpacks to more than 400 MB, so it was not opened.")
    is_sheet = info.filename.startswith("xl/worksheets/")
    right = bottom = 1
    held = b""
    with archive.open(info) as file:
        while piece := file.read(1_000_000):
            text = held + piece
            if DOCTYPE.search(text):
                raise NotReadable(f"{called} defines XML entities, so it was not opened.")
            if is_sheet:
                for column, row in CELL.findall(text):
                    right = max(right, len(column) * 26 if len(column) < 3 else 18_278)
                    bottom = max(bottom, int(row))
            held = text[-200:]
    if right * bottom > MOST_CELLS and (right > 52 or bottom > MOST_CELLS // 52):
        raise NotReadable(f"{called} has cells too far apart to be a list of people.")
