"""What the screen of Today shows: steps with their doors, those of the day and all others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from halfhour.method.today.step import Step, Waiting
from halfhour.pages.today.page import TodayPage, Week
from halfhour.web.today.doors import address, door


@dataclass(frozen=True)
class Card:
    """A step as it is drawn; ``tone`` is "warn" once it is overdue."""

    step: Step
    words: str
    href: str
    person_href: str
    tone: str
    due: str
    done_here: bool
    can_wait: bool


@dataclass(frozen=True)
class Wait:
    """Something on somebody else, with the page of the person."""

    waiting: Waiting
    href: str


@dataclass(frozen=True)
class TodayScreen:
    """The page of today, drawn in cards."""

    today: date
    plan: tuple[Card, ...]
    rest: tuple[Card, ...]
    ahead: tuple[Card, ...]
    put_off: tuple[Card, ...]
    waiting: tuple[Wait, ...]
    done: int
    week: Week
    landed: bool
    landed_href: str


#: Steps of this very day, which tomorrow would be too late for.
FIXED = frozenset({"interview-today", "confirm"})

#: Steps that halfhour cannot see being done by itself.
_BY_HAND = frozenset(
    {"keep-promise", "keep-in-touch", "give-back", "report-back", "resume-opinion", "tell-helpers",
     "application-step", "no-answer-colleague", "thank", "confirm",
     "perhaps-sent"}
)  # fmt: skip


def screen(page: TodayPage) -> TodayScreen:
    """The cards of a page."""
    chosen = {step.key for step in page.plan}
    return TodayScreen(
        page.today,
        tuple(card(step, page.today) for step in page.plan),
        tuple(card(step, page.today) for step in page.due if step.key not in chosen),
        tuple(card(step, page.today) for step in page.ahead if step.key not in chosen),
        tuple(card(step, page.today) for step in page.put_off),
        tuple(Wait(w, address(f"people:person {w.person.id}")) for w in page.waiting),
        page.done,
        page.week,
        page.landed,
        address("leads:landed") if page.landed else "",
    )


def card(step: Step, today: date) -> Card:
    """One step with its door."""
    words, href = door(step)
    person = address(f"people:person {step.person.id}") if step.person else ""
    overdue = step.due < today - timedelta(days=2) and not step.put_off
    return Card(
        step, words, href, person, "warn" if overdue else "", in_words(step.due, today),
        step.rule in _BY_HAND,
        step.rule not in FIXED,
    )  # fmt: skip


def in_words(day: date, today: date) -> str:
    """A day as one says it.

    >>> in_words(date(2026, 11, 17), date(2026, 11, 16))
    'Tomorrow'
    """
    ahead = (day - today).days
    near = {0: "Today", 1: "Tomorrow", -1: "Since yesterday"}
    if ahead in near:
        return near[ahead]
    if 1 < ahead < 7:
        return f"{day:%A}"
    shown = f"{day.day} {day:%b}" + (f" {day.year}" if day.year != today.year else "")
    return f"Since {shown}" if ahead < 0 else shown
