"""The rhythm of asking: business day 3 a colleague, business day 7 one reminder, then stop."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from halfhour.method.outreach.pace import USUAL, Pace
from halfhour.method.refused import Refused

SOURCE = "3B7; http://www.sfu.ca/students/career (one follow-up only)"


class AlreadyOpen(Refused):
    """There is an open request to this person already."""


class TwiceUnanswered(Refused):
    """Two messages to this person have stayed without an answer."""


class NeverAsked(Refused):
    """No request has reached this person, so there is nothing to remind them of."""


class TooSoon(Refused):
    """It is too early to write again, to this person or to a colleague of theirs."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A request or reminder that went out on ``on``; ``answered`` when anything came back."""

    on: date
    kind: str
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Beat:
    """One day of the rhythm: "asked", "colleague", "reminder" or "stop", and whether it is past."""

    on: date
    what: str
    past: bool


def is_business_day(day: date, free: Collection[date]) -> bool:
    """Whether it is a weekday and no holiday (``free``)."""
    return day.weekday() < 5 and day not in free


def business_day(start: date, number: int, free: Collection[date]) -> date:
    """The ``number``-th business day after ``start``.

    >>> business_day(date(2026, 11, 13), 1, ())
    datetime.date(2026, 11, 16)
    """
    day, left = start, number
    while left > 0:
        day += timedelta(days=1)
        left -= is_business_day(day, free)
    return day


def beats(
    asked: date, today: date, free: Collection[date], *, reminded: bool, pace: Pace = USUAL
) -> tuple[Beat, ...]:
    """The days of one open request, for the small calendar."""
    days = [
        (asked, "asked"),
        (business_day(asked, pace.colleague_after, free), "colleague"),
        (business_day(asked, pace.reminder_after, free), "reminder"),
        (business_day(asked, pace.closed_after, free), "stop"),
    ]
    return tuple(
        Beat(day, what, day < today or (what == "reminder" and reminded)) for day, what in days
    )


def unanswered(sent: Collection[Sent]) -> int:
    """How many messages in a row, newest last, have stayed without an answer."""
    count = 0
    for one in sorted(sent, key=lambda s: s.on):
        count = 0 if one.answered else count + 1
    return count


def may_ask(
    sent: Collection[Sent], today: date, free: Collection[date], name: str, pace: Pace = USUAL
) -> None:
    """Raise AlreadyOpen or TwiceUnanswered when a new request to this person must not go out."""
    _not_too_often(sent, name, pace)
    open_since = [one.on for one in sent if not one.answered]
    if any(today < business_day(on, pace.closed_after, free) for on in open_since):
        raise AlreadyOpen(
            f"A request to {name} is still open; wait for the answer or send the reminder."
        )


def may_remind(
    sent: Collection[Sent], today: date, free: Collection[date], name: str, pace: Pace = USUAL
) -> None:
    """Raise NeverAsked, TwiceUnanswered, or TooSoon before the reminder's business day."""
    something_to_remind_of(any(one.kind == "request" for one in sent), name)
    _not_too_often(sent, name, pace)
    asked = [one.on for one in sent if not one.answered]
    due = business_day(max(asked), pace.reminder_after, free) if asked else today
    if today < due:
        raise TooSoon(f"The reminder to {name} is due on {said(due)}; give them until then.")


def something_to_remind_of(was_asked: bool, name: str) -> None:
    """Raise NeverAsked unless a request reached them."""
    if not was_asked:
        raise NeverAsked(
            f"No request has reached {name} yet, so there is nothing to remind of; ask first."
        )


def _not_too_often(sent: Collection[Sent], name: str, pace: Pace) -> None:
    if unanswered(sent) >= pace.unanswered_most:
        many = ("one message", "two messages", "three messages")[pace.unanswered_most - 1]
        raise TwiceUnanswered(
            f"{name} has left {many} unanswered; let it rest and ask somebody else."
        )


def said(day: date) -> str:
    """A day as it is said.

    >>> said(date(2026, 11, 25))
    'Wednesday 25 November'
    """
    return f"{day:%A} {day.day} {day:%B}"
