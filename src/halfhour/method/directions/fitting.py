"""Learns from O*NET's own titles, tasks and descriptions what the words of a title mean."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

import numpy as np
from numpy.typing import NDArray

from halfhour.method.directions.learning import Example, learned
from halfhour.method.directions.title_english import in_english
from halfhour.method.directions.title_letters import raw_words, words_of
from halfhour.method.directions.titles import plain

TEXT_WEIGHT = 0.4
"""A task or a sentence of a description tells this much of what a title tells."""
KIND_WEIGHT = {0: 3.0, 1: 2.0, 2: 1.0, 3: 1.0, 4: 4.0}
"""How much a known title counts for its occupation: own name 3, reported 2, ours 4."""
SMOOTHING = 20.0

Arrays = dict[str, Any]
"""name → array; which there are is told at each function that makes some."""


@dataclass(frozen=True, slots=True)
class Known:
    """One title of an occupation; kind as in ``KIND_WEIGHT``."""

    code: str
    title: str
    kind: int


def features(words: Sequence[str]) -> list[str]:
    """Words, and pairs of neighbours.

    >>> features(("data", "scientist"))
    ['data', 'scientist', 'data_scientist']
    """
    return [*words, *(f"{a}_{b}" for a, b in itertools.pairwise(words))]


def fingerprint(words: Sequence[str]) -> int:
    """64 bits that stand for these words in this order."""
    return int.from_bytes(blake2b(" ".join(words).encode(), digest_size=8).digest(), "little")


def readings(title: str) -> list[tuple[str, ...]]:
    """The word forms a known title is filed under: as written, without brackets, in plain words."""
    bare, inner = _brackets(title)
    found = [raw_words(t) for t in (bare, *inner)] or [raw_words(title)]
    english = plain(in_english(words_of(bare.lower())))
    return [w for w in dict.fromkeys([*found, english]) if w]


def _brackets(title: str) -> tuple[str, list[str]]:
    """The title without what stands in brackets, and what stood in each."""
    *closed, rest = title.split(")")
    bare, inner = [], []
    for piece in closed:
        before, bracket, aside = piece.partition("(")
        bare.append(before.rstrip() if bracket else before + ")")
        inner += [aside] if bracket else []
    return "".join([*bare, rest]), inner


def fit(
    titles: Sequence[Known],
    texts: Sequence[tuple[str, str]],
    prior: dict[str, float] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Arrays:
    """The model as arrays, ready to be stored; about 30 s and 300 MB for O*NET 30.1.

    ``texts`` are (code, sentence); ``prior`` code → persons employed. Deterministic.
    """
    codes = sorted({known.code for known in titles})
    place = {code: number for number, code in enumerate(codes)}
    filed = [(place[k.code], words, k) for k in titles for words in readings(k.title)]
    examples: list[Example] = [(code, words, 1.0) for code, words, _ in filed]
    examples += [(place[c], raw_words(t), TEXT_WEIGHT) for c, t in texts if c in place]
    vocabulary = _vocabulary(examples)
    model: Arrays = {
        "codes": np.array(codes, dtype="S10"),
        "words": _packed(vocabulary),
        "prior": np.array([np.log((prior or {}).get(c, 0) + 1000) for c in codes], np.float32),
    }
    ids = [_ids(words, vocabulary) for _, words, _ in examples]
    model |= _exact(filed)
    model |= _counted(ids, examples, len(vocabulary), len(codes))
    model |= _neighbours(filed, vocabulary, len(codes))
    model |= learned(ids, examples, len(vocabulary), len(codes), progress)
    return model


def _packed(names: Iterable[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(names).encode(), np.uint8)


def _vocabulary(examples: Sequence[Example]) -> dict[str, int]:
    """Every word, and pairs met at least three times; words of titles come first."""
    count: Counter[str] = Counter()
    of_titles: dict[str, None] = {}
    for _, words, weight in examples:
        count.update(set(features(words)))
        if weight == 1.0:
            of_titles.update(dict.fromkeys(words))
    kept = [f for f, n in count.items() if f not in of_titles and (n > 2 or "_" not in f)]
    return {f: i for i, f in enumerate([*of_titles, *sorted(kept)])}


def _ids(words: Sequence[str], vocabulary: dict[str, int]) -> NDArray[np.int32]:
    found = [vocabulary[f] for f in features(words) if f in vocabulary]
    return np.array(found, np.int32)


def _exact(filed: Sequence[tuple[int, tuple[str, ...], Known]]) -> Arrays:
    """Sorted fingerprints of known titles, each with an occupation and its weight."""
    weight: dict[tuple[int, int], float] = {}
    for code, words, known in filed:
        key = (fingerprint(words), code)
        weight[key] = max(weight.get(key, 0.0), KIND_WEIGHT[known.kind])
    rows = sorted(weight)
    return {
        "exact_keys": np.array([r[0] for r in rows], np.uint64),
        "exact_codes": np.array([r[1] for r in rows], np.uint16),
        "exact_weights": np.array([weight[r] for r in rows], np.float32),
    }


def _counted(
    ids: Sequence[NDArray[np.int32]], examples: Sequence[Example], size: int, codes: int
) -> Arrays:
    """Smoothed log-odds of each feature in each occupation, as compressed rows by feature."""
    flat = np.concatenate(ids)
    lengths = np.array([len(i) for i in ids])
    classes = np.repeat(np.array([e[0] for e in examples]), lengths)
    weights = np.repeat(np.array([e[2] for e in examples]), lengths)
    cells, inverse = np.unique(flat.astype(np.int64) * codes + classes, return_inverse=True)
    counts = np.bincount(inverse, weights)
    rows, columns = cells // codes, cells % codes
    background = np.bincount(rows, counts, size) / counts.sum()
    total = np.bincount(columns, counts, codes)
    return {
        "odds_start": np.searchsorted(rows, np.arange(size + 1)).astype(np.int32),
        "odds_code": columns.astype(np.uint16),
        "odds": np.log1p(counts / (SMOOTHING * background[rows])).astype(np.float16),
        "odds_total": np.log(total + SMOOTHING).astype(np.float32),
    }


def _neighbours(
    filed: Sequence[tuple[int, tuple[str, ...], Known]], vocabulary: dict[str, int], codes: int
) -> Arrays:
    """Distinct known titles by occupation: their words, and how rare each word is."""
    rows = sorted(
        {(code, tuple(sorted({vocabulary[w] for w in words}))) for code, words, _ in filed}
    )
    lengths = np.array([len(words) for _, words in rows])
    flat = np.concatenate([np.array(words, np.int32) for _, words in rows])
    often = np.bincount(flat, minlength=len(vocabulary))
    rare = np.where(often > 0, np.log(len(rows) / np.maximum(often, 1)) + 0.3, 6.0)
    start = np.concatenate([[0], np.cumsum(lengths)])
    heads = np.bincount([vocabulary[w[-1]] for _, w, _ in filed], minlength=len(vocabulary))
    squares = np.add.reduceat(rare[flat] ** 2, start[:-1])
    return {
        "near_start": start.astype(np.int32),
        "near_word": flat.astype(np.uint16 if len(vocabulary) < 65536 else np.int32),
        "near_norm": np.sqrt(squares).astype(np.float32),
        "near_from": np.searchsorted([code for code, _ in rows], np.arange(codes + 1)).astype(
            np.int32
        ),
        "rare": rare.astype(np.float32),
        "head": np.log1p(heads).astype(np.float32),
    }
