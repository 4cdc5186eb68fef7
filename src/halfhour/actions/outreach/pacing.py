"""Whether the rhythm lets a message go out now; and changing the rhythm."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import transaction

from halfhour.actions.outreach.knowing import sent_to
from halfhour.method.outreach.company import Colleague, Pause, may_ask_there, pause
from halfhour.method.outreach.pace import Pace, pace_of, sound
from halfhour.method.outreach.rhythm import may_ask, may_remind
from halfhour.models import Event, Message, Person, Settings, User

LONGEST_PAUSE = timedelta(days=90)


def in_rhythm(
    by: User, at: datetime, person: Person, kind: str, *, there_too: bool = False
) -> None:
    """Raise when the rhythm forbids a message of this kind at ``at``.

    AlreadyOpen and TwiceUnanswered for a request; NeverAsked, TooSoon and TwiceUnanswered for a
    reminder; with ``there_too`` also CompanyPause, while somebody else at their company was asked
    just now.
    """
    if kind not in ("request", "reminder"):
        return
    mine = Settings.objects.kept_by(by).get()
    zone, pace = ZoneInfo(mine.time_zone), pace_of(mine.rules)
    today = at.astimezone(zone).date()
    free, sent = pace.free(mine.country, today), sent_to(by, person, zone)
    if kind == "reminder":
        may_remind(sent, today, free, person.name, pace)
        return
    may_ask(sent, today, free, person.name, pace)
    if there_too:
        may_ask_there(_beside(by, person, at, zone), today, free, pace)


def pause_at(by: User, at: datetime, person: Person) -> Pause | None:
    """The pause at their company that holds at ``at``."""
    mine = Settings.objects.kept_by(by).get()
    zone, pace = ZoneInfo(mine.time_zone), pace_of(mine.rules)
    today: date = at.astimezone(zone).date()
    return pause(_beside(by, person, at, zone), today, pace.free(mine.country, today), pace)


def change_pace(*, by: User, at: datetime, **numbers: int) -> Pace:
    """Keep another rhythm; other rules stay. Raises NotARhythm."""
    wanted = sound(Pace(**numbers))  # type: ignore[arg-type]
    with transaction.atomic():
        kept = Settings.objects.kept_by(by).select_for_update().get()
        kept.rules = {**(kept.rules or {}), **asdict(wanted)}
        kept.save(update_fields=["rules"])
        Event.objects.record(
            by=by, at=at, verb="outreach.rhythm_changed", about=kept, data=asdict(wanted)
        )
    return wanted


def _beside(by: User, person: Person, at: datetime, zone: ZoneInfo) -> tuple[Colleague, ...]:
    rows = Message.objects.kept_by(by).beside(person, at - LONGEST_PAUSE)
    return tuple(
        Colleague(name, sent.astimezone(zone).date())
        for name, sent in rows.values_list("person__name", "sent_at")
        if sent is not None
    )
