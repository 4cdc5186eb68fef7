"""A next step, the rule it came from, and the numbers the seeker may change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from halfhour.method.today.history import History
from halfhour.method.today.job import Who


@dataclass(frozen=True, slots=True)
class Settings:
    """The numbers of the rules; each is a default the seeker may change.

    Days unless said otherwise; the last three are how often to be in touch with whom, 0 is never.
    Business days skip Saturdays, Sundays and ``days_off``.
    """

    weekly_requests: int = 5
    colleague_after: int = 3
    reminder_after: int = 7
    unanswered_most: int = 2
    prepare_before: int = 3
    thank_within: int = 1
    thank_overdue: int = 3
    refer_within: int = 3
    permission_within: int = 2
    advice_within: int = 14
    report_within: int = 30
    report_after: int = 2
    promise_within: int = 7
    opinion_after: int = 7
    one_sided_after: int = 90
    much_every: int = 60
    once_every: int = 120
    other_every: int = 365
    touches_a_day: int = 3
    plan_size: int = 5
    days_off: frozenset[date] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule found: one thing to do, before it is put in order.

    ``key`` names the occasion and never depends on the day it is looked at, so that what was
    closed stays closed.
    """

    key: str
    what: str
    due: date
    why: str
    person: Who | None = None
    about_id: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table: when it applies, when it is due, why, whence, and what closes it."""

    id: str
    room: str
    trigger: str
    due: str
    why: str
    source: str
    closes: str
    weight: int
    find: Callable[[History, date, Settings], Iterable[Found]]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do next; ``key`` is its lasting name, ``about_id`` the record it is about."""

    key: str
    what: str
    person: Who | None
    due: date
    why: str
    rule: str
    source: str
    room: str
    about_id: int
    put_off: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """What someone else has to do next, and from when on it would be my turn again."""

    person: Who
    what: str
    since: date
    until: date
    room: str
    about_id: int


def short(text: str, width: int = 80) -> str:
    """One line of a text, cut at a word with an ellipsis."""
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    return line[: width - 1].rsplit(" ", 1)[0] + "…"
