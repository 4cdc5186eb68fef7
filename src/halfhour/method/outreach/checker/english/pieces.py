"""Taking a sentence into the pieces of words that the network knows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

_UNIT = re.compile(r"\w+|[^\w\s]|_")
BEGIN, END, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
# What goes on within a word; WordPiece writes it so.
WITHIN = "##"


def units_of(text: str) -> list[str]:
    """Words and single signs of a sentence in plain small letters, without accents.

    >>> units_of("a caf\u00e9, by 4?")
    ['a', 'cafe', ',', 'by', '4', '?']
    """
    if not text.isascii():
        parted = unicodedata.normalize("NFD", text)
        text = "".join(one for one in parted if unicodedata.category(one) != "Mn")
    return _UNIT.findall(text)


def pieces_of(word: str, known: Mapping[str, int]) -> list[int]:
    """The numbers of the longest known pieces, from the left (WordPiece, Schuster and Nakajima 2012).

    >>> pieces_of("hiring", {"hir": 1, "##ing": 2, "[UNK]": 0})
    [1, 2]
    """
    found: list[int] = []
    begin = 0
    while begin < len(word):
        lead = WITHIN if begin else ""
        for end in range(len(word), begin, -1):
            number = known.get(lead + word[begin:end])
            if number is not None:
                found.append(number)
                begin = end
                break
        else:
            return [known[UNKNOWN]]
    return found
