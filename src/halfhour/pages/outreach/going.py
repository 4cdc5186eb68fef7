"""When a draft goes out: on their clock, and after a pause at their company."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from halfhour.method.outreach.company import Colleague, pause
from halfhour.method.outreach.pace import pace_of
from halfhour.method.outreach.rhythm import said
from halfhour.method.outreach.their_zone import zone_in
from halfhour.models import Interview, Message, Settings, User

LONGEST_PAUSE = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Going:
    """``pause`` is a sentence while one holds; ``hour`` when it goes out, on whose clock."""

    pause: str = ""
    hour: str = ""
    clock: str = ""


def going_of(reader: User, today: date, kept: Message) -> Going:
    """How a draft may go out; nothing for what was sent or put away."""
    if kept.sent_at is not None or kept.withdrawn_at is not None:
        return Going()
    mine = Settings.objects.seen_by(reader).first() or Settings()
    talks = Interview.objects.seen_by(reader).filter(person=kept.person).exclude(their_zone="")
    theirs = talks.order_by("-pk").values_list("their_zone", flat=True).first()
    theirs = theirs or zone_in(kept.person.location)
    hour = kept.scheduled_for and kept.scheduled_for.astimezone(ZoneInfo(theirs or mine.time_zone))
    return Going(
        _pause(reader, today, kept, mine),
        f"{said(hour.date())}, {hour:%H:%M}" if hour else "",
        f"their time, {theirs.replace('_', ' ')}" if theirs else "your time",
    )


def _pause(reader: User, today: date, kept: Message, mine: Settings) -> str:
    if kept.kind != "request" or kept.overruled_at is not None:
        return ""
    zone, pace = ZoneInfo(mine.time_zone), pace_of(mine.rules)
    since = datetime.combine(today, time(), UTC) - LONGEST_PAUSE
    rows = Message.objects.seen_by(reader).beside(kept.person, since)
    asked = [
        Colleague(name, sent.astimezone(zone).date())
        for name, sent in rows.values_list("person__name", "sent_at")
        if sent is not None
    ]
    found = pause(asked, today, pace.free(mine.country, today), pace)
    return found.words if found else ""
