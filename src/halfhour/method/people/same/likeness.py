"""How alike two texts of a kind are: titles, streets, places, numbers and birthdays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from halfhour.method.people.same.columns import Columns

Longs = npt.NDArray[np.signedinteger[Any]]
Bytes = npt.NDArray[np.uint8]
Bools = npt.NDArray[np.bool_]


def title(book: Columns, a: Longs, b: Longs) -> Bytes:
    """1 one title, 2 alike, 3 different."""
    return by_similarity(book, "title", a, b, (0.999, 0.75))


def street(book: Columns, a: Longs, b: Longs) -> Bytes:
    """1 one street, 2 but for a slip, 3 but for several, 4 different.

    Where a house has a name too, the two may stand in each other's place.
    """
    level = by_similarity(book, "street", a, b, (0.999, 0.93, 0.82))
    for street, beside in ((a, b), (b, a)):
        x, y = book.one["street"][street], book.one["extended"][beside]
        known = (x > 0) & (y > 0) & (level > 2)
        if known.any():
            turned = similar(x, y, book.words["street"].texts, known)
            level[known & (turned >= 0.93)] = 2
    return level


def locality(book: Columns, a: Longs, b: Longs) -> Bytes:
    """1 one place, 2 but for a slip, 3 different."""
    return by_similarity(book, "locality", a, b, (0.999, 0.88))


def region(book: Columns, a: Longs, b: Longs) -> Bytes:
    """1 one region, 2 different."""
    x, y = book.one["region"][a], book.one["region"][b]
    return np.where((x > 0) & (y > 0), np.where(x == y, 1, 2), 0).astype(np.uint8)


def number(book: Columns, a: Longs, b: Longs) -> Bytes:
    """1 one house number, 2 but for one character, 3 different."""
    return by_slips(book, "number", a, b)


def postcode(book: Columns, a: Longs, b: Longs) -> Bytes:
    """1 one postcode, 2 but for one character, 3 different."""
    return by_slips(book, "postcode", a, b)


def birthday(book: Columns, a: Longs, b: Longs) -> Bytes:
    """1 one day, 2 but for one digit, 3 two of year, month and day, 4 different."""
    level = by_slips(book, "birthday", a, b)
    if not level.any():
        return level
    texts = book.words["birthday"].texts
    part = np.array(
        [(int(t[:4]), int(t[4:6]), int(t[6:8])) if len(t) == 8 else (-1, -1, -1) for t in texts],
        np.int32,
    )
    x, y = part[book.one["birthday"][a]], part[book.one["birthday"][b]]
    agree = (x == y) & (x >= 0)
    turned = (x[:, 0] == y[:, 0]) & (x[:, 1] == y[:, 2]) & (x[:, 2] == y[:, 1]) & (x[:, 0] >= 0)
    yearless = ((x[:, 0] == 0) ^ (y[:, 0] == 0)) & agree[:, 1] & agree[:, 2]
    two = (agree.sum(axis=1) >= 2) | turned
    out = np.where(level == 3, np.where(two, 3, 4), level)
    return np.where(yearless, 2, out).astype(np.uint8)


def by_similarity(book: Columns, kind: str, a: Longs, b: Longs, steps: tuple[float, ...]) -> Bytes:
    """Levels 1.. by falling Jaro–Winkler similarity; the last is below every step."""
    x, y = book.one[kind][a], book.one[kind][b]
    known = (x > 0) & (y > 0)
    if not known.any():
        return np.zeros(len(a), np.uint8)
    alike = similar(x, y, book.words[kind].texts, known)
    level = 1 + sum((alike < step).astype(np.uint8) for step in steps)
    return np.where(known, level, 0).astype(np.uint8)


def similar(
    x: npt.NDArray[np.int32], y: npt.NDArray[np.int32], texts: list[str], known: Bools
) -> npt.NDArray[np.float32]:
    """Jaro–Winkler similarity of numbered texts without their spaces, each pair worked out once."""
    return unique_pairs(x, y, texts, known, JaroWinkler.similarity, 1.0)


def by_slips(book: Columns, kind: str, a: Longs, b: Longs) -> Bytes:
    """1 equal, 2 one character changed, lost, added or two turned round, 3 different."""
    x, y = book.one[kind][a], book.one[kind][b]
    known = (x > 0) & (y > 0)
    if not known.any():
        return np.zeros(len(a), np.uint8)
    slips = unique_pairs(x, y, book.words[kind].texts, known, OSA.distance, 0.0)
    return np.where(known, np.searchsorted([0.5, 1.5], slips) + 1, 0).astype(np.uint8)


def unique_pairs(
    x: npt.NDArray[np.int32], y: npt.NDArray[np.int32], texts: list[str], known: Bools,
    scorer: Callable[..., float], equal: float,
) -> npt.NDArray[np.float32]:  # fmt: skip
    """A score for each pair of numbered texts, each distinct pair scored once."""
    out = np.full(len(x), equal, np.float32)
    fresh = np.flatnonzero(known & (x != y))
    if not len(fresh):
        return out
    low, high = np.minimum(x[fresh], y[fresh]).astype(np.int64), np.maximum(x[fresh], y[fresh])
    packed, back = np.unique(low * len(texts) + high, return_inverse=True)
    left = [texts[i].replace(" ", "") for i in packed // len(texts)]
    right = [texts[i].replace(" ", "") for i in packed % len(texts)]
    out[fresh] = process.cpdist(left, right, scorer=scorer, dtype=np.float32)[back]
    return out
