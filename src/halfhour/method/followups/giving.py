"""Giving back: what somebody needs, matched to what and whom I know."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import log

_WORD = re.compile(r"[^\W\d_]{3,}")
_COMMON = frozenset(
    re.findall(
        r"\w+",
        "about after always all also and any are ask but can could does for from get give had has "
        "have help her him his how into its just long know like look looking looks make many may "
        "more most much need needs new not off one other our out over she should some "
        "somebody someone something than that three two year years try first last less the their them then there they things this "
        "very want wants was were what when where which who whom will with work works would "
        "you your ",
    )
)


#: Something learned is a whole sentence, so one word in common says little.
LEARNED = "learned"


@dataclass(frozen=True, slots=True)
class CanGive:
    """Something at hand: a person I know, a skill of mine, something learned or read."""

    kind: str
    id: int
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Match:
    """Why something at hand might meet a need; ``shared`` are the words of the need both hold."""

    give: CanGive
    score: float
    shared: tuple[str, ...]


def stems(text: str) -> set[str]:
    """The telling words of a text, with common endings taken off.

    >>> sorted(stems("Looking for graphic designers, and for a design course"))
    ['course', 'design', 'graphic']
    """
    return set(_told(text))


def _told(text: str) -> dict[str, str]:
    """For each telling stem of a text the word it came from."""
    words = (word for word in _WORD.findall(text.casefold()) if word not in _COMMON)
    return {_stem(word): word for word in words}


def _stem(word: str) -> str:
    """A word without a common English ending; rough on purpose, both sides get the same."""
    for ending in ("ings", "ing", "ers", "er", "ies", "es", "ed", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def matches(need: str, at_hand: Iterable[CanGive], top: int = 5) -> tuple[Match, ...]:
    """What might meet a need, best first; a word counts the more the fewer things hold it."""
    wanted = _told(need)
    holding = [(give, wanted.keys() & stems(f"{give.name} {give.text}")) for give in at_hand]
    often = Counter(word for _, shared in holding for word in shared)
    found = [
        Match(
            give,
            sum(log(1 + len(holding) / often[word]) for word in shared),
            tuple(sorted(wanted[word] for word in shared)),
        )
        for give, shared in holding
        if len(shared) >= (2 if give.kind == LEARNED else 1)
    ]
    return tuple(sorted(found, key=lambda m: (-m.score, m.give.kind, m.give.name))[:top])
