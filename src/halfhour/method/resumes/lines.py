"""A line of a resume with how it stands on the page, and the lines of plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

GAP = "\t"
"""Stands in a line where it is parted by a wide gap: "Nurse<tab>2019 – 2022"."""
_WIDE = re.compile(r"\t+|(?<=\S)\s{3,}(?=\S)")
_RULE = re.compile(r"^\s*([-=_*~])\1{3,}\s*$")
_BULLET = re.compile(r"^\s*(?:[•·●▪▫►▶■□◆◇◦○‣⁃∙✓➢➤*\ue000-\uf8ff]|[-–—]\s)\s*")
_PAGE = re.compile(
    r"^(?:.{0,60}\D)?(?:page|seite|página|pagina)?\s*\d{1,2}\s*(?:/|of|von|de|di|sur)\s*\d{1,2}$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its words, and where it stands, how large and heavy it is, if that is known.

    ``left`` and ``size`` are points (0 when unknown); ``heavy`` is the weight of the letters,
    ``heading`` is true where the file itself calls it one.
    """

    text: str
    left: float = 0.0
    size: float = 0.0
    heavy: int = 0
    heading: bool = False

    @property
    def parts(self) -> list[str]:
        """What stands apart by wide gaps."""
        return [part.strip() for part in self.text.split(GAP) if part.strip()]

    @property
    def bulleted(self) -> bool:
        """Whether it begins with a sign of a list."""
        return bool(_BULLET.match(self.text))

    @property
    def bare(self) -> str:
        """The words without the sign of a list and with single spaces."""
        return " ".join(_BULLET.sub("", self.text, count=1).split())


BREAK = Line("", heading=True)
"""Between columns: what follows belongs to no section until a heading says so."""


def text_lines(text: str) -> tuple[Line, ...]:
    """The lines of plain text; rows of hyphens below and hashes before a line make it a heading."""
    return tuple(_headed(list(_plain(text))))


def _plain(text: str) -> Iterator[Line]:
    for raw in text.splitlines():
        wide = raw.expandtabs(4)
        left = len(wide) - len(wide.lstrip())
        words = GAP.join(" ".join(part.split()) for part in _WIDE.split(raw.strip()))
        hashed = re.match(r"#{1,4}\s+\S", words)
        yield Line(words.lstrip("# ") if hashed else words, float(left), heading=bool(hashed))


def _headed(lines: list[Line]) -> Iterator[Line]:
    for number, line in enumerate(lines):
        if _RULE.match(line.text):
            continue
        below = lines[number + 1].text if number + 1 < len(lines) else ""
        ruled = line.text and _RULE.match(below) and len(line.text.split()) <= 6
        yield replace(line, heading=True) if ruled else line


def without_page_numbers(lines: Sequence[Line]) -> list[Line]:
    """The lines without "Amara Okafor – 1/2" and "Page 2 of 3"."""
    return [line for line in lines if not (len(line.text) < 70 and _PAGE.match(line.text.strip()))]
