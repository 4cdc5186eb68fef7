"""Learns a vector for each word and each occupation, by softmax regression with Adagrad."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

DIMENSIONS = 96
ROUNDS = 7
BATCH = 1024

Example = tuple[int, tuple[str, ...], float]
"""(number of the occupation, words, how much the example counts)."""


def learned(
    ids: Sequence[NDArray[np.int32]],
    examples: Sequence[Example],
    size: int,
    codes: int,
    progress: Callable[[int, int], None] | None,
) -> dict[str, Any]:
    """A vector for each feature and each occupation, by softmax regression with Adagrad."""
    rng = np.random.default_rng(30)
    lengths = np.array([len(i) for i in ids])
    flat, start = np.concatenate(ids), np.concatenate([[0], np.cumsum(lengths)])
    target = np.array([e[0] for e in examples])
    weight = np.array([e[2] for e in examples], np.float32)
    learner = _Learner(
        (rng.standard_normal((size, DIMENSIONS)) * 0.1).astype(np.float32),
        (rng.standard_normal((codes, DIMENSIONS)) * 0.1).astype(np.float32),
    )
    usable = np.flatnonzero(lengths)
    for turn in range(ROUNDS):
        rate = 0.05 + 0.5 * (1 - turn / ROUNDS)
        order = rng.permutation(usable)
        for at in range(0, len(order), BATCH):
            chosen = order[at : at + BATCH]
            some = lengths[chosen]
            offsets = np.concatenate([[0], np.cumsum(some)[:-1]])
            where = np.repeat(start[chosen] - offsets, some) + np.arange(some.sum())
            learner.step(flat[where], offsets, some, target[chosen], weight[chosen], rate)
        if progress:
            progress(turn + 1, ROUNDS)
    return {
        "vectors": learner.vectors.astype(np.float16),
        "code_vectors": learner.codes,
        "code_bias": learner.bias,
    }


class _Learner:
    """The weights, and one step downhill on a batch."""

    def __init__(self, vectors: NDArray[np.float32], codes: NDArray[np.float32]) -> None:
        self.vectors, self.codes = vectors, codes
        self.bias = np.zeros(len(codes), np.float32)
        self.seen_vectors = np.full(len(vectors), 1e-6, np.float32)
        self.seen_codes = np.full((len(codes), 1), 1e-6, np.float32)
        self.seen_bias = np.full(len(codes), 1e-6, np.float32)

    def step(
        self,
        flat: NDArray[np.int32],
        offsets: NDArray[np.int64],
        lengths: NDArray[np.int64],
        target: NDArray[np.int64],
        weight: NDArray[np.float32],
        rate: float,
    ) -> None:
        """Move the weights against the gradient of the weighted cross entropy."""
        scale = (1 / np.sqrt(lengths)).astype(np.float32)[:, None]
        hidden = np.add.reduceat(self.vectors[flat], offsets, 0) * scale
        error = hidden @ self.codes.T + self.bias
        error -= error.max(1, keepdims=True)
        np.exp(error, out=error)
        error /= error.sum(1, keepdims=True)
        error[np.arange(len(target)), target] -= 1
        error *= weight[:, None]
        back = (error @ self.codes) * scale
        self._codes_down((error.T @ hidden).astype(np.float32), error.sum(0), rate)
        self._vectors_down(flat, np.repeat(back, lengths, 0), rate)

    def _codes_down(
        self, slope: NDArray[np.float32], bias: NDArray[np.float32], rate: float
    ) -> None:
        self.seen_codes += (slope**2).mean(1, keepdims=True)
        self.codes -= rate * slope / np.sqrt(self.seen_codes)
        self.seen_bias += bias**2
        self.bias -= 0.3 * rate * bias / np.sqrt(self.seen_bias)

    def _vectors_down(
        self, flat: NDArray[np.int32], slope: NDArray[np.float32], rate: float
    ) -> None:
        order = np.argsort(flat, kind="stable")
        distinct, first = np.unique(flat[order], return_index=True)
        summed = np.add.reduceat(slope[order], first, 0)
        self.seen_vectors[distinct] += (summed**2).mean(1)
        self.vectors[distinct] -= rate * summed / np.sqrt(self.seen_vectors[distinct])[:, None]
