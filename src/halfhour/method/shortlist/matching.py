"""Finding the words of a direction in thousands of titles and company names at once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import log

from halfhour.method.shortlist.words import alternatives, folded, telling

# A longer word may carry a short ending: market -> marketing, nurse -> nurses.
_STEM_FROM = 4
_ENDING = 3
# Scripts beyond this one write words without spaces: a piece is taken as it stands.
_LAST_SPACED = "\u2e7f"
# Below this share a partly matching name is chance ("data" of "data ethics in museums").
_LEAST_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Term:
    """Words to look for: how much finding them says (0 to 1) and what they stand for."""

    text: str
    strength: float
    why: str


@dataclass(frozen=True, slots=True)
class Hit:
    """How well one text fits (0 to 1), the words that were found, and what they stand for."""

    strength: float
    found: str
    why: str


class Texts:
    """Distinct texts folded into one long string, so that one search covers them all."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Fold each distinct text of ``texts`` once."""
        self.texts = tuple(dict.fromkeys(texts))
        lines = [t.lower() if t.isascii() else folded(t) for t in self.texts]
        self._blob = "\n".join(lines) + "\n"
        if self._blob.count("\n") != len(lines):
            self._blob = "\n".join(line.replace("\n", " ") for line in lines) + "\n"
        lengths = (len(line) + 1 for line in self._blob.split("\n"))
        self._ends = tuple(accumulate(lengths))

    def holding(self, term: str) -> Iterator[int]:
        """The numbers of the texts in which ``term`` begins a word and ends one, or nearly."""
        sought, blob, ends = folded(term).strip(), self._blob, self._ends
        if not sought or "\n" in sought:
            return
        spaceless = sought[0] > _LAST_SPACED
        at = blob.find(sought)
        while at >= 0:
            after = at + len(sought)
            begins = spaceless or not at or not blob[at - 1].isalnum()
            if begins and (spaceless or not blob[after].isalnum() or _ends_soon(blob, at, after)):
                number = bisect_right(ends, at)
                yield number
                after = ends[number] - 1
            at = blob.find(sought, after)


def _ends_soon(blob: str, start: int, end: int) -> bool:
    """Whether the word that begins at ``start`` ends within a few letters after ``end``."""
    if end - start < _STEM_FROM:
        return False
    tail = blob[end : end + _ENDING + 1]
    letters = next((i for i, c in enumerate(tail) if not c.isalnum()), _ENDING + 1)
    return letters <= _ENDING and tail[:letters].isalpha()


def hits(texts: Texts, terms: Sequence[Term]) -> dict[str, Hit]:
    """For each text that holds a term, its best hit."""
    best: dict[int, Hit] = {}
    for term in sorted(terms, key=lambda t: -t.strength):
        hit = Hit(term.strength, term.text, term.why)
        for number in texts.holding(term.text):
            best.setdefault(number, hit)
    return {texts.texts[number]: hit for number, hit in best.items()}


def partly(texts: Texts, name: str, *, most: float = 0.7, why: str = "name") -> dict[str, Hit]:
    """Texts that hold only some words of ``name``, weighed by how rare each word is here.

    A word in every second title of this very book says little, one in three titles says much.
    """
    sought = telling(name)
    if len(sought) < 2:
        return {}
    found = {word: tuple(texts.holding(word)) for word in sought}
    rare = {w: 0.5 + log((len(texts.texts) + 1) / (len(n) + 1)) for w, n in found.items()}
    have: dict[int, tuple[str, ...]] = {}
    for word, numbers in found.items():
        for number in numbers:
            have[number] = (*have.get(number, ()), word)
    made = {held: _share(held, rare, most, why) for held in set(have.values())}
    pairs = ((texts.texts[number], made[held]) for number, held in have.items())
    return {text: hit for text, hit in pairs if hit.strength >= most * _LEAST_SHARE}


def _share(held: tuple[str, ...], rare: Mapping[str, float], most: float, why: str) -> Hit:
    share = sum(rare[word] for word in held) / sum(rare.values())
    return Hit(round(most * share, 2), " ".join(held), why)


def named(
    texts: Texts, name: str, more: Sequence[Term] = (), most: float = 1.0, why: str = "name"
) -> dict[str, Hit]:
    """Texts that hold the name of a direction, one of its parts, some words, or another term.

    ``most`` is the strength of the name itself; all others are lowered with it; ``why`` is what the name stands for here.
    """
    terms = [Term(name, 1.0, why), *more]
    parts = alternatives(name)
    if len(parts) > 1:
        terms += [Term(part, 0.9, why) for part in parts]
    elif len(telling(name)) == 1:
        terms.append(Term(telling(name)[0], 0.9, why))
    lowered = [Term(t.text, round(t.strength * most, 2), t.why) for t in terms]
    found = partly(texts, name, most=0.7 * most, why=why)
    for text, hit in hits(texts, lowered).items():
        if text not in found or hit.strength >= found[text].strength:
            found[text] = hit
    return found
