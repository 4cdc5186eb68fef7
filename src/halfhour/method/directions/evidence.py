"""What speaks for each occupation in the words of a title, computed for many titles at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from halfhour.method.directions.fitting import Arrays, features, fingerprint
from halfhour.method.directions.title_nearest import Nearest, ragged

CANDIDATES = 8
BATCH = 1024
FEATURES = ("linear", "counted", "nearest", "exact", "prior")
"""The learnt vectors, the counted words, the nearest known title, the very title, how many work so."""

Words = tuple[str, ...]
Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


class Evidence:
    """A fitted model (see ``fitting.fit``)."""

    def __init__(self, arrays: Arrays) -> None:
        self.arrays = arrays
        self.codes = [code.decode() for code in arrays["codes"].tolist()]

    @cached_property
    def vocabulary(self) -> dict[str, int]:
        """feature → number."""
        names = self.arrays["words"].tobytes().decode().split("\n")
        return {name: number for number, name in enumerate(names)}

    @cached_property
    def nearest(self) -> Nearest:
        """Made at the first asking."""
        return Nearest(self.arrays)

    def known_weights(self, asked: Collection[Words]) -> dict[Words, float]:
        """Which of these are known titles, and how much they count (``fitting.KIND_WEIGHT``)."""
        keys, weights = self.arrays["exact_keys"], self.arrays["exact_weights"]
        wanted = np.array([fingerprint(words) for words in asked], np.uint64)
        first = np.searchsorted(keys, wanted, "left")
        last = np.searchsorted(keys, wanted, "right")
        rows = zip(asked, first.tolist(), last.tolist(), strict=True)
        return {words: float(weights[a:b].max()) for words, a, b in rows if b > a}

    def of(self, readings: Sequence[Words]) -> tuple[Ints, Floats]:
        """Candidates (n, CANDIDATES) and what speaks for each (n, CANDIDATES, FEATURES)."""
        batches = [readings[at : at + BATCH] for at in range(0, len(readings), BATCH)]
        done = [self._batch(batch) for batch in batches]
        return np.concatenate([one for one, _ in done]), np.concatenate([two for _, two in done])

    def _batch(self, readings: Sequence[Words]) -> tuple[Ints, Floats]:
        found = [
            [self.vocabulary[f] for f in features(r) if f in self.vocabulary] for r in readings
        ]
        lengths = np.array([len(f) for f in found])
        flat = np.array([i for f in found for i in f], np.int64)
        rows = np.repeat(np.arange(len(found)), lengths)
        scale = (1 / np.sqrt(np.maximum(lengths, 1))).astype(np.float32)[:, None]
        linear = self._linear(rows, flat, len(found), scale)
        counted = self._counted(rows, flat, lengths, scale)
        exact = self._exact(readings)
        rough = linear + counted + 50 * np.minimum(exact, 1)
        top = np.argpartition(-rough, CANDIDATES, axis=1)[:, :CANDIDATES]
        nearest = self.nearest.of(top, readings, self.vocabulary)
        prior = self.arrays["prior"][top]
        kinds = [np.take_along_axis(a, top, 1) for a in (linear, counted)]
        kinds += [nearest, np.log1p(np.take_along_axis(exact, top, 1)), prior]
        return top, np.stack(kinds, axis=2).astype(np.float32)

    def _linear(self, rows: Ints, flat: Ints, count: int, scale: Floats) -> Floats:
        arrays = self.arrays
        hidden = np.zeros((count, arrays["vectors"].shape[1]), np.float32)
        some, first = np.unique(rows, return_index=True)
        if len(flat):
            hidden[some] = np.add.reduceat(arrays["vectors"][flat].astype(np.float32), first, 0)
        linear: Floats = (hidden * scale) @ arrays["code_vectors"].T + arrays["code_bias"]
        linear -= linear.max(1, keepdims=True)
        return linear

    def _counted(self, rows: Ints, flat: Ints, lengths: Ints, scale: Floats) -> Floats:
        arrays, codes = self.arrays, len(self.codes)
        where, many = ragged(arrays["odds_start"], flat)
        cells = np.repeat(rows, many) * codes + arrays["odds_code"][where]
        odds = np.bincount(cells, arrays["odds"][where], len(lengths) * codes)
        odds = odds.reshape(len(lengths), codes) - lengths[:, None] * arrays["odds_total"]
        odds *= scale
        return (odds - odds.max(1, keepdims=True)).astype(np.float32)

    def _exact(self, readings: Sequence[Words]) -> Floats:
        arrays = self.arrays
        keys = np.array([fingerprint(r) for r in readings], np.uint64)
        first = np.searchsorted(arrays["exact_keys"], keys, "left")
        last = np.searchsorted(arrays["exact_keys"], keys, "right")
        table = np.zeros((len(readings), len(self.codes)), np.float32)
        for row in np.flatnonzero(last > first).tolist():
            here = slice(int(first[row]), int(last[row]))
            table[row, arrays["exact_codes"][here]] = arrays["exact_weights"][here]
        return table
