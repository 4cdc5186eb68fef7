"""The brief as one printed page; the words travel as data, so nothing in them is ever a command."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused

typst: Any = lazily("typst")
pdfium: Any = lazily("pypdfium2")

TEMPLATE = Path(__file__).with_name("brief.typ")
SIZES = (11.0, 10.0, 9.0, 8.2, 7.5)  # points: the largest that fits on one page
LONGEST_LINE = 220


class NoPrinter(Refused):
    """The part that makes PDF files is not installed."""


@dataclass(frozen=True)
class Paper:
    """What is printed: plain words only; agenda rows are minutes, area, question."""

    title: str
    name: str
    about: str
    when: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    agenda_title: str
    agenda: tuple[tuple[str, str, str], ...]
    paper: str = "a4"


def brief_pdf(paper: Paper) -> bytes:
    """``paper`` as a PDF of one page, in the largest letters that fit; lists give way at last.

    Raises NoPrinter where the extra "pdf" is not installed.
    """
    if find_spec("typst") is None:
        raise NoPrinter(
            "Making a PDF needs the extra “pdf”: install halfhour[pdf], or print the page"
            " from your browser."
        )
    for most in (8, 4, 2, 1):
        for size in SIZES:
            made = _compiled(paper, size, most)
            if _pages(made) == 1:
                return made
    return made


def _compiled(paper: Paper, size: float, most: int) -> bytes:
    sheet = asdict(paper)
    sheet["sections"] = [
        (title, [_short(line) for line in lines[:most]]) for title, lines in paper.sections if lines
    ]
    sheet["agenda"] = [(when, area, _short(words)) for when, area, words in paper.agenda]
    sheet |= {name: _short(sheet[name]) for name in ("title", "name", "about", "when")}
    made: bytes = typst.compile(
        str(TEMPLATE), sys_inputs={"sheet": json.dumps(sheet), "size": str(size)}
    )
    return made


def _short(line: str) -> str:
    words = " ".join(line.split())
    return words if len(words) <= LONGEST_LINE else f"{words[: LONGEST_LINE - 1].rstrip()}…"


def _pages(pdf: bytes) -> int:
    document = pdfium.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()
