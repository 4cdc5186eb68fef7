"""Where records of an export name others inside their words, and the same words with other ids.

A foreign key is a column of its own; what is listed here are ids inside JSON and short texts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

Row = dict[str, Any]
NOBODY = 0
"""The id of a record that is no more; no record ever has it."""
TOLD: dict[str, dict[str, str]] = {
    "people.": {"merge": "merge", "other": "person", "people": "person"},
    "referrals.": {"referrer": "person", "referred": "person", "referral": "referral", "for": "person"},
    "shortlist.": {"direction": "direction"},
    "outreach.": {"message": "message"},
    "followups.advice_": {"advice": "advice"},
    "directions.": {"interview": "interview", "statement": "statement", "about": "statement"},
    "directions.question_": {"id": "openquestion"},
    "directions.statement_recorded": {"id": "statement"},
    "directions.own_forgotten": {"id": ""},
}  # fmt: skip
"""What an id in the data of an event names, by the beginning of its verb and its key."""
EMPTY: Row = {"about_id": None, "data": {}, "moved": {}, "options": {}}
COUNTED = frozenset({"people.bulk_undone", "people.removed"})
"""Verbs whose numbers are counts after all."""
STEPS = {
    "advice": "advice", "ask": "person", "came": "message", "draft": "message", "give": "person",
    "held": "message", "interview": "interview", "landed": "lead", "move": "leadstep", "need": "need",
    "offer": "lead", "opening": "lead", "opinion": "resumeshowing", "promise": "promise",
    "referral": "referral", "report": "person", "request": "message", "touch": "person",
    "unsure": "message",
}  # fmt: skip
"""What the number in the key of a step names, by the word before it."""
TOKENS = {"r": "referral", "a": "advice"}
"""What the last part of a report's key names, by its letter."""


@dataclass(frozen=True, slots=True)
class Anew:
    """The new names of things: an id by its kind, the first id from one on, and a file.

    Each gives ``NOBODY`` or an empty name for what is not in the export.
    """

    id: Callable[[str, int], int]
    edge: Callable[[str, int], int]
    file: Callable[[str], str]


def renamed(kind: str, row: Row, anew: Anew) -> Row:
    """The record with every mention of others renamed.

    Raises ``ValueError``, ``TypeError``, ``KeyError`` or ``AttributeError`` for words of another
    form.
    """
    change = CHANGES.get(kind)
    if change is None:
        return row
    # An older export may lack a column.
    return row | {name: value for name, value in change(Missing(row), anew).items() if name in row}


class Missing(dict[str, Any]):
    """A record in which a column that is not there is empty."""

    def __missing__(self, name: str) -> Any:
        return EMPTY.get(name, "")


def told(row: Row, anew: Anew) -> Row:
    """What an event is about, and the ids among what it tells."""
    about, data, verb = row["about_id"], dict(row["data"]), row["verb"]
    for name, kind in _named(verb):
        if name in data:
            data[name] = _each(data[name], kind, anew)
    if verb.startswith("people.") and isinstance(data.get("before"), dict):
        data["before"] = {str(anew.id("person", int(k))): was for k, was in data["before"].items()}
    if verb.startswith("today.") and "key" in data:
        data["key"] = step_key(data["key"], anew)
    if "became" in data:
        data["became"] = became(data["became"], anew)
    return {"about_id": about and anew.id(row["about_kind"], about), "data": data}


def _named(verb: str) -> Iterator[tuple[str, str]]:
    for beginning, names in TOLD.items():
        if verb.startswith(beginning) and verb not in COUNTED:
            yield from names.items()


def _each(value: Any, kind: str, anew: Anew) -> Any:
    """One id or a list of them; what is neither, such as a moment, stays."""
    if isinstance(value, list):
        return [_each(one, kind, anew) for one in value]
    return anew.id(kind, value) if isinstance(value, int) and not isinstance(value, bool) else value


