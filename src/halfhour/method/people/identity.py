"""What is known of one person that can tell them from another, and the verdict on two of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Address(NamedTuple):
    """A postal address in its parts; every part as it was written.

    ``extended`` is what stands beside the street: a house's name, a flat, a post box.
    """

    street: str = ""
    locality: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    extended: str = ""


class Identity(NamedTuple):
    """One record of one person, as it stood in its source.

    ``full_name`` alone is enough; ``first_name`` and ``last_name`` are trusted before it.
    ``other_names`` holds maiden names, nicknames, former names and names in another script.
    ``birthday`` is the raw text, for a mistyped day still tells something. A named tuple, for
    30,000 of them are made in a moment.
    """

    first_name: str = ""
    last_name: str = ""
    full_name: str = ""
    other_names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    birthday: str = ""
    addresses: tuple[Address, ...] = ()


class Decision(StrEnum):
    """What may be done with two records: join them at once, or ask first."""

    SAME = "same"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that are or may be one person.

    ``a`` and ``b`` are 0-based record numbers; ``score`` is the probability, 0 to 1, that both
    are one person; ``reasons`` are in words, the weightiest first.
    """

    a: int
    b: int
    score: float
    decision: Decision
    reasons: tuple[str, ...] = ()
