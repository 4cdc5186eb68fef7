"""Every distinct single name taken apart, so that millions of pairs are compared by number."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from halfhour.method.people.names import loose
from halfhour.method.people.nicknames import groups
from halfhour.method.people.same.columns import Words

Ints = npt.NDArray[np.int32]
COLUMNS = ("loose", "head", "tail", "words", "initial", "length", "nick", "front", "back", "digits")


@dataclass(slots=True)
class NameParts:
    """Of every distinct name: its loose spelling, head, initial, length and nickname groups."""

    loose: Ints
    head: Ints
    tail: Ints
    words: Ints
    initial: Ints
    length: Ints
    nick: Ints
    front: Ints
    back: Ints
    digits: Ints
    spellings: Words


@cache
def nickname_groups() -> dict[str, tuple[int, ...]]:
    """For every known form of a given name, the numbers of the groups it stands in."""
    at: dict[str, tuple[int, ...]] = {}
    for number, forms in enumerate(groups(), 1):
        for form in forms:
            at[form] = (*at.get(form, ()), number)
    return at


def name_parts(names: list[str]) -> NameParts:
    """The parts of every distinct name by which two names are compared."""
    return taken_apart(names, Words())


def grown(parts: NameParts, names: list[str]) -> NameParts:
    """The parts with those of names that arrived since; spellings seen before keep their number."""
    have = len(parts.loose)
    if have == len(names):
        return parts
    new = taken_apart(names[have:], parts.spellings)
    both = {key: np.concatenate([getattr(parts, key), getattr(new, key)]) for key in COLUMNS}
    return NameParts(**both, spellings=parts.spellings)


def taken_apart(names: list[str], spellings: Words) -> NameParts:
    """The parts of some names; their spellings are numbered as they come."""
    rows = np.zeros((9, len(names)), np.int32)
    nick = np.zeros((len(names), 4), np.int32)
    at = nickname_groups()
    for i, text in enumerate(names):
        if not text:
            continue
        parts = text.split()
        spelling = "".join(loose(p) for p in parts)
        rows[:, i] = (
            spellings[spelling], spellings[loose(parts[0])], spellings[loose(parts[-1])],
            len(parts), ord(text[0]), len(text),
            spellings["^" + spelling[:4]], spellings["$" + spelling[-4:]],
            spellings["#" + numbers] if (numbers := digits_of(text)) else 0,
        )  # fmt: skip
        known = at.get(text) or at.get(parts[0]) or ()
        nick[i, : len(known)] = known[:4]
    return NameParts(
        rows[0],
        rows[1],
        rows[2],
        rows[3],
        rows[4],
        rows[5],
        nick,
        rows[6],
        rows[7],
        rows[8],
        spellings,
    )


def digits_of(text: str) -> str:
    """The digits in a name, such as a test's "Person 12", which tell people apart."""
    return "" if text.isalpha() else "".join(c for c in text if c.isdigit())
