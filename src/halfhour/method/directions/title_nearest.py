"""Finds how like a title is to the nearest known title of each of a few occupations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from halfhour.method.directions.fitting import Arrays

UNKNOWN = 36.0
"""A word no known title has weighs as much as one that is very rare (squared)."""


def ragged(
    start: NDArray[np.integer[Any]], rows: NDArray[np.integer[Any]]
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Positions of all entries of the rows in a compressed table, and how many each row has."""
    lengths = start[rows + 1] - start[rows]
    ends = np.cumsum(lengths, dtype=np.int32)
    where = np.arange(ends[-1] if len(ends) else 0, dtype=np.int32)
    where += np.repeat(start[rows] - (ends - lengths), lengths)
    return where, lengths


class Nearest:
    """The known titles, found by occupation and word, so that only titles with the word count."""

    def __init__(self, arrays: Arrays) -> None:
        self.start_of_code = np.asarray(arrays["near_from"])
        self.squares = np.asarray(arrays["rare"]) ** 2
        words = np.asarray(arrays["near_word"])
        self.size = int(words.max()) + 1
        lengths = np.diff(arrays["near_start"])
        titles = np.diff(self.start_of_code)
        owner = np.repeat(np.arange(len(titles), dtype=np.int32), titles)
        place = np.arange(len(owner), dtype=np.int32) - self.start_of_code[owner]
        keys = np.repeat(owner, lengths) * np.int32(self.size) + words
        order = np.argsort(keys, kind="stable")
        self.keys, first = np.unique(keys[order], return_index=True)
        self.start = np.append(first, len(order)).astype(np.int32)
        self.place = np.repeat(place, lengths)[order]
        value = self.squares[words] / np.repeat(arrays["near_norm"], lengths)
        self.value = value[order].astype(np.float32)

    def of(
        self, top: NDArray[np.int64], readings: Sequence[tuple[str, ...]], known: dict[str, int]
    ) -> NDArray[np.float32]:
        """Likeness (cosine, 0 to 1) of the nearest known title of each candidate in ``top``."""
        found = [[known.get(w, self.size) for w in set(words)] for words in readings]
        lengths = [len(some) for some in found]
        words = np.array([i for some in found for i in some], np.int64)
        rows = np.repeat(np.arange(len(found)), lengths)
        usable = words < self.size
        weight = np.where(usable, self.squares[np.where(usable, words, 0)], UNKNOWN)
        norms = np.bincount(rows, weight, len(found))
        best = self._best(top, rows[usable], words[usable])
        return (best / np.sqrt(np.maximum(norms, 1e-6))[:, None]).astype(np.float32)

    def _best(
        self, top: NDArray[np.int64], rows: NDArray[np.int64], words: NDArray[np.int64]
    ) -> NDArray[np.float64]:
        many = (self.start_of_code[top + 1] - self.start_of_code[top]).reshape(-1)
        offset = np.cumsum(many) - many
        asked = (top[rows] * self.size + words[:, None]).astype(np.int32).reshape(-1)
        pair = (rows[:, None] * top.shape[1] + np.arange(top.shape[1])).reshape(-1)
        at = np.searchsorted(self.keys, asked)
        hit = self.keys[np.minimum(at, len(self.keys) - 1)] == asked
        where, length = ragged(self.start, at[hit])
        cells = np.repeat(offset[pair[hit]], length) + self.place[where]
        likeness = np.bincount(cells, self.value[where], int(many.sum()))
        best: NDArray[np.float64] = np.maximum.reduceat(likeness, offset).reshape(top.shape)
        return best
