"""Choosing the questions: coverage of the areas first, then the most that is still unknown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from halfhour.method.interviews.areas import SIX_AREAS, Area
from halfhour.method.interviews.questions import Facts, Question, Unknown, filled
from halfhour.method.interviews.topics import about_unknown

_WORD = re.compile(r"[^\W\d_]{3,}")
_COMMON = """
about after and are been but can could did does for from had has have here how into its
like many might most much need not one our out people should some somebody such than
that the their them then there they this use used want was way were what when where
which who whom why will with work would you your
"""
_COMMON_WORDS = frozenset(_COMMON.split())

# One's own words come first; what is made for this very pair of people before what suits all.
_ORIGIN = {"own": 6.0, "raised": 2.0, "task": 1.5}
_SENIORITY_WORDS = {
    "early": "who came in lately",
    "experienced": "with experience",
    "leading": "who leads others",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A chosen question, how much it is worth here, and the line that says why."""

    question: Question
    value: float
    why: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    question: Question
    value: float
    topics: frozenset[int]
    suits: tuple[str, ...]


def choose(
    count: int, questions: Sequence[Question], unknowns: Sequence[Unknown], facts: Facts
) -> tuple[Choice, ...]:
    """At most ``count`` questions, the most valuable first, no theme twice.

    Each area is covered before any area is asked a second time, as far as ``count`` reaches
    (the close asks for people in any case, so that area comes last).
    """
    left = _candidates(questions, unknowns, facts)
    chosen: list[tuple[_Candidate, float, str]] = []
    covered: set[int] = set()
    while left and len(chosen) < count:
        wanted = _areas_wanted(chosen, left, count)
        picked, value = max(
            (
                (one, _value_now(one, chosen, covered, unknowns))
                for one in left
                if one.question.area in wanted
            ),
            key=lambda pair: (pair[1], pair[0].question.worth, pair[0].question.key),
        )
        why = _why(picked, picked.topics - covered, unknowns, first=_uncovered(picked, chosen))
        chosen.append((picked, value, why))
        covered |= picked.topics
        left = [one for one in left if one.question.theme != picked.question.theme]
    chosen.sort(key=lambda entry: -entry[1])
    return tuple(Choice(one.question, round(value, 2), why) for one, value, why in chosen)


def _candidates(
    questions: Sequence[Question], unknowns: Sequence[Unknown], facts: Facts
) -> list[_Candidate]:
    topics = [_words(unknown.topic) for unknown in unknowns]
    made = [about_unknown(unknown, number) for number, unknown in enumerate(unknowns)]
    ready = [question for one in (*questions, *made) if (question := filled(one, facts))]
    return [_candidate(one, topics, facts) for one in ready if _suits(one, facts)]


def _candidate(question: Question, topics: Sequence[frozenset[str]], facts: Facts) -> _Candidate:
    suits: list[str] = []
    value = float(question.worth) + _ORIGIN.get(question.origin, 0.0)
    if facts.family in question.families:
        value, suits = value + 2, [*suits, "fits their kind of work"]
    if facts.seniority in question.seniorities:
        value, suits = (
            value + 1,
            [*suits, f"for somebody {_SENIORITY_WORDS[facts.seniority.value]}"],
        )
    if facts.situation in question.situations:
        value, suits = value + 2, [*suits, f"for your situation ({facts.situation.value})"]
    if facts.connector:
        value += 3 if question.area is Area.PEOPLE else -1
    if question.origin == "topic":
        matched = frozenset((int(question.key.split(":")[1]),))
    else:
        words = _words(question.text)
        matched = frozenset(number for number, topic in enumerate(topics) if topic & words)
    return _Candidate(question, value, matched, tuple(suits))


def _suits(question: Question, facts: Facts) -> bool:
    return (
        (not question.families or facts.family in question.families)
        and (not question.seniorities or facts.seniority in question.seniorities)
        and (not question.situations or facts.situation in question.situations)
    )


def _areas_wanted(
    chosen: Sequence[tuple[_Candidate, float, str]], left: Sequence[_Candidate], count: int
) -> frozenset[Area]:
    """The areas the next question may come from: the uncovered ones while room is scarce."""
    there = {one.question.area for one in left}
    missing = (there & set(SIX_AREAS)) - {one.question.area for one, _, _ in chosen}
    if count < len(SIX_AREAS):
        missing -= {Area.PEOPLE}
    room = count - len(chosen)
    return frozenset(missing) if missing and len(missing) >= room else frozenset(there)


def _value_now(
    one: _Candidate,
    chosen: Sequence[tuple[_Candidate, float, str]],
    covered: set[int],
    unknowns: Sequence[Unknown],
) -> float:
    """The value with what is already chosen: new topics count, a repeated area costs 1 each time."""
    repeated = sum(1 for other, _, _ in chosen if other.question.area is one.question.area)
    fresh = sorted((unknowns[number].weight for number in one.topics - covered), reverse=True)[:3]
    return one.value + 3 * sum(fresh) - repeated


def _why(
    one: _Candidate, fresh: frozenset[int], unknowns: Sequence[Unknown], *, first: bool
) -> str:
    if one.question.origin == "own":
        return "Your own question."
    if one.question.because:
        return f"{one.question.because}."
    if fresh:
        number = max(fresh, key=lambda topic: unknowns[topic].weight)
        return f"Still open: {_short(unknowns[number].topic)}."
    if one.suits:
        return f"Chosen because it {_joined(one.suits)}."
    if first:
        return f"Opens a part nothing else has covered yet: {one.question.area.value}."
    return f"Among the most telling on: {one.question.area.value}."


def _uncovered(one: _Candidate, chosen: Sequence[tuple[_Candidate, float, str]]) -> bool:
    """Whether this is the first question of its area."""
    return all(other.question.area is not one.question.area for other, _, _ in chosen)


def _joined(suits: Sequence[str]) -> str:
    return " and ".join(one if one.startswith("fits") else f"is {one}" for one in suits)


def _short(topic: str) -> str:
    line = " ".join(topic.split()).rstrip(".?! ")
    return line if len(line) <= 80 else f"{line[:77].rstrip()}…"


def _words(text: str) -> frozenset[str]:
    found = {word.casefold() for word in _WORD.findall(text)}
    return frozenset(_stem(word) for word in found - _COMMON_WORDS)


def _stem(word: str) -> str:
    """A crude stem, enough to meet "shift" in "shifts" and "train" in "training"."""
    for ending in ("ing", "ies", "es", "ed", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
