"""Addresses of offices and of houses of many, which tell of the firm or the house, not the person."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from halfhour.method.people.same.columns import ROOM, Columns
from halfhour.method.people.same.parts import NameParts

Longs = npt.NDArray[np.signedinteger[Any]]
Bytes = npt.NDArray[np.uint8]
Bools = npt.NDArray[np.bool_]

SAID = ("number", "street", "postcode")
"""What two at one address share by that alone."""
# So many people of different initials at one address are no household: an office, or a house of flats.
MANY = 3


def tells_nothing(book: Columns, parts: NameParts, a: Longs, b: Longs, firm: Bytes) -> Bools:
    """Pairs whose address is no news: they share a firm, or one of them is at a house of many.

    ``firm`` is how their organisations agree; from 1 to 5 they are one, or alike.
    """
    many = book.once("houses of many", lambda: houses_of_many(book, parts))
    house = book.one["house"]
    return np.asarray(((firm > 0) & (firm < 6)) | many[house[a]] | many[house[b]])


def houses_of_many(book: Columns, parts: NameParts) -> Bools:
    """Which addresses people of ``MANY`` different initials share, with room for some yet to come.

    Initials, for a name mistyped once more is still one person's.
    """
    house, given, family = book.one["house"], book.first[:, 0], book.last[:, 0]
    size = int(house.max(initial=0)) + ROOM
    at = np.flatnonzero(house)
    letters = parts.initial[given[at]].astype(np.int64) * 2_003 + parts.initial[family[at]]
    kinds = np.unique(house[at].astype(np.int64) * 5_000_011 + letters) // 5_000_011
    return np.asarray(np.bincount(kinds, minlength=size) >= MANY)
