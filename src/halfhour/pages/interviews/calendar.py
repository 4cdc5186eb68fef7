"""All interviews as one calendar: for the private feed and for the export."""

from __future__ import annotations

from datetime import datetime

from halfhour.models import Interview, Settings, User
from halfhour.outside.interviews.ics import feed
from halfhour.pages.interviews.inviting import talk_from


def calendar_text(*, reader: User, now: datetime) -> str:
    """Every interview that has a time, as an iCalendar file; cancelled ones say so."""
    name = Settings.objects.seen_by(reader).values_list("full_name", flat=True).first() or ""
    kept = (
        Interview.objects.seen_by(reader)
        .exclude(starts_at=None)
        .select_related("person")
        .order_by("starts_at", "pk")
    )
    return feed((talk_from(one, name=name) for one in kept), now=now).decode()
