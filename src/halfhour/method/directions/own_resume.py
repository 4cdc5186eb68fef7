"""Reading one's own work, skills and schooling from the lines of a resume."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from halfhour.method.directions.profile import OwnSkill, Profile
from halfhour.method.directions.resume_schooling import schooling_in
from halfhour.method.directions.resume_work import work_in
from halfhour.method.resumes.headings import OTHER, SCHOOLING, SKILLS, WORK, heading_kind
from halfhour.method.resumes.lines import Line, text_lines, without_page_numbers

_LONGEST, _MOST_LINES = 1_000, 1_500  # what is looked at; no resume has more
_PARTS = re.compile(r"[,;|•·\t]|   ")


def from_resume(text: str) -> Profile:
    """Jobs, skills and schools found in the text of a resume, to be confirmed by the seeker.

    What is not clear is left out: a wrong job is worse than none.
    """
    return from_lines(text_lines(text))


def from_lines(lines: Sequence[Line]) -> Profile:
    """The same from lines that know where and how they stand on the page."""
    short = [replace(line, text=line.text[:_LONGEST]) for line in lines[:_MOST_LINES]]
    sections = _sections(without_page_numbers(short))
    work = tuple(work_in(sections[WORK]))
    skills = tuple(OwnSkill(name, "resume") for name in _listed(sections[SKILLS]))
    return Profile(work, skills, tuple(schooling_in(sections[SCHOOLING])))


def _sections(lines: Sequence[Line]) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {WORK: [], SKILLS: [], SCHOOLING: [], OTHER: []}
    sure = _look_of_headings(lines)
    current = OTHER
    for line in lines:
        first, _, rest = line.text.partition("\t")
        kind = heading_kind(first)
        if kind and sure and line.size and not line.heading and _look(line) not in sure:
            kind = ""  # a word such as "Projects" within an entry
        if kind:
            current = kind
            if rest:
                found[current].append(Line(rest, line.left, line.size, line.heavy))
        elif line.heading or (line.size and _look(line) in sure and _short(line)):
            current = OTHER
        elif line.text:
            found[current].append(line)
    return found


def _look(line: Line) -> tuple[int, int, bool]:
    letters = [c for c in line.text if c.isalpha()]
    capitals = bool(letters) and all(c.isupper() for c in letters)
    return round(line.size), line.heavy // 100, capitals


def _look_of_headings(lines: Sequence[Line]) -> set[tuple[int, int, bool]]:
    """How the headings of this resume look, if they look unlike the text; empty when they do not."""
    body = Counter(_look(line) for line in lines if line.text)
    heads = Counter(_look(line) for line in lines if line.size and heading_kind(line.text))
    return {
        look for look, n in heads.items() if n >= 2 and body[look] <= n + 8 and n * 4 >= body[look]
    }


def _short(line: Line) -> bool:
    return len(line.text.split()) <= 6 and "\t" not in line.text and not line.text.endswith(".")


def _listed(lines: Sequence[Line]) -> list[str]:
    """The skills of a list, whether parted by commas, by lines or by columns."""
    names: dict[str, str] = {}
    for text in _joined(lines):
        _, colon, after = text.partition(":")
        for part in _PARTS.split(_asides_whole(after if colon else text)):
            name = part.replace("\0", ",").strip(" -–*.")
            if 1 < len(name) <= 60 and len(name.split()) <= 6 and not name.isdigit():
                names.setdefault(name.casefold(), name)
    return list(names.values())


def _asides_whole(text: str) -> str:
    """The text with NUL for each comma within brackets."""
    *closed, rest = text.split(")")
    whole = []
    for piece in closed:
        before, bracket, aside = piece.partition("(")
        whole.append(before + bracket + aside.replace(",", "\0"))
    return ")".join([*whole, rest])


def _joined(lines: Sequence[Line]) -> list[str]:
    """A list that goes on over the end of a line, as one line."""
    whole: list[str] = []
    for line in lines:
        text = line.bare if line.bulleted else line.text
        goes_on = whole and not line.bulleted and (
            whole[-1].endswith(",") or (line.text[:1].islower() and "," in whole[-1])
        )  # fmt: skip
        if goes_on:
            whole[-1] += " " + text
        else:
            whole.append(text)
    return whole
