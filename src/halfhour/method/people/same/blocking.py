"""Which pairs are worth comparing: those that share at least one telling thing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from halfhour.method.people.same.columns import Columns
from halfhour.method.people.same.parts import NameParts

Ints = npt.NDArray[np.int32]
Longs = npt.NDArray[np.int64]
Packed = npt.NDArray[np.unsignedinteger[Any]]
Key = tuple[Longs, Longs, int]
# A key shared by more records than this tells nothing; its pairs are found by finer keys.
MOST = 150
FEW = 25
# So many pairs are gathered before those found twice are dropped.
TOGETHER = 250_000


def candidates(book: Columns, parts: NameParts, border: int) -> tuple[Ints, Ints]:
    """The pairs to compare, as two columns of record numbers with a < b.

    With ``border`` above 0 the book is two files laid end to end and only pairs across count.
    """
    found: list[Packed] = [np.zeros(0, packing(book.size))]
    for rows, codes, most in keys(book, parts):
        found.append(pairs_of(rows, codes, most, book.size, border))
        if sum(map(len, found[1:])) > TOGETHER:
            found = [once_each(found)]
    packed = once_each(found)
    size = max(book.size, 1)
    left = (packed // size).astype(np.int32)
    packed %= size
    return left, packed.astype(np.int32)


def packing(size: int) -> type[np.unsignedinteger[Any]]:
    """The smallest numbers in which a pair out of so many records can be packed."""
    return np.uint32 if size <= 2**16 else np.uint64


def once_each(found: list[Packed]) -> Packed:
    """The distinct numbers, rising; by sorting, many times quicker here than numpy's hashing.

    ``found`` is emptied, for there may be millions of numbers.
    """
    packed = np.concatenate(found)
    found.clear()
    packed.sort()
    return packed[np.concatenate([[True], packed[1:] != packed[:-1]])] if len(packed) else packed


def pairs_of(rows: Longs, codes: Longs, most: int, size: int, border: int) -> Packed:
    """All pairs of records with the same code, packed as a * size + b; crowds are left out."""
    if not len(rows):
        return np.zeros(0, packing(size))
    order = np.argsort(codes, kind="stable")
    rows, codes = rows[order], codes[order]
    count = np.diff(np.flatnonzero(np.concatenate([[True], codes[1:] != codes[:-1], [True]])))
    crowd = np.repeat(count, count)
    rows, codes = rows[crowd <= most], codes[crowd <= most]
    few = count[count <= most]
    out = np.empty(int((few * (few - 1) // 2).sum()), packing(size))
    step, filled = 1, 0
    alive = np.arange(len(rows))
    while len(alive):
        alive = alive[alive + step < len(rows)]
        alive = alive[codes[alive] == codes[alive + step]]
        a, b = rows[alive], rows[alive + step]
        low, high = np.minimum(a, b), np.maximum(a, b)
        good = (low != high) & ((border == 0) | ((low < border) & (high >= border)))
        found = (low * size + high)[good]
        out[filled : filled + len(found)] = found
        step, filled = step + 1, filled + len(found)
    return out[:filled]


def joined(*columns: npt.NDArray[np.int32]) -> tuple[Longs, Longs]:
    """Rows where every column is known, and one code for their values together."""
    rows = np.arange(len(columns[0]), dtype=np.int64)
    known = np.logical_and.reduce([c > 0 for c in columns])
    code = np.zeros(int(known.sum()), np.int64)
    for column in columns:
        code = code * 2_000_003 + column[known]
    return rows[known], code


def keys(book: Columns, parts: NameParts) -> Iterator[Key]:
    """Every way to meet: rows, their codes, and the largest crowd that still counts."""
    one, many = book.one, book.many
    for form in range(book.first.shape[1]):
        yield from name_keys(book.first[:, form], book.last[:, form], parts, book)
    for kind, most in (("email", FEW), ("phone", FEW), ("url", FEW), ("local", FEW)):
        yield stacked(many[kind], most)
    yield (*joined(one["birthday"]), MOST)
    for pair in (("street", "number"), ("postcode", "number"), ("street", "locality")):
        yield (*joined(one[pair[0]], one[pair[1]]), FEW)


def stacked(values: npt.NDArray[np.int32], most: int) -> Key:
    """Several values of each row as keys of equal standing."""
    rows, places = np.nonzero(values)
    return rows.astype(np.int64), values[rows, places].astype(np.int64), most


def name_keys(
    first: npt.NDArray[np.int32], last: npt.NDArray[np.int32], parts: NameParts, book: Columns
) -> Iterator[Key]:
    """Ways to meet by the name: its loose spelling in any order, nicknames, slips, initials."""
    given, family = parts.head[first], parts.loose[last]
    lo, hi = np.minimum(given, family), np.maximum(given, family)
    yield (*joined(lo + 1, hi), 4 * MOST)
    yield (*joined(family, parts.initial[first]), 2 * MOST)
    yield (*joined(given, parts.initial[last], parts.front[last]), MOST)
    yield (*joined(given, parts.back[last]), MOST)
    yield (*joined(family), FEW)
    for column in (book.one["postcode"], book.one["street"], book.one["locality"]):
        yield (*joined(given, column), MOST)
        yield (*joined(family, column), MOST)
    for part in (given, family):
        yield (*joined(part, book.one["number"]), FEW)
    for letter in (parts.initial[first], parts.initial[last]):
        yield (*joined(letter, book.one["street"]), FEW)
    for place in range(EACH_ORG):
        yield (*joined(given, book.many["organisation"][:, place]), FEW)
    rows, codes = [], []
    for place in range(parts.nick.shape[1]):
        some, code = joined(family, parts.nick[first, place])
        rows.append(some)
        codes.append(code)
    yield np.concatenate(rows), np.concatenate(codes), 2 * MOST


EACH_ORG = 2
