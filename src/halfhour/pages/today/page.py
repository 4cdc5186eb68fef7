"""Today: what to do next and why, what waits on others, and how the week stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.method.today.days import monday_of
from halfhour.method.today.step import Step, Waiting
from halfhour.method.today.steps import plan, steps, waiting
from halfhour.models import User
from halfhour.pages.today.history import done_on, read_history, sent_this_week


@dataclass(frozen=True)
class Week:
    """The rhythm of the week: requests sent since Monday, and how many were meant."""

    sent: int
    goal: int


@dataclass(frozen=True)
class TodayPage:
    """``plan`` are the few things of the day; ``due`` all that is due and not put off; ``ahead``
    what comes later by itself; ``put_off`` what was moved; ``waiting`` what is on others.
    """

    today: date
    plan: tuple[Step, ...]
    due: tuple[Step, ...]
    ahead: tuple[Step, ...]
    put_off: tuple[Step, ...]
    waiting: tuple[Waiting, ...]
    done: int
    week: Week
    landed: bool

    @property
    def steps(self) -> tuple[Step, ...]:
        """Everything open, most pressing first, what was put off last."""
        return (*self.due, *self.ahead, *self.put_off)


def today_page(*, reader: User, today: date) -> TodayPage:
    """Everything ``reader`` has to do as of ``today``, in nine queries."""
    history, settings, rows = read_history(reader, today)
    found = steps(history, today, settings)
    open_ = [step for step in found if not step.put_off]
    done = done_on(rows, today)
    return TodayPage(
        today,
        plan(found, today, settings, done),
        tuple(step for step in open_ if step.due <= today),
        tuple(step for step in open_ if step.due > today),
        tuple(step for step in found if step.put_off),
        waiting(history, today, settings),
        done,
        Week(sent_this_week(history, monday_of(today)), settings.weekly_requests),
        history.landed is not None,
    )
