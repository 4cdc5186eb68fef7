"""Experts: people whose work fits a direction, the most promising to ask first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from heapq import nlargest

from halfhour.method.shortlist.chances import answering, held_back, learning, rested, since
from halfhour.method.shortlist.fit import Readings, named_for, together
from halfhour.method.shortlist.people import NO_PAST, Book, Choice, Known, Past
from halfhour.method.shortlist.reasons import expert_reasons, expert_unknown
from halfhour.method.shortlist.weights import Weights, blend

ALREADY = 0.1  # who has told of this direction comes after those who have not (our judgement)
Key = tuple[float, float, float, str, str, str, bool]


@dataclass(frozen=True, slots=True)
class Ranked:
    """The best of a list, how many there are in all, and how many are left in peace for now."""

    best: tuple[Choice, ...]
    total: int
    held: tuple[tuple[str, int], ...]


@dataclass(slots=True)
class Scoring:
    """One pass over a book: what is looked up on the way, and who is left in peace."""

    readings: Readings
    known: Known
    weights: Weights
    today: date
    held: dict[str, int] = field(default_factory=dict)

    def parts(self, key: Key, past: Past) -> tuple[tuple[str, float], ...]:
        """The four parts of an expert's score, each in (0, 1]."""
        *strengths, closeness, quiet, channel, top = key
        rates = self.known.answer_rates
        return (
            ("fit", max(0.02, together([*strengths, named_for(past)]))),
            ("learning", learning(closeness, quiet, past)),
            ("answer", answering(closeness, channel, top, past, rates)),
            ("rest", rested(past)),
        )

    def score(self, parts: tuple[tuple[str, float], ...], past: Past = NO_PAST) -> float:
        """The parts blended by the weights; small for somebody who has told of this direction."""
        value = blend(tuple((value, getattr(self.weights, name)) for name, value in parts))
        return value * ALREADY if past.told_direction else value

    def may_be_asked(self, past: Past) -> bool:
        """Whether nothing speaks against asking now; counts those who are left in peace."""
        why = held_back(past)
        if why:
            self.held[why] = self.held.get(why, 0) + 1
        return not why


def experts(
    book: Book, readings: Readings, known: Known, weights: Weights, *, today: date, limit: int
) -> Ranked:
    """The ``limit`` best experts of ``book`` with reasons; nobody without evidence of fit.

    ``readings`` is ``read(book, sought)``. Linear in the number of people: each
    distinct combination is scored once.
    """
    scoring = Scoring(readings, known, weights, today)
    scored = list(_scored(book, scoring))
    best = nlargest(limit, scored)
    choices = tuple(_choice(book, row, scoring) for _, _, row in best)
    return Ranked(choices, len(scored), tuple(sorted(scoring.held.items())))


def _fitting(book: Book, scoring: Scoring) -> list[int]:
    """The rows of people with any evidence who are not set aside."""
    readings, known, ids = scoring.readings, scoring.known, book.ids
    pasts = known.past
    named = {person for person in pasts if pasts[person].named_by}
    rows = [row for row, text in enumerate(book.titles) if text in readings.titles]
    rows += [row for row, text in enumerate(book.organisations) if text in readings.organisations]
    rows += [row for row, code in enumerate(book.occupations) if code in readings.occupations]
    if named:
        rows += [row for row, person in enumerate(ids) if person in named]
    return [row for row in dict.fromkeys(rows) if ids[row] not in known.set_aside]


def _scored(book: Book, scoring: Scoring) -> Iterator[tuple[float, int, int]]:
    """Score, negated id (older first) and row of each person who may be asked now."""
    titles, organisations, occupations = scoring.readings.strengths()
    pasts, top = scoring.known.past, scoring.readings.top
    quiet = {last: since(last, scoring.today) for last in set(book.last_contacts)}
    scores: dict[Key, float] = {}
    for row in _fitting(book, scoring):
        title, person = book.titles[row], book.ids[row]
        key = (
            occupations.get(book.occupations[row], 0.0),
            titles.get(title, 0.0),
            organisations.get(book.organisations[row], 0.0),
            book.closeness[row],
            quiet[book.last_contacts[row]],
            book.channels[row],
            title in top,
        )
        past = pasts.get(person)
        if past:
            if scoring.may_be_asked(past):
                yield scoring.score(scoring.parts(key, past), past), -person, row
            continue
        score = scores.get(key)
        if score is None:
            score = scores[key] = scoring.score(scoring.parts(key, NO_PAST))
        yield score, -person, row


def _choice(book: Book, row: int, scoring: Scoring) -> Choice:
    """One of the best with reasons in words and what is unknown."""
    past = scoring.known.past.get(book.ids[row], NO_PAST)
    title, organisation = book.titles[row], book.organisations[row]
    evidence = scoring.readings.of(title, organisation, book.occupations[row])
    strengths = scoring.readings.strengths_of(title, organisation, book.occupations[row])
    close, last, channel = book.closeness[row], book.last_contacts[row], book.channels[row]
    quiet, top = since(last, scoring.today), title in scoring.readings.top
    parts = scoring.parts((*strengths, close, quiet, channel, top), past)
    return Choice(
        person=book.ids[row],
        kind="expert",
        score=round(scoring.score(parts, past), 3),
        organisation=organisation,
        parts=tuple((name, round(value, 2)) for name, value in parts),
        reasons=expert_reasons(evidence, organisation, close, last, scoring.today, past),
        unknown=expert_unknown(close, last, channel),
    )
