"""Two sides of one person, both changed since they last agreed: merged field by field."""

from __future__ import annotations

import re
from dataclasses import dataclass

SINGLE = {"name": "FN", "organisation": "ORG", "title": "TITLE", "birthday": "BDAY"}
MANY = {"email": "EMAIL", "phone": "TEL", "url": "URL", "address": "ADR", "note": "NOTE"}
Values = dict[str, tuple[str, ...]]
"""Kind → values, as ``PersonValue`` names the kinds; single kinds hold one at most."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What both sides agree on, and what each must change for it."""

    agreed: Values
    add_here: tuple[tuple[str, str], ...]
    drop_here: tuple[tuple[str, str], ...]
    change_there: bool


def key_of(kind: str, value: str) -> str:
    """What makes two values of a kind the same.

    >>> key_of("phone", "+1 (212) 555-0100"), key_of("email", "A@Example.com")
    ('12125550100', 'a@example.com')
    """
    if kind == "phone":
        return re.sub(r"\D", "", value)
    if kind == "url":
        return re.sub(r"^https?://(?:www\.)?|/$", "", value.strip().casefold())
    return " ".join(value.split()).casefold()


def merged(base: Values, here: Values, there: Values) -> Merged:
    """Both sides' edits since ``base``; where both changed one field, nothing is lost.

    A single field changed on both sides keeps ours as the agreed one and adds theirs beside it.

    >>> base = {"title": ("Nurse",), "email": ("a@example.com",)}
    >>> m = merged(base, {"title": ("Head nurse",), "email": ("a@example.com",)},
    ...            {"title": ("Nurse",), "email": ("a@example.com", "b@example.com")})
    >>> m.agreed["title"], m.add_here, m.change_there
    (('Head nurse',), (('email', 'b@example.com'),), True)
    """
    agreed: Values = {}
    add: list[tuple[str, str]] = []
    drop: list[tuple[str, str]] = []
    for kind in (*SINGLE, *MANY):
        sides = (base.get(kind, ()), here.get(kind, ()), there.get(kind, ()))
        rule = _single if kind in SINGLE else _many
        both = rule(kind, *sides, add, drop)
        agreed[kind] = both
    same = all(keys_of(k, agreed[k]) == keys_of(k, there.get(k, ())) for k in agreed)
    return Merged(agreed, tuple(add), tuple(drop), not same)


def keys_of(kind: str, values: tuple[str, ...]) -> set[str]:
    """The keys of several values."""
    return {key_of(kind, value) for value in values}


def _single(
    kind: str,
    base: tuple[str, ...],
    here: tuple[str, ...],
    there: tuple[str, ...],
    add: list[tuple[str, str]],
    drop: list[tuple[str, str]],
) -> tuple[str, ...]:
    if kind == "name" and not here:
        add += [(kind, value) for value in there if there != base]
        return there
    changed_here = keys_of(kind, here) != keys_of(kind, base)
    changed_there = keys_of(kind, there) != keys_of(kind, base)
    if not changed_there or keys_of(kind, here) == keys_of(kind, there):
        return here
    if there:
        add.append((kind, there[0]))
    if (changed_here and here) or (not there and kind == "name"):
        return here
    drop += [(kind, value) for value in here]
    return there


def _many(
    kind: str,
    base: tuple[str, ...],
    here: tuple[str, ...],
    there: tuple[str, ...],
    add: list[tuple[str, str]],
    drop: list[tuple[str, str]],
) -> tuple[str, ...]:
    before, ours, theirs = (keys_of(kind, side) for side in (base, here, there))
    gone = (before - ours) | (before - theirs)
    kept: dict[str, str] = {}
    for value in (*here, *there):
        if key_of(kind, value) not in gone:
            kept.setdefault(key_of(kind, value), value)
    add += [(kind, v) for k, v in kept.items() if k not in ours]
    drop += [(kind, v) for v in here if key_of(kind, v) in before - theirs]
    return tuple(kept.values())
