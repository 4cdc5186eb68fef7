"""The pause across people of one company: a colleague is asked when the first had time to answer."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from halfhour.method.outreach.pace import USUAL, Pace
from halfhour.method.outreach.rhythm import TooSoon, business_day, said


class CompanyPause(TooSoon):
    """Somebody else at this company was asked just now; may be overruled knowingly."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody at the same company, asked ``on`` and not heard of yet."""

    name: str
    on: date


@dataclass(frozen=True, slots=True)
class Pause:
    """Who was asked last at a company, and from which day on somebody else there may be."""

    name: str
    on: date
    until: date

    @property
    def words(self) -> str:
        """The pause in a sentence."""
        return (
            f"You asked {self.name} at the same company on {said(self.on)}; "
            f"another person there may be asked from {said(self.until)} on."
        )


def pause(
    asked: Collection[Colleague], today: date, free: Collection[date], pace: Pace = USUAL
) -> Pause | None:
    """The pause that holds on ``today``, if one does."""
    if not asked or not pace.company_pause:
        return None
    last = max(asked, key=lambda one: one.on)
    until = business_day(last.on, pace.colleague_after, free)
    return Pause(last.name, last.on, until) if last.on <= today < until else None


def may_ask_there(
    asked: Collection[Colleague], today: date, free: Collection[date], pace: Pace = USUAL
) -> None:
    """Raise CompanyPause while somebody else at the same company has time to answer."""
    found = pause(asked, today, free, pace)
    if found is not None:
        raise CompanyPause(found.words)
