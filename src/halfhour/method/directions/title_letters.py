"""The letters and words of a title: lower case, without accents, in the singular."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LONGEST = 300
"""Characters of a title that are looked at; what follows is never the occupation."""
STOP = frozenset(
    [
        "and",
        "of",
        "the",
        "for",
        "a",
        "an",
        "in",
        "to",
        "or",
        "with",
        "on",
        "at",
        "by",
        "as",
        "from",
        "per",
        "etc",
    ]
)


def folded(text: str) -> str:
    """Lower case, without accents; signs that only decorate become separators.

    >>> folded("Développeuse ★ Zürich")
    'developpeuse | zurich'
    """
    text = text[:LONGEST].translate(LETTERS)
    if text.isascii():
        return "".join(filter(str.isprintable, text.lower()))
    text = unicodedata.normalize("NFKC", text).translate(LETTERS)
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(_sign(c) for c in plain if unicodedata.category(c) not in IGNORED)


IGNORED = frozenset({"Mn", "Cf", "Me", "Cc", "Sk"})
LETTERS = str.maketrans({
    "ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "æ": "ae", "œ": "oe", "đ": "d", "ı": "i",
    "’": "'", "`": "'", "\n": "|", "\r": "|", "\t": " ", "®": " ", "™": " ", "©": " ",
})  # fmt: skip


def _sign(character: str) -> str:
    kind = unicodedata.category(character)
    return "|" if kind in {"So", "Cn", "Co"} else character


WORD = re.compile(r"[a-z0-9]+(?:\+\+)?")


def words_of(text: str) -> list[str]:
    """Words of folded text; C++, C#, .NET survive.

    >>> words_of("r&d, c++ (senior)")
    ['r', 'and', 'd', 'c++', 'senior']
    """
    text = text.replace("'", "").replace("&", " and ").replace("c#", "csharp")
    return WORD.findall(text.replace(".net", " dotnet"))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The word in the singular; nothing cleverer, so that unlike words stay unlike.

    >>> stem("secretaries"), stem("analysts"), stem("business")
    ('secretary', 'analyst', 'business')
    """
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith("sses"):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def raw_words(text: str) -> tuple[str, ...]:
    """The words as they stand, singular, without small words: how titles are filed."""
    return tuple(stem(w) for w in words_of(folded(text)) if w not in STOP)
