"""Which records of two files, or within one, are the same person."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from halfhour.method.people.identity import Identity, Pair
from halfhour.method.people.same.blocking import candidates
from halfhour.method.people.same.columns import Columns, columns_of
from halfhour.method.people.same.comparing import FIELDS, Comparison
from halfhour.method.people.same.deciding import verdicts
from halfhour.method.people.same.parts import NameParts, name_parts
from halfhour.method.people.same.rivals import brought_up, thirds
from halfhour.method.people.same.weighing import Weights, chances_of, learn

Longs = npt.NDArray[np.signedinteger[Any]]
Doubles = npt.NDArray[np.float64]
URL, THIRD = list(FIELDS).index("url"), list(FIELDS).index("third")
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
    weigh = weighed if book.size >= MANY else weighed_as_usual
    pairs = verdicts(book, parts, *weigh(book, parts, border), border)
    if not border:
        return pairs
    return [Pair(p.a, p.b - border, p.score, p.decision, p.reasons) for p in pairs]


def comes_later(a: Sequence[Identity], b: Sequence[Identity]) -> bool:
    """Whether ``b`` is to be read first: always the same one, so that turning round is harmless."""
    if len(a) != len(b):
        return len(a) < len(b)
    one, other = next(((x, y) for x, y in zip(a, b, strict=True) if x != y), (None, None))
    return repr(other) < repr(one)


def weighed(
    book: Columns, parts: NameParts, border: int, first: int = 0
) -> tuple[Longs, Longs, Comparison, Doubles]:
    """The pairs of a book, how they agree, and how likely each is one person.

    All pairs are learned from, whatever ``first`` is. Weighed twice: only when every pair has a likelihood is it known which have a rival or a
    go-between, and that in turn is learned like any other field.
    """
    left, right = candidates(book, parts, border)
    comparison = Comparison(book, parts, left, right)
    sample = at_random(book, parts, border)
    score = allowed(comparison, learned(book, comparison, sample, border))
    more = brought_up(left, right, score, book.size) if not border else (left[:0], right[:0])
    if len(more[0]):
        comparison.add(Comparison(book, parts, *more))
        left, right = np.concatenate([left, more[0]]), np.concatenate([right, more[1]])
        score = np.concatenate([score, np.zeros(len(more[0]))])
    comparison.levels[THIRD] = thirds(left, right, score, book.size)
    return (
        left,
        right,
        comparison,
        chances_of(learned(book, comparison, sample, border), comparison.levels),
    )


def weighed_as_usual(
    book: Columns, parts: NameParts, border: int, first: int = 0
) -> tuple[Longs, Longs, Comparison, Doubles]:
    """As ``weighed``, where there are too few to learn from; only pairs with one from ``first`` on.

    Learned from a small book, the weights miss half of its pairs (made books of 20 to 200).
    """
    left, right = candidates(book, parts, border)
    left, right = left[right >= first], right[right >= first]
    comparison = Comparison(book, parts, left, right)
    score = chances_of(usual_weights(book.people), comparison.levels)
    return left, right, comparison, score


def allowed(comparison: Comparison, weights: Weights) -> Doubles:
    """How likely the pairs are, nothing where two profiles of one site differ."""
    score = chances_of(weights, comparison.levels)
    score[comparison.levels[URL] == 2] = 0.0
    return score


def at_random(book: Columns, parts: NameParts, border: int) -> Comparison:
    """Pairs drawn at random, nearly all of two people."""
    dice = np.random.default_rng(SEED)
    x = dice.integers(0, border or book.size, SAMPLE)
    y = dice.integers(border, book.size, SAMPLE)
    low, high = np.minimum(x, y)[x != y], np.maximum(x, y)[x != y]
    return Comparison(book, parts, low, high)


def learned(book: Columns, comparison: Comparison, sample: Comparison, border: int) -> Weights:
    """The weights of this book, from its candidates and from pairs drawn at random."""
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
    weigh = weighed if len(incoming) >= MANY else weighed_as_usual
    pairs = verdicts(both, parts, *weigh(both, parts, 0, border), 0, tuple(apart))
    return [pair for pair in pairs if pair.b >= border]
