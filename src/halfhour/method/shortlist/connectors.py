"""Connectors: people who know the seeker and many others, whatever their own field."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from heapq import nlargest
from itertools import compress
from operator import neg

from halfhour.method.shortlist.chances import held_back, rested
from halfhour.method.shortlist.experts import Ranked
from halfhour.method.shortlist.people import (
    LITTLE,
    NO_AROUND,
    NO_PAST,
    WELL,
    Around,
    Book,
    Choice,
    Known,
    Past,
)
from halfhour.method.shortlist.reasons import connector_reasons, connector_unknown
from halfhour.method.shortlist.standing import shelf
from halfhour.method.shortlist.weights import Weights, blend

# How near a connector should be: people refer those whom they know (sizes are our judgement).
_NEAR = {WELL: 1.0, LITTLE: 0.6}
_FAR = 0.25
_UNKNOWN_BREADTH = 0.3
_MEETS = 0.55

Parts = tuple[tuple[str, float], ...]


@dataclass(slots=True)
class Connecting:
    """One pass over a book in search of connectors."""

    known: Known
    weights: Weights
    meets: dict[str, str]
    held: dict[str, int] = field(default_factory=dict)

    def parts(self, closeness: str, meets: str, past: Past, around: Around) -> Parts:
        """The four parts of a connector's score, each in (0, 1]."""
        return (
            ("closeness", _NEAR.get(closeness, _FAR)),
            ("breadth", breadth(around, bool(meets))),
            ("generosity", generosity(past)),
            ("rest", rested(past)),
        )

    def score(self, parts: Parts) -> float:
        """The parts blended by the weights."""
        return blend(tuple((value, getattr(self.weights, name)) for name, value in parts))


def breadth(around: Around, meets_many: bool) -> float:
    """How many different people somebody seems to know, in (0, 1].

    Companies and fields count more than heads: ten colleagues of one firm are one circle.
    """
    value = _MEETS if meets_many else _UNKNOWN_BREADTH
    if around.people:
        circles = around.organisations + around.fields + 0.25 * around.people
        value = max(value, 1.0 - 1.0 / (1.0 + circles / 4.0))
    if around.in_direction:
        value = max(value, 0.85) + 0.03 * min(around.in_direction, 5)
    return min(1.0, value)


def generosity(past: Past) -> float:
    """How much somebody has helped so far, in (0, 1]; 0.4 when they were never asked."""
    given = past.referrals + 0.5 * past.interviews + 0.25 * past.advice + 0.25 * past.answered
    if given:
        return float(1.0 - 0.5 * 0.6**given)
    return 0.2 if past.asked >= 2 else 0.4


def connectors(book: Book, known: Known, weights: Weights, *, today: date, limit: int) -> Ranked:
    """The ``limit`` best connectors of ``book``; nobody of whom no tie is known.

    Evidence is that the seeker marked them as known well or a little, or that they named
    somebody, took time, or are known to know somebody.
    """
    rows = _tied(book, known)
    connecting = Connecting(known, weights, shelf(book.titles).meets)
    rows, scores = _scored(book, rows, connecting)
    best = nlargest(
        limit, zip(scores, map(neg, map(book.ids.__getitem__, rows)), rows, strict=True)
    )
    choices = tuple(_choice(book, row, connecting, today) for _, _, row in best)
    return Ranked(choices, len(rows), tuple(sorted(connecting.held.items())))


def _tied(book: Book, known: Known) -> list[int]:
    """The rows of people with whom a tie is known."""
    gave = {person for person, past in known.past.items() if _gave(past)} | known.around.keys()
    ids, aside = book.ids, known.set_aside
    rows = list(compress(range(len(ids)), map(_NEAR.__contains__, book.closeness)))
    if gave:
        rows += [row for row, person in enumerate(ids) if person in gave]
        rows = list(dict.fromkeys(rows))
    return [row for row in rows if ids[row] not in aside] if aside else rows


def _gave(past: Past) -> bool:
    return bool(past.referrals or past.interviews or past.advice)


def _scored(book: Book, rows: list[int], connecting: Connecting) -> tuple[list[int], list[float]]:
    """The rows of all connectors who may be asked now, and the score of each."""
    known, ids = connecting.known, book.ids
    special = known.past.keys() | known.around.keys()
    plain = [row for row in rows if ids[row] not in special] if special else rows
    meets = map(connecting.meets.__contains__, map(book.titles.__getitem__, plain))
    keys = list(zip(map(book.closeness.__getitem__, plain), meets, strict=True))
    scores = {
        (close, many): connecting.score(
            connecting.parts(close, "many" if many else "", NO_PAST, NO_AROUND)
        )
        for close, many in set(keys)
    }
    found = list(map(scores.__getitem__, keys))
    for row in (row for row in rows if ids[row] in special) if special else ():
        past = known.past.get(ids[row], NO_PAST)
        why = held_back(past)
        if why:
            connecting.held[why] = connecting.held.get(why, 0) + 1
            continue
        around, many = (
            known.around.get(ids[row], NO_AROUND),
            connecting.meets.get(book.titles[row], ""),
        )
        plain = [*plain, row]
        found.append(connecting.score(connecting.parts(book.closeness[row], many, past, around)))
    return plain, found


def _choice(book: Book, row: int, connecting: Connecting, today: date) -> Choice:
    """One of the best with reasons in words and what is unknown."""
    person, close, last = book.ids[row], book.closeness[row], book.last_contacts[row]
    past = connecting.known.past.get(person, NO_PAST)
    around = connecting.known.around.get(person, NO_AROUND)
    meets = connecting.meets.get(book.titles[row], "")
    parts = connecting.parts(close, meets, past, around)
    return Choice(
        person=person,
        kind="connector",
        score=round(connecting.score(parts), 3),
        organisation=book.organisations[row],
        parts=tuple((name, round(value, 2)) for name, value in parts),
        reasons=connector_reasons(close, around, meets, past, last, today),
        unknown=connector_unknown(close, around, last, book.channels[row]),
    )
