"""The languages the checker can read; each is a pack with its recognisers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from halfhour.method.outreach.checker.about import About
from halfhour.method.outreach.checker.english import pack as english
from halfhour.method.outreach.checker.english.phrase import Hit
from halfhour.method.outreach.checker.reading import Reading

Recogniser = Callable[[Reading, str, About | None], Iterator[Hit]]


@dataclass(frozen=True, slots=True)
class Language:
    """A pack: the words by which a text is known to be in it, and its recogniser."""

    code: str
    markers: frozenset[str]
    recognised: Recogniser


LANGUAGES = {"en": Language("en", english.MARKERS, english.recognised)}
ENOUGH_WORDS = 12
ENOUGH_SHARE = 0.12


def language_of(reading: Reading) -> Language | None:
    """The language of a text by its small words; English when it is too short to tell.

    None when the text is plainly in a language without a pack.
    """
    words = [word for sentence in reading.sentences for word in sentence.text.split()]
    if len(words) < ENOUGH_WORDS:
        return LANGUAGES["en"]
    share = {
        code: sum(word.strip(".,!?;:()\"'") in one.markers for word in words) / len(words)
        for code, one in LANGUAGES.items()
    }
    best = max(share, key=lambda code: share[code])
    return LANGUAGES[best] if share[best] >= ENOUGH_SHARE else None
