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
from halfhour.method.outreach.checker.wordlist import wordlist

# From which sum a clause stops a message. Chosen so that no message that is ready is stopped when
# its writer was left out of learning.
ASKS = 0.3
# After the asking is over (confirmation, thanks, report) a job is often told of as news.
ASKS_AFTERWARDS = 1.0
# Who says that it is only about advice, or plainly that it is not about a job, must ask plainly.
ASKS_BESIDE_LEARNING = 2.5
ASKS_BESIDE_DENIAL = 3.2
# A rule alone does not stop where the weights speak against asking, or hardly for it beside a denial.
HARMLESS = -0.3
HARMLESS_BESIDE_DENIAL = 0.7


# A sum of small weights alone may be chance: a clause that names neither the writer nor work needs
# far more, and so does one in thanks, reports and confirmations that names no work.
ASKS_WITHOUT_SIGN = 3.6
_IN_ASKING = wordlist("I ME we we'd we're we've we'll us our ours ourselves PROF AVAIL ORG NEED")
_OF_WORK = wordlist("JOB SPOT HIRE DOC JOIN WORK CONSIDER SUITABLE")


@dataclass(frozen=True, slots=True)
class Likely:
    """The clause of a sentence most like asking, in places of the plain text, and its sum."""

    sentence: int
    sum: float
    start: int
    end: int
    meanings: frozenset[str]
    short: bool

    def has_sign(self, *, afterwards: bool) -> bool:
        """Whether it names work, or in a request the writer, a trade or their company."""
        asks = not afterwards and not _IN_ASKING.isdisjoint(self.meanings)
        return asks or not _OF_WORK.isdisjoint(self.meanings)


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
    return Likely(start, BIAS + total, begin, end, meanings, len(tokens) < LEAST_WORDS)


def _beyond(reach: list[list[tuple[int, float]]], first: int, last: int) -> float:
    """What marks weigh that begin in a part and end after it."""
    if last + 1 == len(reach):
        return 0.0
    near = reach[max(first, last - FARTHEST) : last + 1]
    return sum([weight for row in near for end, weight in row if end > last])


def enough(*, afterwards: bool, learning: bool, denies: bool) -> float:
    """The sum from which a clause with a sign of asking stops a message.

    ``afterwards`` is said of confirmations, thanks and reports, ``learning`` when the message says
    that it is only about advice, ``denies`` when it says that it is not about a job.
    """
    if denies:
        return ASKS_BESIDE_DENIAL
    return ASKS_BESIDE_LEARNING if learning else ASKS_AFTERWARDS if afterwards else ASKS


def asks(likely: Likely, *, afterwards: bool, learning: bool, denies: bool) -> bool:
    """Whether a clause stops a message; the flags are those of ``enough``."""
    least = enough(afterwards=afterwards, learning=learning, denies=denies)
    if not likely.has_sign(afterwards=afterwards):
        least = max(least, ASKS_WITHOUT_SIGN)
    return likely.sum >= least


def rule_of(likely: Likely) -> str:
    """Which rule a clause breaks by what it speaks of."""
    if {"DOC", "PASS"} <= likely.meanings:
        return "pass-on-resume"
    if "AVAIL" in likely.meanings and likely.meanings & {"JOB", "SPOT"}:
        return "openings"
    return "job"
