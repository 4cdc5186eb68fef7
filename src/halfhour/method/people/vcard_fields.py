"""What each property of a vCard fills in of a person."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from halfhour.method.people.dates import iso
from halfhour.method.people.vcard_lines import listed, unescaped
from halfhour.method.people.vcard_makers import RELATIVES, android, pages, relatives
from halfhour.method.people.vcard_pictures import picture
from halfhour.method.people.vcard_values import (
    Labels,
    Rows,
    address,
    emails,
    ordered,
    texts,
    values,
)

Fields = dict[str, Any]


def _names(fields: Fields, rows: Rows, labels: Labels) -> None:
    names = texts(rows if len(rows) == 1 else ordered(rows))
    if names:
        fields["name"] = names[0]
    if len(names) > 1:
        fields["other_names"] = (*names[1:], *fields.get("other_names", ()))


def _later(fields: Fields, rows: Rows, labels: Labels) -> None:
    """The parts of the name are filled once the version is known."""


def _maiden(fields: Fields, rows: Rows, labels: Labels) -> None:
    fields["other_names"] = (*fields.get("other_names", ()), *texts(rows))


def _birthday(fields: Fields, rows: Rows, labels: Labels) -> None:
    if said := texts(rows):
        day = iso(said[0]) or next(filter(None, map(iso, said)), "")
        fields["birthday"] = day or said[0][:40]


def _emails(fields: Fields, rows: Rows, labels: Labels) -> None:
    fields["emails"] = emails(rows, labels)


def _addresses(fields: Fields, rows: Rows, labels: Labels) -> None:
    fields["addresses"] = tuple(address(head, raw, labels) for head, raw in rows)


def _urls(fields: Fields, rows: Rows, labels: Labels) -> None:
    fields["urls"] = (*fields.get("urls", ()), *values(rows, labels))


def _profiles(fields: Fields, rows: Rows, labels: Labels) -> None:
    named = rows[0][0].name.removeprefix("X-").lower()
    fields["urls"] = (*fields.get("urls", ()), *values(rows, labels, named))


def _related(fields: Fields, rows: Rows, labels: Labels) -> None:
    fields["related"] = (*fields.get("related", ()), *values(rows, labels))


def _photo(fields: Fields, rows: Rows, labels: Labels) -> None:
    fields["photo"] = picture(rows)


def _listed(key: str) -> Callable[[Fields, Rows, Labels], None]:
    def fill(fields: Fields, rows: Rows, labels: Labels) -> None:
        words = _words(rows[0][1])
        if len(rows) > 1:
            words = tuple(dict.fromkeys(one for _, raw in rows for one in _words(raw)))
        if words:
            fields[key] = (*fields[key], *words) if key in fields else words

    return fill


@lru_cache(maxsize=4096)
def _words(raw: str) -> tuple[str, ...]:
    """The words between commas, each once: the same few stand on many cards."""
    return tuple(dict.fromkeys(listed(raw)))


def _once(key: str) -> Callable[[Fields, Rows, Labels], None]:
    def fill(fields: Fields, rows: Rows, labels: Labels) -> None:
        fields[key] = unescaped(rows[0][1])[:300]

    return fill


def _notes(fields: Fields, rows: Rows, labels: Labels) -> None:
    fields["notes"] = texts(rows)


FILL: dict[str, Callable[[Fields, Rows, Labels], None]] = {
    "FN": _names,
    "N": _later,
    "X-MAIDENNAME": _maiden,
    "NICKNAME": _listed("nicknames"),
    "CATEGORIES": _listed("tags"),
    "EMAIL": _emails,
    "ADR": _addresses,
    "BDAY": _birthday,
    "NOTE": _notes,
    "PHOTO": _photo,
    "UID": _once("uid"),
    "REV": _once("rev"),
    "URL": _urls,
    "RELATED": _related,
    "X-ABRELATEDNAMES": _related,
    **dict.fromkeys(
        ("X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN", "X-LINKEDIN-URL", "X-SOCIAL-PROFILE"),
        _profiles,
    ),
    "X-NICKNAME": _listed("nicknames"),
    "X-GROUPNAME": _listed("tags"),
    "X-ANDROID-CUSTOM": android,
    "X-FM-ONLINE-OTHER": pages,
    "X-EVOLUTION-BLOG-URL": pages,
    "X-MS-CARDPICTURE": _photo,
    **dict.fromkeys(RELATIVES, relatives),
}
