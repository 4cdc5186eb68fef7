"""What the columns of a person show of all the values kept on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from halfhour.method.people.names import split_name
from halfhour.method.people.values import KEY_LENGTH, Value, folded_key


class Kept(NamedTuple):
    """A value in the store: by hand or not, when last seen, and whether a newer export lacks it."""

    kind: str
    value: str
    label: str = ""
    hand: bool = False
    seen: str = ""
    gone: bool = False


class Shown(NamedTuple):
    """What the columns of a person show of their values."""

    name: str
    organisation: str
    title: str
    how_known: str
    notes: str
    also: str
    location: str
    birthday: str


def shown_of(values: Sequence[Kept]) -> Shown:
    """What is shown: of each kind the value by hand, else the one seen last and not gone."""
    ordered = sorted(values, key=_rank, reverse=True)
    return first_shown([Value(one.kind, one.value, "", one.label) for one in ordered])


def first_shown(values: Iterable[Value]) -> Shown:
    """What is shown of values in order of their rank, such as those of somebody new."""
    best: dict[str, str] = {}
    names: list[str] = []
    notes: list[str] = []
    also: list[str] = []
    for kind, value, _, label in values:
        if label == "other" and kind == "name":
            names.append(value)
            continue
        if kind not in best:
            best[kind] = value
        elif kind in TWICE:
            also.append(value)
        if kind == "note":
            notes.append(value)
        elif kind in FOUND_BY:
            also.append(value)
    get = best.get
    return Shown(
        get("name") or (names[0] if names else get("nickname", "")),
        get("organisation", ""),
        get("title", "")[:KEY_LENGTH],
        get("how_known", ""),
        "\n\n".join(notes),
        " ".join(dict.fromkeys((*names, *also))) if names or len(also) != 1 else also[0],
        get("location", "")[:200],
        get("birthday", "")[:10],
    )


def _rank(one: Kept) -> tuple[bool, bool, str]:
    return one.hand, not one.gone, one.seen


def sort_key(given: str, family: str, name: str) -> str:
    """The folded name with the family name first.

    >>> sort_key("Zoë", "Müller", "Zoë Müller"), sort_key("", "", "Ana de la Cruz")
    ('muller zoe', 'de la cruz ana')
    """
    if family:
        return folded_key(f"{family} {given}")
    parts = split_name(name)
    return " ".join(filter(None, (parts.last, parts.first)))[:KEY_LENGTH]


# Kinds of which a second value is a further word to find somebody by, and kinds that always are.
TWICE = frozenset({"name", "organisation"})
FOUND_BY = frozenset({"email", "nickname", "tag"})
