"""The shortlist of one direction: experts, connectors, and a plan that mixes both."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.method.shortlist.connectors import connectors
from halfhour.method.shortlist.experts import Ranked, experts
from halfhour.method.shortlist.fit import read
from halfhour.method.shortlist.people import Book, Choice, Known, Sought
from halfhour.method.shortlist.plan import plan
from halfhour.method.shortlist.surroundings import surroundings
from halfhour.method.shortlist.weights import SHADES, Weights, weights_from
from halfhour.models import User
from halfhour.pages.people.rows import PersonRow, rows_of
from halfhour.pages.shortlist.columns import book_of
from halfhour.pages.shortlist.history import History, history_of
from halfhour.pages.shortlist.pasts import answer_rates, pasts_of
from halfhour.pages.shortlist.sought import Named, belongings_of, directions_of, sought_in

PLAN_SIZE = 6


@dataclass(frozen=True, slots=True)
class Suggested:
    """One person to ask: the score (0 to 1) with its parts, reasons, what is unknown."""

    person: PersonRow
    score: float
    reasons: tuple[str, ...]
    unknown: tuple[str, ...]
    parts: tuple[tuple[str, float], ...]
    kind: str
    chosen: int | None


@dataclass(frozen=True, slots=True)
class WeightShown:
    """One weight as it stands, in words."""

    name: str
    label: str
    says: str
    serves: str
    weight: float


@dataclass(frozen=True, slots=True)
class AsideShown:
    """Somebody set aside, with the reason."""

    id: int
    person: PersonRow
    reason: str


@dataclass(frozen=True, slots=True)
class ShortlistPage:
    """Whom to ask first for one direction, and why."""

    directions: tuple[Named, ...]
    direction: int | None
    name: str
    experts: tuple[Suggested, ...]
    experts_in_all: int
    connectors: tuple[Suggested, ...]
    connectors_in_all: int
    plan: tuple[Suggested, ...]
    held: tuple[tuple[str, int], ...]
    aside: tuple[AsideShown, ...]
    weights: tuple[WeightShown, ...]
    people: int
    marked: int


def shortlist_page(
    *, reader: User, today: date, direction: int | None = None, limit: int = 20
) -> ShortlistPage:
    """The shortlist for ``direction``, or for the newest; the same number of queries always.

    Raises DoesNotExist when the direction is not the reader's.
    """
    named, chosen = directions_of(reader, direction)
    if chosen is None:
        return _empty(named, book_of(reader, {}))
    belongings = belongings_of(reader, chosen)
    book = book_of(reader, belongings.industries)
    history, weights = history_of(reader, today), weights_from(belongings.weights)
    sought = sought_in(chosen, belongings, set(book.occupations))
    first, second = _ranked(chosen.pk, book, sought, history, weights, today, limit)
    aside = history.of("aside", chosen.pk)
    shown = {c.person for c in (*first.best, *second.best)} | {row.person for row in aside[-20:]}
    people = rows_of(reader=reader, ids=sorted(shown))
    marks = {row.person: row.other for row in history.of("chosen", chosen.pk)}
    return ShortlistPage(
        directions=tuple(named),
        direction=chosen.pk,
        name=chosen.name,
        experts=_suggested(first.best, people, marks),
        experts_in_all=first.total,
        connectors=_suggested(second.best, people, marks),
        connectors_in_all=second.total,
        plan=_suggested(plan(first.best, second.best, size=PLAN_SIZE), people, marks),
        held=tuple(sorted({**dict(second.held), **dict(first.held)}.items())),
        aside=tuple(AsideShown(r.other, people[r.person], r.text) for r in aside[-20:]),
        weights=_shown(weights),
        people=len(book.ids),
        marked=_marked(book),
    )


def _ranked(
    direction: int,
    book: Book,
    sought: Sought,
    history: History,
    weights: Weights,
    today: date,
    limit: int,
) -> tuple[Ranked, Ranked]:
    """The best experts and connectors."""
    readings = read(book, sought)
    pasts = pasts_of(history, direction, today)
    closeness = dict(zip(book.ids, book.closeness, strict=True)) if pasts else {}
    known = Known(
        past=pasts,
        around=surroundings(history.pairs(), history.places(), book, readings),
        set_aside=frozenset(row.person for row in history.of("aside", direction)),
        answer_rates=answer_rates(history, closeness),
    )
    return (
        experts(book, readings, known, weights, today=today, limit=limit),
        connectors(book, known, weights, today=today, limit=limit),
    )


def _shown(weights: Weights) -> tuple[WeightShown, ...]:
    values = weights.as_dict()
    return tuple(WeightShown(s.name, s.label, s.says, s.serves, values[s.name]) for s in SHADES)


def _suggested(
    choices: tuple[Choice, ...], people: dict[int, PersonRow], marks: dict[int, int]
) -> tuple[Suggested, ...]:
    return tuple(
        Suggested(
            person=people[choice.person],
            score=choice.score,
            reasons=choice.reasons,
            unknown=choice.unknown,
            parts=choice.parts,
            kind=choice.kind,
            chosen=marks.get(choice.person),
        )
        for choice in choices
        if choice.person in people
    )


def _marked(book: Book) -> int:
    """How many people are marked with how well the seeker knows them."""
    return len(book.closeness) - list(book.closeness).count("")


def _empty(named: list[Named], book: Book) -> ShortlistPage:
    """The page before the first direction is named."""
    return ShortlistPage(
        tuple(named), None, "", (), 0, (), 0, (), (), (), _shown(Weights()),
        len(book.ids), _marked(book),
    )  # fmt: skip
