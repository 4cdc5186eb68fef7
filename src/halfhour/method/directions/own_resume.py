"""Reading one's own work, skills and schooling from the text of a resume."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from halfhour.method.directions.profile import OwnSchooling, OwnSkill, OwnWork, Profile

_YEAR = r"(?:19|20)\d\d"
_MONTH = r"(?:[A-Za-zÀ-ÿ]{3,9}\.?\s+|\d{1,2}[/.\-])?"
_NOW = r"present|now|today|current|heute|aujourd'hui|actualidad|ongoing"
_SPAN = re.compile(
    rf"\(?\s*{_MONTH}(?P<from>{_YEAR})(?:[/.\-]\d\d)?\s*(?:–|—|-|to|bis|until)\s*"
    rf"(?:{_MONTH}(?P<to>{_YEAR})(?:[/.\-]\d\d)?|(?P<now>{_NOW}))\s*\)?",
    re.IGNORECASE,
)
_HEADINGS = {
    "work": ("experience", "employment", "work history", "career", "berufserfahrung"),
    "skills": ("skills", "technologies", "tools", "competenc", "expertise", "kenntnisse"),
    "schooling": ("education", "studies", "academic", "ausbildung", "formation", "qualifications"),
    "other": ("interests", "references", "languages", "publications", "summary", "profile",
              "projects", "awards", "volunteer", "certificat", "contact", "hobbies"),
}  # fmt: skip
_SCHOOL = re.compile(r"universit|college|school|institut|academy|hochschule|polytechnic", re.I)
_AT = re.compile(r"\s+at\s+|\s*[|·•]\s*|\s+[–—-]\s+|,\s+", re.IGNORECASE)


def from_resume(text: str) -> Profile:
    """Jobs, skills and schools found in the text of a resume, to be confirmed by the seeker.

    Jobs are lines with a span of years under a heading such as Experience; skills stand in a list
    under a heading of theirs. What is not clear is left out: a wrong job is worse than none.
    """
    sections = _sections(text)
    work = tuple(_jobs(sections["work"]))
    skills = tuple(OwnSkill(name, "resume") for name in _listed(sections["skills"]))
    return Profile(work, skills, tuple(_studied(sections["schooling"])))


def _sections(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {kind: [] for kind in _HEADINGS}
    current = "other"
    for raw in text.splitlines():
        line = " ".join(raw.split())
        heading = _heading(line)
        if heading:
            current = heading
        elif line:
            found[current].append(line)
    return found


def _heading(line: str) -> str:
    """Which section a line begins, if it is a heading at all: short, few words, no year."""
    if not line or len(line) > 40 or len(line.split()) > 4 or re.search(r"\d|,", line):
        return ""
    words = line.strip(" :#*_-").casefold()
    for kind, signs in _HEADINGS.items():
        if any(sign in words for sign in signs):
            return kind
    return ""


def _jobs(lines: Sequence[str]) -> Iterator[OwnWork]:
    for number, line in enumerate(lines):
        span = _SPAN.search(line)
        if not span:
            continue
        rest = (line[: span.start()] + " " + line[span.end() :]).strip(" ,;|·•–—-\t")
        before = lines[number - 1] if number and not _SPAN.search(lines[number - 1]) else ""
        parts = [p.strip() for p in _AT.split(rest or before) if p.strip()]
        if parts and len(parts[0]) <= 80:
            yield OwnWork(
                title=parts[0],
                organisation=parts[1] if len(parts) > 1 else "",
                started=span["from"],
                ended=span["to"] or "",
                source="resume",
            )


def _listed(lines: Sequence[str]) -> list[str]:
    names: dict[str, str] = {}
    for line in lines:
        _, colon, after = line.partition(":")
        for part in re.split(r"[,;|•·]|\s{2,}", after if colon else line):
            name = part.strip(" -–*.\t")
            if 1 < len(name) <= 40 and len(name.split()) <= 5:
                names.setdefault(name.casefold(), name)
    return list(names.values())


def _studied(lines: Sequence[str]) -> Iterator[OwnSchooling]:
    for line in lines:
        span, school = _SPAN.search(line), _SCHOOL.search(line)
        if not school:
            continue
        rest = (line[: span.start()] + line[span.end() :]) if span else line
        rest = re.sub(rf"\(?{_YEAR}\)?", "", rest)
        parts = [part.strip(" ,;|()") for part in _AT.split(rest) if part.strip(" ,;|()")]
        place = next((part for part in parts if _SCHOOL.search(part)), parts[0] if parts else "")
        degree = ", ".join(part for part in parts if part != place)
        if place:
            yield OwnSchooling(
                place, degree[:200], "", span["from"] if span else "",
                (span["to"] or "") if span else "", "resume",
            )  # fmt: skip
