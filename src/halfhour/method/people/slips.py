"""Slips of the finger in names: letters turned round, and how alike a name still is."""

from __future__ import annotations

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA


def turned(word: str) -> list[str]:
    """A word and every form of it with two neighbouring letters turned round.

    >>> turned("jonh")
    ['jonh', 'ojnh', 'jnoh', 'john']
    """
    forms = [word]
    for i in range(min(len(word), 24) - 1):
        if word[i] != word[i + 1]:
            forms.append(word[:i] + word[i + 1] + word[i] + word[i + 2 :])
    return forms


def grams(word: str) -> list[str]:
    """Every three letters in a row."""
    return [word[i : i + 3] for i in range(len(word) - 2)]


def likeness(query: str, name: str) -> float:
    """How alike a typed name is to a kept one, 0 to 100, in any order of words."""
    name = name.replace("-", " ")
    whole = fuzz.token_sort_ratio(query, name)
    words = name.split()
    each = [
        max((100 * OSA.normalized_similarity(q, w) for w in words), default=0.0)
        for q in query.split()
    ]
    return max(whole, sum(each) / max(len(each), 1) - 1)
