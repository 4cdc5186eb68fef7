"""A set of words written as one line."""

from __future__ import annotations


def wordlist(words: str) -> frozenset[str]:
    """The words of a line as a set.

    >>> sorted(wordlist("by the way"))
    ['by', 'the', 'way']
    """
    return frozenset(words.split())
