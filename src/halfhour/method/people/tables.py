"""Tables of people, CSV or spreadsheet: the header found, the columns understood, rows made people."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from halfhour.method.people.columns import (
    EMAIL,
    Column,
    by_contents,
    columns_of,
    folded,
    mapped,
    told,
)
from halfhour.method.people.delimited import Row
from halfhour.method.people.incoming import NotReadable, Reading, Rejected
from halfhour.method.people.pasted import person_in_line
from halfhour.method.people.phones import looks_like_phone
from halfhour.method.people.table_rows import Plan, person_in

LOOKED_AT = 40
NAME_ALONE = re.compile(r"[^\W\d_][\w.'\u2019-]*(?: [^\W\d_][\w.'\u2019-]*){1,4}")
LINKEDIN = ({"first name", "last name", "connected on"}, {"vorname", "nachname", "verbunden am"})
OUTLOOK = (
    {"e mail address", "business phone"}, {"e mail address", "home phone"}, {"e mail 2 address"},
    {"e mail adresse", "telefon geschaftlich"}, {"adresse de messagerie"},
    {"direccion de correo electronico"}, {"e mail address", "job title", "business street"},
)  # fmt: skip
DAY_FIRST = frozenset(
    [
        "vorname",
        "prenom",
        "nombre",
        "nome",
        "voornaam",
        "nachname",
        "apellidos",
        "cognome",
        "firma",
        "societe",
        "empresa",
        "azienda",
        "geburtstag",
        "cumpleanos",
        "anniversaire",
        "compleanno",
    ]
)


class Table(NamedTuple):
    """A table whose header is understood, with its people still to be read.

    ``kind`` is linkedin, google, outlook, csv or pasted; ``sample`` are a few rows of cells.
    """

    kind: str
    headers: tuple[str, ...]
    columns: tuple[Column, ...]
    sample: tuple[tuple[str, ...], ...]
    people: Iterator[Reading]


def table_of(
    rows: Iterable[Row],
    kind: str = "",
    mapping: Sequence[tuple[str, str]] = (),
    region: str = "",
) -> Table:
    """Find the header among the first rows and make people of the rest.

    ``mapping`` are pairs of a field of interfaces.md and a column; with it nothing is guessed.
    Raises `NotReadable` for a table that tells nothing a person could be known by.
    """
    flow = iter(rows)
    head = list(itertools.islice(flow, LOOKED_AT))
    if not head:
        raise NotReadable("The file has no rows, so there is nobody in it.")
    at = _asked_header(head, mapping) if mapping else _header_at(head)
    if at is None:
        return _without_header(head, flow, region)
    headers = tuple(one.strip() for one in head[at].cells)
    columns = mapped(headers, mapping) if mapping else columns_of(headers)
    columns = columns if mapping else _helped(columns, head[at + 1 :])
    if not any(one.field in KNOWN_BY for one in columns):
        raise NotReadable(
            "No column holds a name, e-mail address or telephone number; say which column is "
            f"which with --map FIELD=COLUMN. The columns are: {told(headers)}."
        )
    kind = kind or kind_of(headers)
    plan = Plan(columns, kind, len(headers), day_first(headers), region)
    below = head[at + 1 :]
    people = (person_in(row, plan) for row in itertools.chain(below, flow))
    sample = tuple(tuple(row.cells) for row in below[:5])
    return Table(kind, headers, columns, sample, (one for one in people if one is not None))


KNOWN_BY = frozenset(
    ["name", "given", "family", "email", "phone", "nickname", "organisation", "url"]
)


def kind_of(headers: Sequence[str]) -> str:
    """Whose export has these headers: linkedin, google, outlook, or else csv."""
    plain = {folded(one) for one in headers}
    if any(one <= plain for one in LINKEDIN):
        return "linkedin"
    if "e mail 1 value" in plain or {"given name", "group membership"} <= plain:
        return "google"
    if {"first name", "labels", "organization name"} <= plain:
        return "google"
    return "outlook" if any(one <= plain for one in OUTLOOK) else "csv"


def day_first(headers: Sequence[str]) -> bool:
    """Whether 3/4/2024 means April, judged by the language of the headers."""
    return any(word in DAY_FIRST for one in headers for word in folded(one).split())


def _header_at(head: list[Row]) -> int | None:
    """The row that reads most like a header: several columns of known meaning, no values."""
    scores = []
    for at, row in enumerate(head):
        known = [one for one in columns_of(row.cells) if one.field != "other"]
        values = any(EMAIL.search(cell) or looks_like_phone(cell.strip()) for cell in row.cells)
        strong = sum(one.field in KNOWN_BY for one in known)
        scores.append((0 if values or not strong else len(known), -at))
    best, place = max(scores)
    cells = len([one for one in head[-place].cells if one.strip()])
    return -place if best >= 2 or (best == 1 and cells <= 2) else None


def _asked_header(head: list[Row], mapping: Sequence[tuple[str, str]]) -> int:
    wanted = {folded(column) for _, column in mapping}
    for at, row in enumerate(head):
        if wanted <= {folded(one) for one in row.cells}:
            return at
    return _header_at(head) or 0


def _helped(columns: tuple[Column, ...], below: list[Row]) -> tuple[Column, ...]:
    """Columns of unknown meaning whose cells show what they are."""
    shown = by_contents([row.cells for row in below])
    return tuple(
        one._replace(field=shown[one.at], label="")
        if one.field == "other" and one.at in shown
        else one
        for one in columns
    )


def _without_header(head: list[Row], flow: Iterator[Row], region: str) -> Table:
    rows = [row.cells for row in head]
    if not by_contents(rows) and not _are_names(rows):
        raise NotReadable(
            "No row of the file names its columns, and no column holds e-mail addresses or "
            "telephone numbers; put a header with a column Name or Email above them."
        )
    people = _lines(itertools.chain(head, flow), region)
    return Table("pasted", (), (), tuple(tuple(row) for row in rows[:5]), people)


def _are_names(rows: list[list[str]]) -> bool:
    """Whether nearly every row is nothing but a name of two to five words."""
    fitting = sum(len(row) <= 3 and _is_name(row[0].strip()) for row in rows)
    return fitting * 10 >= len(rows) * 9


def _is_name(text: str) -> bool:
    words = text.split()
    capital = bool(words) and not words[0][0].islower() and not words[-1][0].islower()
    return capital and NAME_ALONE.fullmatch(text) is not None


def _lines(rows: Iterable[Row], region: str) -> Iterator[Reading]:
    for row in rows:
        found = person_in_line(
            row.number, ", ".join(one for one in row.cells if one.strip()), region
        )
        yield found if found is not None else Rejected(row.number, "the row is empty")
