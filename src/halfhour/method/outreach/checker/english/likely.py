"""Clauses that ask for work in words no rule has: found by learned weights, then read by a network.

A sum of small weights finds the clause; only what it does not hold to be plainly harmless, about one
sentence in nine, is read by the network, which understands more and takes longer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from halfhour.method.outreach.checker.english.marks import (
    FARTHEST,
    LEAST_WORDS,
    marks_of,
    names_resume,
    parts_of,
    tokens_of,
)
from halfhour.method.outreach.checker.english.network import log_odds
from halfhour.method.outreach.checker.english.weights import BIAS, SCALE, WEIGHTS
from halfhour.method.outreach.checker.reading import Sentence

# Below this sum of weights a clause is harmless and not read; in few words there is little to weigh,
# and less is left unread.
PLAINLY_HARMLESS, FEW, PLAINLY_HARMLESS_IN_FEW = -2.0, 5, -3.0
# What the sum of weights, cut off at MOST, counts beside the network's log odds.
SHARE, MOST = 0.8, 8.0
# From which sum a clause stops a message: chosen on the first five writers of ``held_apart``, so that
# none of their 300 good messages is stopped.
ASKS = 4.5
# Who plainly says that it is not about a job must ask more plainly.
ASKS_BESIDE_DENIAL = 5.0
# From here on it is told that a clause can be read so; short of ASKS nobody is stopped for it.
READS_LIKE_ASKING = 2.0
# A rule alone does not stop where the sum speaks against it; of few words it must speak plainly.
HARMLESS, HARMLESS_IN_FEW = 0.0, -1.0
_POINTING = re.compile(r"\b(?:it|this|them|that)\b")
# Denials that deny nothing are read as what they mean; the network takes them at their word.
_WONDERING = re.compile(
    r"\b(?:i )?(?:do not|don't|dont) (?:know (?:if|whether)|suppose)\b|\bi have no idea (?:if|whether)\b"
)
_HOPING = re.compile(
    r"(?:\bcan(?:no|')t deny|\bw(?:on't|ill not) (?:pretend|deny|say)|\blying (?:if i said|to say)) (?:that )?"
    r"i(?:'m not|'m| am not| am| was not| wasn't| was)?\b(?: not)?"
)


@dataclass(frozen=True, slots=True)
class Likely:
    """The clause of a sentence most like asking, in places of the plain text, and its sum.

    ``sum`` is near the natural log odds that it asks for work; far below zero where only weighed.
    """

    sentence: int
    sum: float
    start: int
    end: int
    meanings: frozenset[str]
    tokens: int

    @property
    def rules_hold(self) -> bool:
        """Whether a rule that finds asking in it is believed."""
        least = HARMLESS_IN_FEW if self.tokens <= FEW else HARMLESS
        return self.tokens < LEAST_WORDS or self.sum >= least


@cache
def weights() -> dict[str, float]:
    """What each mark weighs: above zero it speaks for asking, below against."""
    found = {}
    for line in WEIGHTS:
        weight, *marks = line.split("|")
        found.update(dict.fromkeys(marks, int(weight) / SCALE))
    return found


def likeliest(sentences: tuple[Sentence, ...]) -> Iterator[Likely]:
    """For each sentence its clause most like asking for work; the network reads the suspicious ones."""
    before: tuple[bool, bool] = (False, False)
    for sentence in sentences:
        after_resume = any(before)
        before = (names_resume(sentence.words), before[0])
        one = weighed(sentence.text, sentence.start, after_resume)
        if one is not None:
            least = PLAINLY_HARMLESS_IN_FEW if one.tokens <= FEW else PLAINLY_HARMLESS
            yield one if one.sum < least else _read(one, sentence.text, after_resume)


def _read(one: Likely, text: str, after_resume: bool) -> Likely:
    """A clause found by its weights with what the network says of its sentence."""
    text = _HOPING.sub("saying that i am", text.strip())
    if _WONDERING.search(text):
        text = _WONDERING.sub("i wonder whether", text).partition(", but ")[0]
    odds = log_odds(_POINTING.sub("the cv", text) if after_resume else text)
    return replace(one, sum=odds + SHARE * max(-MOST, min(one.sum, MOST)))


def weighed(text: str, start: int = 0, after_resume: bool = False) -> Likely | None:
    """The clause of a sentence most like asking by its weights alone; none where there is no word."""
    tokens = tokens_of(text, after_resume)
    if not tokens:
        return None
    known = weights()
    reach: list[list[tuple[int, float]]] = [[] for _ in tokens]
    for first, last, mark in marks_of(tokens):
        if mark in known:
            reach[first].append((last, known[mark]))
    before = [0.0]
    for row in reach:
        before.append(before[-1] + sum([weight for _, weight in row]))
    total, first, last = max(
        (before[last + 1] - before[first] - _beyond(reach, first, last), first, last)
        for first, last in parts_of(tokens)
    )
    meanings = frozenset(token.meaning for token in tokens[first : last + 1])
    begin, end = start + tokens[first].start, start + tokens[last].end
    return Likely(start, BIAS + total, begin, end, meanings, len(tokens))


def _beyond(reach: list[list[tuple[int, float]]], first: int, last: int) -> float:
    """What marks weigh that begin in a part and end after it."""
    if last + 1 == len(reach):
        return 0.0
    near = reach[max(first, last - FARTHEST) : last + 1]
    return sum([weight for row in near for end, weight in row if end > last])


def asks(likely: Likely, *, denies: bool) -> bool:
    """Whether a clause stops a message; ``denies``: the message says that it is not about a job."""
    return likely.sum >= (ASKS_BESIDE_DENIAL if denies else ASKS)


def reads_like_asking(likely: Likely) -> bool:
    """Whether a clause that stops nothing can still be read as asking."""
    return likely.sum >= READS_LIKE_ASKING


def rule_of(likely: Likely) -> str:
    """Which rule a clause breaks by what it speaks of."""
    if {"DOC", "PASS"} <= likely.meanings:
        return "pass-on-resume"
    if "AVAIL" in likely.meanings and likely.meanings & {"JOB", "SPOT"}:
        return "openings"
    return "job"
