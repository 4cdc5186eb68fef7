"""The rows Today is drawn from, in a fixed number of queries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from halfhour.models import User
from halfhour.pages.today import kinds
from halfhour.pages.today.seeker import Kept, kept_settings
from halfhour.pages.today.small import MARKS, SMALL, by_kind
from halfhour.pages.today.told import Row, told


@dataclass(frozen=True)
class Rows:
    """Everything read, each kind by one query."""

    settings: Kept
    chosen: tuple[Row, ...]
    messages: tuple[Row, ...]
    interviews: tuple[Row, ...]
    referrals: tuple[Row, ...]
    advice: tuple[Row, ...]
    small: dict[str, list[Row]]
    lead_steps: tuple[Row, ...]
    marks: tuple[Row, ...]
    zone: ZoneInfo

    def day(self, at: datetime) -> date:
        """The seeker's own day of a moment."""
        return at.astimezone(self.zone).date()


def read(reader: User) -> Rows:
    """All rows of ``reader`` that a next step may come from: nine queries."""
    settings = kept_settings(reader)
    return Rows(
        settings,
        told(kinds.CHOSEN, reader),
        told(kinds.MESSAGES, reader),
        told(kinds.INTERVIEWS, reader),
        told(kinds.REFERRALS, reader),
        told(kinds.ADVICE, reader),
        by_kind(told(SMALL, reader)),
        told(kinds.LEAD_STEPS, reader),
        tuple(sorted(told(MARKS, reader), key=lambda row: row["_at"])),
        ZoneInfo(settings.time_zone),
    )
