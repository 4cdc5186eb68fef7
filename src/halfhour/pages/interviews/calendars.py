"""Which calendars are read, and whether there is a private calendar address."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from halfhour.models import CalendarAccount, CalendarFeed, User


@dataclass(frozen=True)
class CalendarRow:
    """One calendar; its address is shown without what may be secret in it."""

    id: int
    name: str
    busy: int
    read_at: datetime | None
    message: str
    writes: bool = False
    may_write: bool = False


@dataclass(frozen=True)
class CalendarsPage:
    """The calendars and the feed."""

    calendars: tuple[CalendarRow, ...]
    feed_made_at: datetime | None


def calendars_page(*, reader: User) -> CalendarsPage:
    """Calendars and feed of one seeker; in two queries."""
    kept = CalendarAccount.objects.seen_by(reader).order_by("pk")
    feed = CalendarFeed.objects.seen_by(reader).filter(revoked_at=None).first()
    return CalendarsPage(
        tuple(
            CalendarRow(
                one.pk,
                _name(one),
                len(one.busy),
                one.read_at,
                one.message,
                one.write,
                one.kind == "caldav",
            )
            for one in kept
        ),
        feed.made_at if feed else None,
    )


def _name(one: CalendarAccount) -> str:
    host = urlsplit(one.url).hostname or "A calendar file"
    return f"{one.name} ({host})" if one.name else host
