"""Studies from the entries of a resume: the school, the degree and its field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from halfhour.method.directions.profile import OwnSchooling, degree_category
from halfhour.method.directions.resume_entries import Entry, entries
from halfhour.method.directions.resume_names import is_place
from halfhour.method.resumes.lines import Line

_SCHOOL = re.compile(
    r"universi|univerz|uniwer|college|school|institut|academ|akadem|hochschule|polytech|politecn|"
    r"schule|lycée|lycee|école|ecole|escuela|faculty|facult|conservator|seminary|gymnasium|"
    r"\b(?:ETH|EPFL|MIT|UCL|LSE|KU|TU)\b",
    re.IGNORECASE,
)
_SIGN = (
    r"(?:Bachelor|Master|Doctor|Associate)(?:['’]s)? of (?:Applied |Fine )?[A-Z]\w+(?: Administration)?|"
    r"Ph\.?\s?D\.?|D\.?Phil\.?|Dr\.?|M\.?\s?Sc\.?|M\.?\s?A\.?|MBA|M\.?\s?Eng\.?|MPH|MSW|MEd|LL\.?M\.?|MS|"
    r"B\.?\s?Sc\.?|B\.?\s?A\.?|BS|B\.?\s?Eng\.?|BEd|BBA|LL\.?B\.?|MD|JD|HND|BTS|DUT|AA|AS|"
    r"Bachelor(?:['’]s)?|Master(?:['’]s)?|Diploma|Diplom|Magister|Licence|Licenciatura|Certificate|"
    r"Associate(?:['’]s)?|Doctorate|Abitur|GCSEs?|A-levels?"
)
_DEGREE = re.compile(rf"^(?P<degree>{_SIGN})(?=[ ,:(]|$),? ?(?:degree\b)? ?(?P<rest>.*)$")
_OF = re.compile(r"^(?P<degree>.{2,60}?) (?:in|en) (?P<field>.+)$", re.I)
_AT = re.compile(r" ?[|·•] ?| [–—-] ")


def schooling_in(lines: Sequence[Line]) -> Iterator[OwnSchooling]:
    """The studies in the lines of a section on education, in its order."""
    for entry in entries(lines, begins=lambda text: bool(_SCHOOL.search(text))):
        pieces = _pieces(entry)
        school = next((piece for piece in pieces if _SCHOOL.search(piece)), "")
        rest = [piece for piece in pieces if piece != school]
        named = [piece for piece in rest if degree_category(piece) or _DEGREE.match(piece)]
        if not school and not named:
            continue
        if not school:
            school = next((piece for piece in rest if piece not in named), "")
        degree, of = _degree(named, [p for p in rest if p not in named and p != school])
        if school:
            started, ended = _years(entry)
            yield OwnSchooling(school, degree[:200], of[:200], started, ended, "resume")


def _years(entry: Entry) -> tuple[str, str]:
    return (entry.span.started, entry.span.ended) if entry.span else ("", "")


def _pieces(entry: Entry) -> list[str]:
    """The parts of a head: places left out, a degree before a school's name set apart."""
    found: list[str] = []
    for row in entry.rows:
        for part in row:
            for piece in _AT.split(part):
                clean = piece.strip(" ,;()")
                if clean and (_SCHOOL.search(clean) or not is_place(clean)):
                    found += _commas(clean)
    return list(dict.fromkeys(found))


def _commas(piece: str) -> list[str]:
    """A piece such as "PhD Princeton University, Physics" as degree, school and field."""
    before, at, after = piece.partition(" at ")
    if at and not _SCHOOL.search(before) and _SCHOOL.search(after):
        piece = (
            f"{before}, {after}"  # "MSc at University of Cork", not "University of Texas at Austin"
        )
    parts = [part.strip() for part in piece.split(",") if part.strip()]
    if not any(_SCHOOL.search(part) for part in parts) and not any(map(_DEGREE.match, parts)):
        return [piece]
    found: list[str] = []
    for part in parts:
        sign = _DEGREE.match(part)
        if sign and _SCHOOL.search(sign["rest"]) and not re.match(r"(?:in|of)\b", sign["rest"]):
            found += [sign["degree"], sign["rest"]]
        else:
            found.append(part)
    towns = len(found) > 2 and _SCHOOL.search(found[0]) and is_place(", ".join(found[-2:]))
    return found[:-2] if towns else [part for part in found if not is_place(part)]


def _degree(named: Sequence[str], rest: Sequence[str]) -> tuple[str, str]:
    """The degree and its field, from the fullest of the parts that name one."""
    if not named:
        return (rest[0], "") if rest else ("", "")
    fullest = max(named, key=len)
    parted = _OF.match(fullest)
    if parted and degree_category(parted["degree"]):
        return parted["degree"], parted["field"]
    for piece in named:
        sign = _DEGREE.match(piece)
        if sign and sign["rest"]:
            return sign["degree"], re.sub(r"^(?:in|of)\s+", "", sign["rest"])
    return fullest, rest[0] if rest else ""
