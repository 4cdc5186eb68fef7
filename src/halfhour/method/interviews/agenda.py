"""The agenda: opening, questions in their minutes, and three minutes kept for the close."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from halfhour.method.interviews.areas import Area, Plan, Tiara
from halfhour.method.interviews.choosing import Choice, choose
from halfhour.method.interviews.closing import CLOSE_MINUTES, closing, opening_line
from halfhour.method.interviews.questions import Facts, Question, Unknown
from halfhour.method.refused import Refused

SHORTEST, LONGEST = 10, 29  # under 30 minutes always (M5); 10 leave room for five questions
FEWEST_QUESTIONS, MOST_QUESTIONS = 5, 10  # career centres: 5 to 10 for a half hour


class TooLong(Refused):
    """Thirty minutes or more were asked for."""


class TooShort(Refused):
    """Fewer minutes than an opening, five questions and the close need."""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One line of the agenda: minutes from the start, the area, what to say, and why."""

    starts: float
    ends: float
    area: str
    question: str
    why: str
    key: str
    origin: str = "bank"


@dataclass(frozen=True, slots=True)
class Agenda:
    """The whole of it; ``items`` follow each other without a gap from 0 to ``minutes``."""

    minutes: int
    plan: str
    items: tuple[AgendaItem, ...]


def promised_minutes(minutes: int) -> int:
    """The minutes, when they can be promised; raises TooLong or TooShort."""
    if minutes > LONGEST:
        raise TooLong(
            f"{minutes} minutes is too long: ask for under 30, and best for 20,"
            " so that it is easy to say yes."
        )
    if minutes < SHORTEST:
        raise TooShort(
            f"{minutes} minutes leave no room for questions and the close: ask for at least"
            f" {SHORTEST}."
        )
    return minutes


def question_count(minutes: int) -> int:
    """How many questions fit: two minutes each, never fewer than five nor more than ten.

    >>> [question_count(minutes) for minutes in (10, 15, 20, 29)]
    [5, 5, 7, 10]
    """
    room = minutes - _opening_minutes(minutes) - CLOSE_MINUTES
    return max(FEWEST_QUESTIONS, min(MOST_QUESTIONS, room // 2))


def agenda(
    minutes: int,
    questions: Sequence[Question],
    unknowns: Sequence[Unknown],
    facts: Facts,
    plan: Plan | str = Plan.SIX_AREAS,
) -> Agenda:
    """An agenda for 10 to 29 promised minutes, never over, always with the close.

    The most valuable questions come first, so that the best are asked before time runs out;
    with the TIARA plan the steps keep their order and the best come first within each.
    Raises TooLong (30 minutes and more) or TooShort.
    """
    promised_minutes(minutes)
    chosen = choose(question_count(minutes), questions, unknowns, facts)
    return laid_out(minutes, _in_order(chosen, Plan(plan)), facts, plan)


def laid_out(
    minutes: int, chosen: Sequence[Choice], facts: Facts, plan: Plan | str = Plan.SIX_AREAS
) -> Agenda:
    """These questions in this order, laid into the minutes between the opening and the close."""
    promised_minutes(minutes)
    start = _opening_minutes(minutes)
    first = AgendaItem(
        0,
        start,
        Area.OPENING.value,
        opening_line(minutes, facts),
        "Says the promise aloud, and that it is not about a job.",
        "opening",
        "close",
    )
    middle = _middle(chosen, start, minutes - CLOSE_MINUTES)
    return Agenda(minutes, Plan(plan).value, (first, *middle, *_close(minutes, facts)))


def shares(seconds: int, count: int) -> tuple[int, ...]:
    """Seconds for each of ``count`` questions in steps of a half minute, the first ones longest.

    >>> shares(360, 5)
    (90, 90, 60, 60, 60)
    """
    steps = seconds // 30
    each, over = divmod(steps, count)
    return tuple(30 * (each + (1 if number < over else 0)) for number in range(count))


def _middle(chosen: Sequence[Choice], start: int, end: int) -> list[AgendaItem]:
    if not chosen:
        line = "Ask what you most want to know."
        return [AgendaItem(start, end, Area.PATH.value, line, "No question is ready yet.", "free")]
    items: list[AgendaItem] = []
    at = start * 60
    for choice, seconds in zip(chosen, shares((end - start) * 60, len(chosen)), strict=True):
        items.append(_item(choice, at, at + seconds))
        at += seconds
    return items


def _item(choice: Choice, start: int, end: int) -> AgendaItem:
    question = choice.question
    return AgendaItem(
        start / 60,
        end / 60,
        question.area.value,
        question.text,
        choice.why,
        question.key,
        question.origin,
    )


def _close(minutes: int, facts: Facts) -> list[AgendaItem]:
    steps = closing(facts)
    begin, each = (minutes - CLOSE_MINUTES) * 60, CLOSE_MINUTES * 60 // len(steps)
    return [
        AgendaItem(
            (begin + number * each) / 60,
            (begin + (number + 1) * each) / 60,
            Area.CLOSE.value,
            step.line,
            step.why,
            step.key,
            "close",
        )
        for number, step in enumerate(steps)
    ]


def _in_order(chosen: Sequence[Choice], plan: Plan) -> Sequence[Choice]:
    if plan is Plan.SIX_AREAS:
        return chosen
    steps = list(Tiara)
    return sorted(chosen, key=lambda choice: steps.index(choice.question.tiara))


def _opening_minutes(minutes: int) -> int:
    """One minute of thanks in a short talk, two from a quarter of an hour on."""
    return 1 if minutes < 15 else 2