def step_key(key: str, anew: Anew) -> str:
    """The key of a step of Today.

    >>> twice = Anew(lambda kind, old: old * 2, lambda kind, old: old, str)
    >>> step_key("report:4:2026-11-16:r12", twice), step_key("landed:3:5", twice)
    ('report:8:2026-11-16:r24', 'landed:6:10')
    """
    first, *rest = key.split(":")
    if first not in STEPS or not rest or not rest[0].isdecimal():
        return key
    rest[0] = str(anew.id(STEPS[first], int(rest[0])))
    if first == "landed" and rest[1:] and rest[1].isdecimal():
        rest[1] = str(anew.id("person", int(rest[1])))
    if first == "report" and rest[2:] and rest[2][:1] in TOKENS and rest[2][1:].isdecimal():
        rest[2] = rest[2][0] + str(anew.id(TOKENS[rest[2][0]], int(rest[2][1:])))
    return ":".join([first, *rest])


def became(text: str, anew: Anew) -> str:
    """What a capture became: a kind and an id."""
    kind, _, number = text.partition(":")
    return f"{kind}:{anew.id(kind, int(number))}" if number.isdecimal() else text


def moved(row: Row, anew: Anew) -> Row:
    """What moved when two people were joined, to be given back."""
    before = row["moved"]
    after = dict(before)
    if "rows" in before:
        after["rows"] = [
            [label, field, anew.id(label.partition(".")[2], pk)]
            for label, field, pk in before["rows"]
        ]
    if "sightings" in before:
        after["sightings"] = [
            [anew.id("sighting", pk), *(anew.id("personvalue", one) for one in values)]
            for pk, *values in before["sightings"]
        ]
    if "columns" in before:
        after["columns"] = {
            name: [_column(name, one, anew) for one in both]
            for name, both in before["columns"].items()
        }
    return {"moved": after}


def _column(name: str, value: Any, anew: Anew) -> Any:
    """The value of a column of a person, as it was kept for an undo."""
    if name == "photo":
        return anew.file(value) if value else value
    if name == "organisation_id" and value not in (None, ""):
        new = anew.id("organisation", int(value))
        return str(new) if isinstance(value, str) else new
    return value


def changed(row: Row, anew: Anew) -> Row:
    """A column of a person before and after an import."""
    field = row["field"]
    first, _, rest = field.partition(" ")
    if first == "post":
        number, _, what = rest.partition(" ")
        return {"field": f"post {anew.id('affiliation', int(number))} {what}"}
    return {name: _column(field, row[name], anew) for name in ("before", "after")}


def imported(row: Row, anew: Anew) -> Row:
    """What an import found, by ranges of ids, so that it can be undone; uploads stay behind."""
    options = dict(row["options"])
    if "stored" in options:
        options["stored"] = []
    if "before" in options:
        options["before"] = _before(options["before"], anew)
    return {"options": options, "upload": ""}


def _before(found: Row, anew: Anew) -> Row:
    before = dict(found)
    for name, kind in (("first_person", "person"), ("first_value", "personvalue")):
        if name in before:
            before[name] = anew.edge(kind, before[name])
    if "organisations" in before:
        before["organisations"] = [
            anew.edge("organisation", one) for one in before["organisations"]
        ]
    if "seen" in before:
        before["seen"] = [_seen(one, anew) for one in before["seen"]]
    return before


def _seen(one: list[Any], anew: Anew) -> list[Any]:
    """Which import had seen runs of sightings last, the runs, and which had missed them."""
    last, runs, *gone = one
    return [
        last and anew.id("import", last),
        [[anew.edge("sighting", a), anew.edge("sighting", b + 1) - 1] for a, b in runs],
        *(other and anew.id("import", other) for other in gone),
    ]


CHANGES: dict[str, Callable[[Row, Anew], Row]] = {
    "event": told,
    "merge": moved,
    "import": imported,
    "importchange": changed,
    "putoff": lambda row, anew: {"key": step_key(row["key"], anew)},
    "dismissal": lambda row, anew: {"key": step_key(row["key"], anew)},
    "interviewnote": lambda row, anew: {"became": became(row["became"], anew)},
    "remotecard": lambda row, anew: {"photo": anew.file(row["photo"]) if row["photo"] else ""},
}
