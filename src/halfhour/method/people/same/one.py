"""One new record against a whole book, within a few milliseconds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from halfhour.method.people.identity import Identity, Pair
from halfhour.method.people.same.blocking import candidates, keys
from halfhour.method.people.same.columns import clear_row, columns_of, write_rows
from halfhour.method.people.same.comparing import Comparison
from halfhour.method.people.same.deciding import verdicts
from halfhour.method.people.same.linking import at_random, learned
from halfhour.method.people.same.parts import grown, name_parts
from halfhour.method.people.same.weighing import probability


class BookIndex:
    """A book made ready to be asked about one record after another."""

    def __init__(self, people: Sequence[Identity]) -> None:
        self.last = len(people)
        self.book = columns_of(people, room=1)
        self.parts = name_parts(self.book.names)
        left, right = candidates(self.book, self.parts, 0)
        comparison = Comparison(self.book, self.parts, left, right)
        self.weights = learned(self.book, comparison, at_random(self.book, self.parts, 0), 0)
        self.blocks = []
        for rows, codes, most in keys(self.book, self.parts):
            order = np.argsort(codes, kind="stable")
            self.blocks.append((codes[order], rows[order], most))

    def near(self) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        """The records that share a key with the one in the last row."""
        found = [np.zeros(0, np.int64)]
        here = self.book.rows(self.last, self.last + 1)
        for (codes, rows, most), (_, mine, _) in zip(
            self.blocks, keys(here, self.parts), strict=True
        ):
            start = np.searchsorted(codes, mine, "left")
            end = np.searchsorted(codes, mine, "right")
            for first, past in zip(start.tolist(), end.tolist(), strict=True):
                if past - first <= most:
                    found.append(rows[first:past])
        return np.unique(np.concatenate(found))


def decide_one(record: Identity, index: BookIndex) -> list[Pair]:
    """Whom in the book this record is or may be; ``a`` is the book's number, ``b`` its size."""
    clear_row(index.book, index.last)
    write_rows(index.book, index.last, [record])
    index.parts = grown(index.parts, index.book.names)
    near = index.near()
    if not len(near):
        return []
    new = np.full(len(near), index.last, np.int64)
    comparison = Comparison(index.book, index.parts, near, new)
    score = probability(index.weights.log_odds(comparison.levels))
    return verdicts(index.book, index.parts, near, new, comparison, score)
