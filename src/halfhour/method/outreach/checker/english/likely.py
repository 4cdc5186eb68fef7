"""Clauses that ask for work in words no rule has: a sum of small weights learned from our texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from halfhour.method.outreach.checker.english.marks import (
    FARTHEST,
    LEAST_WORDS,
    Token,
    marks_of,
    names_resume,
    parts_of,
    tokens_of,
)
from halfhour.method.outreach.checker.english.weights import BIAS, SCALE, WEIGHTS
from halfhour.method.outreach.checker.reading import Sentence

# From which sum a clause stops a message. Chosen on messages of twelve writers, each judged with the
# weights learned without them: nine of ten that ask are stopped, one or two of a hundred good ones are.
ASKS = 2.25
# After the asking is over (confirmation, thanks, report) a job is often told of as news.
ASKS_AFTERWARDS = 4.0
# Who says that it is only about advice, or plainly that it is not about a job, must ask plainly.
ASKS_BESIDE_DENIAL = 5.0
# A rule alone does not stop where the weights hardly speak for asking, still less beside a denial.
HARMLESS = 0.0
HARMLESS_BESIDE_DENIAL = 2.0
# In few words there is little to weigh: there a rule is believed unless they speak plainly against it.
FEW, HARMLESS_IN_FEW = 5, -1.5


@dataclass(frozen=True, slots=True)
class Likely:
    """The clause of a sentence most like asking, in places of the plain text, and its sum."""

    sentence: int
    sum: float
    start: int
    end: int
    meanings: frozenset[str]
    tokens: int

    def may_ask(self, *, denies: bool) -> bool:
        """Whether a rule that finds asking in it is believed; ``denies``: the message denies a job."""
        least = HARMLESS_BESIDE_DENIAL if denies else HARMLESS
        if self.tokens <= FEW:
            least = min(least, HARMLESS_IN_FEW)
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
    """For each sentence its clause most like asking for work."""
    before: tuple[bool, bool] = (False, False)
    for sentence in sentences:
        tokens = tokens_of(sentence.text, any(before))
        before = (names_resume(sentence.words), before[0])
        if tokens:
            yield _likeliest(sentence.start, tokens)


def _likeliest(start: int, tokens: list[Token]) -> Likely:
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


def asks(likely: Likely, *, afterwards: bool, denies: bool) -> bool:
    """Whether a clause stops a message.

    ``afterwards`` is said of confirmations, thanks and reports, ``denies`` when the message says that
    it is only about advice or not about a job.
    """
    return likely.sum >= (ASKS_BESIDE_DENIAL if denies else ASKS_AFTERWARDS if afterwards else ASKS)


def rule_of(likely: Likely) -> str:
    """Which rule a clause breaks by what it speaks of."""
    if {"DOC", "PASS"} <= likely.meanings:
        return "pass-on-resume"
    if "AVAIL" in likely.meanings and likely.meanings & {"JOB", "SPOT"}:
        return "openings"
    return "job"
