"""The rhythm of asking as it is set, beside the usual one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.method.outreach.pace import USUAL, Pace, pace_of
from halfhour.method.outreach.rhythm import said
from halfhour.models import Settings, User


@dataclass(frozen=True, slots=True)
class RhythmPage:
    """The numbers, the usual ones, and the next holidays that do not count."""

    pace: Pace
    usual: Pace
    is_usual: bool
    country: str
    holidays: tuple[str, ...]


def rhythm_page(*, reader: User, today: date) -> RhythmPage:
    """The rhythm of ``reader``, in one query."""
    mine = Settings.objects.seen_by(reader).first() or Settings()
    pace = pace_of(mine.rules)
    ahead = sorted(day for day in pace.free(mine.country, today) if day >= today)
    coming = [said(day) for day in ahead if day.weekday() < 5][:3]
    return RhythmPage(pace, USUAL, pace == USUAL, mine.country, tuple(coming))
