"""The numbers of the rhythm as the seeker set them, and the days that do not count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from halfhour.method.outreach.free_days import free_days
from halfhour.method.refused import Refused

BOUNDS = {
    "colleague_after": (1, 30), "reminder_after": (2, 60), "closed_after": (3, 120),
    "unanswered_most": (1, 3),
}  # fmt: skip
SWITCHES = ("company_pause", "holidays")


class NotARhythm(Refused):
    """These numbers make no rhythm."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Business days after a request: a colleague, the reminder, the end; and how many unanswered.

    ``company_pause``: another person at the same company waits for the colleague's day.
    ``holidays``: those of the seeker's country do not count. Source of the defaults: 3B7.
    """

    colleague_after: int = 3
    reminder_after: int = 7
    closed_after: int = 14
    unanswered_most: int = 2
    company_pause: bool = True
    holidays: bool = True

    def free(self, country: str, today: date) -> frozenset[date]:
        """The holidays around ``today`` that do not count as business days."""
        return free_days(country, today.year - 1) if self.holidays else frozenset()


USUAL = Pace()


def pace_of(rules: Mapping[str, object] | None) -> Pace:
    """The pace kept in a user's rules; whatever is strange falls back to the default.

    >>> pace_of({"reminder_after": 10, "colleague_after": "soon"}).reminder_after
    10
    """
    told: dict[str, int] = {}
    for name, value in (rules or {}).items():
        if name in SWITCHES and isinstance(value, bool):
            told[name] = value
        elif name in BOUNDS and isinstance(value, int) and not isinstance(value, bool):
            low, high = BOUNDS[name]
            told[name] = min(max(value, low), high)
    try:
        return sound(Pace(**told))  # type: ignore[arg-type]
    except NotARhythm:
        return USUAL


def sound(pace: Pace) -> Pace:
    """The same pace; raises NotARhythm when its days are out of order or out of bounds."""
    for name, (low, high) in BOUNDS.items():
        if not low <= getattr(pace, name) <= high:
            raise NotARhythm(f"Choose between {low} and {high}.")
    if not pace.colleague_after <= pace.reminder_after < pace.closed_after:
        raise NotARhythm(
            "First a colleague, then the reminder, then the end: put the days in order."
        )
    return pace
