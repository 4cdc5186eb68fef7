"""Finds what an unknown word of a title was meant to be: misspelt, or two words in one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

import numpy as np
from rapidfuzz import fuzz, process

from halfhour.method.directions.evidence import Evidence, Words

NEAR_SPELLING = 84
"""rapidfuzz ratio from which an unknown word is taken for a known one."""


class Spelling:
    """Knows the words of the titles of one fitted model."""

    def __init__(self, evidence: Evidence) -> None:
        self.vocabulary, self.rare = evidence.vocabulary, evidence.arrays["rare"]

    @cached_property
    def title_words(self) -> list[str]:
        """Words that are frequent enough to be meant; read when the first unknown word comes."""
        rare = self.rare.tolist()
        known = ((w, i) for w, i in self.vocabulary.items() if len(w) > 3 and "_" not in w)
        return [w for w, i in known if rare[i] < 8.5]

    def corrected(self, readings: Iterable[Words]) -> dict[Words, Words]:
        """Readings with unknown words replaced by the nearest known ones, where there are any."""
        readings = list(readings)
        unknown = {w for r in readings for w in r if w not in self.vocabulary and len(w) > 4}
        better = self._spelt(sorted(unknown))
        return {r: tuple(x for w in r for x in better.get(w, (w,))) for r in readings}

    def _spelt(self, unknown: list[str]) -> dict[str, Words]:
        found: dict[str, Words] = {w: split for w in unknown if (split := self._split(w))}
        rest = [w for w in unknown if w not in found]
        for at in range(0, len(rest), 2000):
            some = rest[at : at + 2000]
            table = process.cdist(
                some, self.title_words, scorer=fuzz.ratio, score_cutoff=NEAR_SPELLING,
                dtype=np.uint8, workers=2,
            )  # fmt: skip
            for row, (word, best) in enumerate(zip(some, table.argmax(1).tolist(), strict=True)):
                near = self.title_words[best]
                if table[row, best] and near[0] == word[0]:
                    found[word] = (near,)
        return found

    def _split(self, word: str) -> Words:
        """``softwaredeveloper`` → ``software developer``; empty when it does not come apart."""
        for at in range(len(word) - 4, 3, -1):
            front, back = word[:at], word[at:]
            known = self.vocabulary
            if front in known and back in known and self.rare[known[back]] < 8:
                return front, back
        return ()
