"""Which groups of occupations lie near each other: of one family, or with titles alike."""

from __future__ import annotations

from collections import Counter
from functools import cache
from math import sqrt

from halfhour.method.directions.group_names import MINOR
from halfhour.method.directions.occupations import Alike, Related
from halfhour.method.directions.own_titles import own_titles
from halfhour.method.directions.title_letters import raw_words

SOURCE = "SOC 2018 groups and halfhour's own list of titles"
_LEAST = 0.15


@cache
def _names() -> dict[str, str]:
    lines = (line.split("|") for line in MINOR.split("\n") if line.strip())
    return {code: name for code, name, *_ in lines}


@cache
def _titles() -> dict[str, Counter[str]]:
    """Minor group → how often each word stands in its titles."""
    words: dict[str, Counter[str]] = {code: Counter() for code in _names()}
    for code, title in own_titles():
        for ending in (f"{code[:5]}00", f"{code[:4]}000"):
            if ending in words:
                words[ending].update(raw_words(title))
                break
    return words


def family_of(code: str) -> tuple[Related, ...]:
    """The other minor groups of a group's major group, in the order of the SOC."""
    near = [one for one in _names() if one[:2] == code[:2] and one != code]
    return tuple(
        Related(one, _names()[one], "family", place, SOURCE) for place, one in enumerate(near, 1)
    )


def groups_alike(code: str, top: int = 20) -> tuple[Alike, ...]:
    """Minor groups of other families whose titles use the same words, the likest first.

    >>> "29-1000" in [one.code for one in groups_alike("31-1100")]
    True
    """
    mine = _titles().get(code, Counter())
    found = [(_cosine(mine, words), one) for one, words in _titles().items() if one[:2] != code[:2]]
    best = sorted(
        (pair for pair in found if pair[0] >= _LEAST), key=lambda pair: (-pair[0], pair[1])
    )
    return tuple(Alike(one, _names()[one], round(share, 3), SOURCE) for share, one in best[:top])


def _cosine(one: Counter[str], other: Counter[str]) -> float:
    both = sum(number * other[word] for word, number in one.items())
    length = sqrt(sum(n * n for n in one.values()) * sum(n * n for n in other.values()))
    return both / length if length else 0.0
