"""Which records of two files, or within one, are the same person."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np

from halfhour.method.people.identity import Identity, Pair
from halfhour.method.people.same.blocking import candidates
from halfhour.method.people.same.columns import Columns, columns_of
from halfhour.method.people.same.comparing import FIELDS, Comparison
from halfhour.method.people.same.deciding import verdicts
from halfhour.method.people.same.parts import NameParts, name_parts
from halfhour.method.people.same.weighing import Weights, chances_of, learn

SAMPLE = 60_000
SEED = 20
# Fewer incoming records than this are weighed by what is known of books in general.
MANY = 300


def link(a: Sequence[Identity], b: Sequence[Identity] | None = None) -> list[Pair]:
    """Pairs of records that are ("same") or may be ("review") one person, the surest first.

    With ``b``, pairs run from ``a`` to ``b``, each counted from 0; without, both are of ``a`` and
    the smaller number stands first. No labels are needed: what agreement is worth is learned
    from the records themselves.
    """
    if b is not None and comes_later(a, b):
        turned = [Pair(p.b, p.a, p.score, p.decision, p.reasons) for p in link(b, a)]
        return sorted(turned, key=lambda p: (-p.score, p.a, p.b))
    border = len(a) if b is not None else 0
    book = columns_of(a, b or ())
    if book.size < 2 or (b is not None and (not a or not b)):
        return []
    parts = name_parts(book.names)
    left, right = candidates(book, parts, border)
    comparison = Comparison(book, parts, left, right)
    weights = learned(book, parts, comparison, border)
    score = chances_of(weights, comparison.levels)
    pairs = verdicts(book, parts, left, right, comparison, score, border)
    if not border:
        return pairs
    return [Pair(p.a, p.b - border, p.score, p.decision, p.reasons) for p in pairs]


def comes_later(a: Sequence[Identity], b: Sequence[Identity]) -> bool:
    """Whether ``b`` is to be read first: always the same one, so that turning round is harmless."""
    if len(a) != len(b):
        return len(a) < len(b)
    one, other = next(((x, y) for x, y in zip(a, b, strict=True) if x != y), (None, None))
    return repr(other) < repr(one)


def learned(book: Columns, parts: NameParts, comparison: Comparison, border: int) -> Weights:
    """The weights of this book, from its candidates and from pairs drawn at random."""
    dice = np.random.default_rng(SEED)
    x = dice.integers(0, border or book.size, SAMPLE)
    y = dice.integers(border, book.size, SAMPLE)
    low, high = np.minimum(x, y)[x != y], np.maximum(x, y)[x != y]
    sample = Comparison(book, parts, low, high)
    size = book.size
    every = border * (size - border) if border else size * (size - 1) / 2
    return learn(comparison.levels, sample.levels, every, size)


def usual_weights(size: int) -> Weights:
    """The weights to use where there is too little to learn from, in a book of ``size``."""
    nothing = np.zeros((len(FIELDS), 0), np.uint8)
    return learn(nothing, nothing, size * (size - 1) / 2, size)


def match_into_book(
    book: Sequence[Identity], incoming: Sequence[Identity],
    apart: Collection[tuple[int, int]] = (), population: int = 0,
) -> list[Pair]:  # fmt: skip
    """Pairs that touch an incoming record, the surest first.

    Numbers count over book and incoming laid end to end. ``apart`` are pairs once judged not to be
    the same: they are never returned, nor joined through a third. Where ``book`` holds only those
    of a larger one who could be somebody incoming, ``population`` is the size of that one.
    """
    border = len(book)
    both = columns_of(book, incoming)
    both.population = population
    if both.size < 2 or not incoming:
        return []
    parts = name_parts(both.names)
    left, right = candidates(both, parts, 0)
    few = len(incoming) < MANY < max(border, population)
    if few:
        left, right = left[right >= border], right[right >= border]
    comparison = Comparison(both, parts, left, right)
    weights = usual_weights(both.people) if few else learned(both, parts, comparison, 0)
    score = chances_of(weights, comparison.levels)
    pairs = verdicts(both, parts, left, right, comparison, score, 0, tuple(apart))
    return [pair for pair in pairs if pair.b >= border]
