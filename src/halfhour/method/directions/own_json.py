"""Reading one's own work, skills and schooling from a resume in the JSON Resume form."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from halfhour.method.directions.profile import OwnSchooling, OwnSkill, OwnWork, Profile
from halfhour.method.refused import Refused
from halfhour.method.resumes.spans import day

_MOST = 500
_MOST_TOLD = 2_000


class NotAJsonResume(Refused):
    """A JSON file without the sections of a resume."""


def from_json_resume(text: str) -> Profile:
    """The profile in a JSON Resume (jsonresume.org, schema 1.0). Raises NotAJsonResume.

    Values of a wrong kind are passed over.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotAJsonResume("This JSON file is broken; save it anew.") from error
    if not isinstance(data, dict) or not {"work", "skills", "education"} & data.keys():
        raise NotAJsonResume("There is no work, skills or education in this JSON file.")
    return Profile(
        tuple(_work(data)),
        tuple(OwnSkill(name, "resume") for name in dict.fromkeys(_skills(data))),
        tuple(_schooling(data)),
    )


def _work(data: dict[str, Any]) -> Iterator[OwnWork]:
    for one in _rows(data, "work"):
        title, told = _text(one, "position"), [_text(one, "summary"), *_texts(one, "highlights")]
        if title:
            yield OwnWork(
                title=title,
                organisation=_text(one, "name") or _text(one, "company"),
                started=day(_text(one, "startDate")),
                ended=day(_text(one, "endDate")),
                text="\n".join(line for line in told if line)[:_MOST_TOLD],
                source="resume",
            )


def _skills(data: dict[str, Any]) -> Iterator[str]:
    """Keywords are the skills, the name above them is a group; without any the name is one."""
    for one in _rows(data, "skills"):
        yield from _texts(one, "keywords") or filter(None, [_text(one, "name")])


def _schooling(data: dict[str, Any]) -> Iterator[OwnSchooling]:
    for one in _rows(data, "education"):
        if _text(one, "institution"):
            yield OwnSchooling(
                _text(one, "institution"),
                _text(one, "studyType"),
                _text(one, "area"),
                day(_text(one, "startDate")),
                day(_text(one, "endDate")),
                "resume",
            )


def _rows(data: dict[str, Any], name: str) -> list[dict[str, Any]]:
    rows = data.get(name)
    return [one for one in rows if isinstance(one, dict)][:_MOST] if isinstance(rows, list) else []


def _text(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _texts(row: dict[str, Any], name: str) -> list[str]:
    values = row.get(name)
    found = (
        [" ".join(v.split()) for v in values if isinstance(v, str)]
        if isinstance(values, list)
        else []
    )
    return [one for one in found if one][:_MOST]
