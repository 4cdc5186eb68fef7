"""Experts: people whose work fits a direction, the most promising to ask first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from heapq import nlargest
from itertools import compress, repeat
from operator import add, neg
from typing import Any

from halfhour.method.shortlist.chances import (
    answering,
    held_back,
    learning,
    quiet_of,
    rested,
    since,
)
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
    rows, scores = _scored(book, scoring)
    best = nlargest(
        limit, zip(scores, map(neg, map(book.ids.__getitem__, rows)), rows, strict=True)
    )
    choices = tuple(_choice(book, row, scoring) for _, _, row in best)
    return Ranked(choices, len(rows), tuple(sorted(scoring.held.items())))


def _fitting(book: Book, strengths: Sequence[Sequence[float]]) -> list[int]:
    """The rows of people in whose work there is any evidence."""
    first, second, third = strengths
    return list(compress(range(len(first)), map(add, map(add, first, second), third)))


def _scored(book: Book, scoring: Scoring) -> tuple[list[int], list[float]]:
    """The rows of all who may be asked now, and the score of each.

    Price: columns are walked whole and in C, because 30,000 steps in Python take ten times as long.
    """
    strengths = _strengths(book, scoring.readings)
    special = scoring.known.past.keys() | scoring.known.set_aside
    rows = _fitting(book, strengths)
    if special:
        ids = book.ids
        rows = [row for row in rows if ids[row] not in special]
    keys = _keys(book, strengths, rows, scoring)
    scores = {key: scoring.score(scoring.parts(key, NO_PAST)) for key in set(keys)}
    found = list(map(scores.__getitem__, keys))
    if special:
        for row, score in _special(book, strengths, scoring):
            rows.append(row)
            found.append(score)
    return rows, found


def _strengths(book: Book, readings: Readings) -> tuple[list[float], list[float], list[float]]:
    """How strong occupation, title and company of each row are."""
    titles, organisations, occupations = readings.strengths()
    return (
        list(map(occupations.get, book.occupations, repeat(0.0))),
        list(map(titles.get, book.titles, repeat(0.0))),
        list(map(organisations.get, book.organisations, repeat(0.0))),
    )


def _keys(
    book: Book, strengths: Sequence[Sequence[float]], rows: Sequence[int], scoring: Scoring
) -> list[Key]:
    """What decides the score of each row; many rows share one."""
    quiet = quiet_of(book.last_contacts, scoring.today)

    def column(values: Sequence[Any]) -> Iterator[Any]:
        return map(values.__getitem__, rows)

    return list(
        zip(
            *map(column, strengths),
            column(book.closeness),
            map(quiet.__getitem__, column(book.last_contacts)),
            column(book.channels),
            map(scoring.readings.top.__contains__, column(book.titles)),
            strict=True,
        )
    )


def _special(
    book: Book, strengths: Sequence[Sequence[float]], scoring: Scoring
) -> Iterator[tuple[int, float]]:
    """Row and score of those with whom something happened, one by one."""
    pasts, aside = scoring.known.past, scoring.known.set_aside
    rows = [row for row, person in enumerate(book.ids) if person in pasts]
    for row, key in zip(rows, _keys(book, strengths, rows, scoring), strict=True):
        past = pasts[book.ids[row]]
        evident = any(key[:3]) or past.named_by
        if evident and book.ids[row] not in aside and scoring.may_be_asked(past):
            yield row, scoring.score(scoring.parts(key, past), past)


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
