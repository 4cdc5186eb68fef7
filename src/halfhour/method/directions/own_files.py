"""Reading one's own work, skills and schooling from LinkedIn's tables."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence

from halfhour.method.directions.profile import OwnSchooling, OwnSkill, OwnWork, Profile
from halfhour.method.refused import Refused

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_YEAR = r"(?:19|20)\d\d"


class NotAProfile(Refused):
    """A table in which no jobs, skills or schools stand."""


def from_linkedin(tables: Sequence[str]) -> Profile:
    """The profile in the texts of Positions.csv, Skills.csv and Education.csv, in any order.

    They are told apart by their headers. Raises NotAProfile when none is one of the three.
    """
    work: list[OwnWork] = []
    skills: list[OwnSkill] = []
    schools: list[OwnSchooling] = []
    known = 0
    for text in tables:
        header, rows = _table(text)
        if {"Company Name", "Title"} <= header:
            work += _positions(rows)
        elif "School Name" in header:
            schools += _schools(rows)
        elif "Name" in header and len(header) <= 2:
            skills += _named_skills(rows)
        else:
            continue
        known += 1
    if not known:
        raise NotAProfile("There is no Positions, Skills or Education table of LinkedIn in there.")
    return Profile(tuple(work), tuple(skills), tuple(schools))


def _table(text: str) -> tuple[set[str], list[dict[str, str]]]:
    """The names of the columns and the rows by them; raises NotAProfile for a broken table."""
    clean = text.lstrip("\ufeff").replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    reader = csv.DictReader(io.StringIO(clean))
    try:
        header = {name.strip() for name in reader.fieldnames or () if name}
        rows = [
            {(name or "").strip(): value for name, value in row.items() if isinstance(value, str)}
            for row in reader
        ]
    except csv.Error as error:
        line = reader.line_num
        raise NotAProfile(f"This table is broken at line {line} ({error}).") from error
    return header, rows


def _named_skills(rows: Sequence[dict[str, str]]) -> Iterator[OwnSkill]:
    for row in rows:
        if row.get("Name", "").strip():
            yield OwnSkill(row["Name"].strip(), "linkedin")


def _positions(rows: Sequence[dict[str, str]]) -> Iterator[OwnWork]:
    for row in rows:
        if row.get("Title", "").strip():
            yield OwnWork(
                title=row["Title"].strip(),
                organisation=row.get("Company Name", "").strip(),
                started=month(row.get("Started On", "")),
                ended=month(row.get("Finished On", "")),
                text=row.get("Description", "").strip(),
                source="linkedin",
            )


def _schools(rows: Sequence[dict[str, str]]) -> Iterator[OwnSchooling]:
    for row in rows:
        if row.get("School Name", "").strip():
            yield OwnSchooling(
                school=row["School Name"].strip(),
                degree=row.get("Degree Name", "").strip(),
                started=month(row.get("Start Date", "")),
                ended=month(row.get("End Date", "")),
                source="linkedin",
            )


def month(text: str) -> str:
    """A year or a year and month from LinkedIn's "Mar 2019" or "2019"; "" from anything else.

    >>> month("Mar 2019"), month("2019"), month("soon")
    ('2019-03', '2019', '')
    """
    year = re.search(_YEAR, text)
    if not year:
        return ""
    name = text.strip()[:3].casefold()
    return f"{year[0]}-{_MONTHS.index(name) + 1:02d}" if name in _MONTHS else year[0]
