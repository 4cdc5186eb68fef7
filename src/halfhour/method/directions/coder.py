"""Codes job titles to occupations with a fitted model; thousands in a second."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from rapidfuzz import fuzz, process

from halfhour.method.directions.evidence import Evidence, Floats, Ints, Words
from halfhour.method.directions.fitting import Arrays
from halfhour.method.directions.following import SIMILAR
from halfhour.method.directions.occupations import Coded, Match
from halfhour.method.directions.spelling import Spelling
from halfhour.method.directions.titles import Part, first_words, parts

WEIGHTS = np.array([0.3, 0.3, 1.9, 3.0, 0.1], np.float32)
"""How much each kind of evidence counts."""

SURE = np.array([2.8, 2.5, 8.0, 1.5, -6.6], np.float32)
"""Logistic weights of: nearest known title, best share, frequency as last word, share known; bias."""
LEAST_SURE = 0.4


def follow(coded: Coded, corrections: dict[str, str], names: dict[str, str]) -> Coded:
    """The title with the seeker's own choice for equal or similar cleaned titles put first."""
    if not coded.cleaned:
        return coded
    code = corrections.get(coded.cleaned)
    if code is None:
        found = process.extractOne(
            coded.cleaned, corrections.keys(), scorer=fuzz.token_sort_ratio, score_cutoff=SIMILAR
        )
        code = corrections[found[0]] if found else None
    if code is None:
        return coded
    others = tuple(m for m in coded.matches if m.code != code)
    return Coded(coded.title, coded.cleaned, (Match(code, names.get(code, code), 1.0), *others))


def _wanted(some: Sequence[Part], weight: dict[Words, float]) -> list[Part]:
    """The best known title, if one is known as it is written, else readings in plain English."""
    known = [p for p in some if p.as_written and p.words in weight]
    if any(p.weight == 1.0 for p in known):
        whole = [p for p in some if p.weight == 1.0 and p.words in weight]
        most = max(weight[p.words] for p in whole)
        return [p for p in whole if weight[p.words] == most]
    return [*known, *(p for p in some if not p.as_written)]


class Coder:
    """A fitted model (see ``fitting.fit``), and the names of the occupations it knows."""

    def __init__(self, arrays: Arrays, names: dict[str, str]) -> None:
        self.evidence = Evidence(arrays)
        self.names = names
        self.codes = self.evidence.codes

    @cached_property
    def spelling(self) -> Spelling:
        """Made at the first asking."""
        return Spelling(self.evidence)

    def code(
        self, titles: Sequence[str], top: int = 3, corrections: dict[str, str] | None = None
    ) -> list[Coded]:
        """Each title with at most ``top`` occupations, best first; none is an answer too."""
        read = {title: parts(title) for title in dict.fromkeys(titles)}
        known = self.evidence.known_weights({p.words for some in read.values() for p in some})
        wanted = {title: _wanted(some, known) for title, some in read.items()}
        distinct = list(dict.fromkeys(p.words for some in wanted.values() for p in some))
        spelt = self.spelling.corrected(distinct)
        scored = self._scored(list(dict.fromkeys(spelt.values())))
        done = {
            title: self._coded(
                Coded(title, first_words(read[title]), ()),
                [(p, scored[spelt[p.words]]) for p in some],
                top,
            )
            for title, some in wanted.items()
        }
        return [
            follow(done[t], corrections, self.names) if corrections else done[t] for t in titles
        ]

    def _scored(self, readings: list[Words]) -> dict[Words, tuple[Ints, Floats, float]]:
        """reading → (occupations, their shares, how sure it is that there is one at all)."""
        if not readings:
            return {}
        top, told = self.evidence.of(readings)
        points = told @ WEIGHTS
        points -= points.max(1, keepdims=True)
        shares = np.exp(points)
        shares /= shares.sum(1, keepdims=True)
        sure = self._sure(readings, shares, told)
        return {r: (top[i], shares[i], float(sure[i])) for i, r in enumerate(readings)}

    def _sure(self, readings: Sequence[Words], shares: Floats, told: Floats) -> Floats:
        best = shares.argmax(1)
        nearest = told[np.arange(len(best)), best, 2]
        heads = self.evidence.arrays["head"]
        known = self.evidence.vocabulary
        head = [max((heads[known[w]] for w in r[-2:] if w in known), default=0.0) for r in readings]
        share = [sum(w in known for w in r) / len(r) for r in readings]
        signs = np.stack([nearest, shares.max(1), np.array(head) / 8, np.array(share)], axis=1)
        return (1 / (1 + np.exp(-(signs @ SURE[:-1] + SURE[-1])))).astype(np.float32)

    def _coded(
        self, blank: Coded, told: Sequence[tuple[Part, tuple[Ints, Floats, float]]], top: int
    ) -> Coded:
        """The readings of one title weighed together."""
        points: dict[int, float] = {}
        total = 0.0
        sure = max((s for part, (_, _, s) in told if part.weight >= 0.3), default=0.0)
        for part, (codes, shares, how_sure) in told:
            weight = part.weight * how_sure**2
            total += weight
            for code, share in zip(codes.tolist(), shares.tolist(), strict=True):
                points[code] = points.get(code, 0.0) + weight * share
        if sure < LEAST_SURE or total <= 0:
            return blank
        best = sorted(points, key=lambda c: (-points[c], c))[:top]
        matches = tuple(self._match(c, points[c] / total) for c in best)
        return Coded(blank.title, blank.cleaned, matches)

    def _match(self, code: int, score: float) -> Match:
        name = self.codes[code]
        return Match(name, self.names.get(name, name), round(min(score, 1.0), 3))

    def alike(self, code: str, top: int = 20) -> list[tuple[str, float]]:
        """The occupations nearest to one by what was learnt, with the cosine (0 to 1)."""
        if code not in self.codes:
            return []
        vectors = np.asarray(self.evidence.arrays["code_vectors"])
        vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        likeness = vectors @ vectors[self.codes.index(code)]
        best = np.argsort(-likeness)[1 : top + 1].tolist()
        return [(self.codes[i], round(max(0.0, float(likeness[i])), 3)) for i in best]
