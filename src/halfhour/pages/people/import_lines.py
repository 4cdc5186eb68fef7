"""A pasted text as it was understood, line by line, before anything of it is kept."""

from __future__ import annotations

from dataclasses import dataclass

from halfhour.method.people.incoming import IncomingPerson, Rejected
from halfhour.method.people.values import shown_name, values_of
from halfhour.outside.people.reading import Opened

SHOWN = 100
UNSEEN = "nothing of it can be seen"


@dataclass(frozen=True)
class PastedPerson:
    """What was understood of one line."""

    row: int
    name: str
    title: str
    organisation: str
    phones: str
    emails: str
    more: str


@dataclass(frozen=True)
class LostLine:
    """A line nobody could be made of, why, and how it begins."""

    row: int
    reason: str
    text: str


@dataclass(frozen=True)
class PastedLines:
    """The first hundred people and lines not understood; the counts are of them all."""

    people: tuple[PastedPerson, ...]
    count: int
    lost: tuple[LostLine, ...]
    lost_count: int


def lines_of(one: Opened) -> PastedLines:
    """Everybody in a pasted text, read to its end, and every line not understood."""
    people: list[PastedPerson] = []
    lost: list[LostLine] = []
    count = lost_count = 0
    for found in one.people:
        if isinstance(found, IncomingPerson) and values_of(found):
            count += 1
            people += [_person(found)] if count <= SHOWN else []
        else:
            lost_count += 1
            lost += [_lost(found)] if lost_count <= SHOWN else []
    return PastedLines(tuple(people), count, tuple(lost), lost_count)


def _person(found: IncomingPerson) -> PastedPerson:
    more = (*(url for url, _ in found.urls), *found.notes)
    return PastedPerson(
        row=found.row,
        name=shown_name(found),
        title=found.title,
        organisation=found.organisation,
        phones=", ".join(one.value for one in found.phones),
        emails=", ".join(one.value for one in found.emails),
        more=", ".join(more),
    )


def _lost(found: IncomingPerson | Rejected) -> LostLine:
    if isinstance(found, Rejected):
        return LostLine(found.row, found.reason, found.name)
    return LostLine(found.row, UNSEEN, "")
