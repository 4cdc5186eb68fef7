"""All messages: drafts, sent and waiting with their rhythm, answered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef, Subquery

from halfhour.method.outreach.answers import AUTOMATIC, LABELS
from halfhour.method.outreach.calendar import CalendarDay, Open, calendar
from halfhour.method.outreach.pace import Pace, pace_of
from halfhour.method.outreach.rhythm import Beat, beats
from halfhour.models import Answer, Message, Settings, User
from halfhour.pages.outreach.composing import KIND_WORDS, label

MOST = 50
BEATS = {
    "asked": "Asked",
    "colleague": "Ask a colleague",
    "reminder": "One reminder",
    "stop": "Let it rest",
}


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the rhythm with its word."""

    on: date
    word: str
    past: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One message in the list."""

    id: int
    person: int
    name: str
    organisation: str
    kind: str
    heading: str
    channel: str
    when: datetime
    answer: str
    days: tuple[Day, ...]
    may_remind: bool


@dataclass(frozen=True, slots=True)
class OutreachPage:
    """Drafts, what waits for an answer, what was answered lately, and the small calendar."""

    drafts: tuple[Row, ...]
    waiting: tuple[Row, ...]
    done: tuple[Row, ...]
    empty: bool
    calendar: tuple[CalendarDay, ...]


@dataclass(frozen=True, slots=True)
class Clock:
    """The seeker's own day, and which days count."""

    today: date
    zone: ZoneInfo
    free: frozenset[date]
    pace: Pace


def outreach_page(*, reader: User, today: date) -> OutreachPage:
    """The newest fifty of each."""
    newest = (
        Answer.objects.filter(message=OuterRef("pk")).exclude(kind__in=AUTOMATIC).order_by("-at")
    )
    back = Answer.objects.filter(message=OuterRef("pk"), kind="bounce")
    rows = (
        Message.objects.seen_by(reader)
        .filter(person__merged_into=None, withdrawn_at=None)
        .annotate(answer=Subquery(newest.values("kind")[:1]), bounced=Exists(back))
        .select_related("person")
    )
    clock = _clock(reader, today)
    asked = rows.exclude(sent_at=None).filter(kind__in=("request", "reminder"))
    reminded = set(
        Message.objects.seen_by(reader)
        .filter(kind="reminder", withdrawn_at=None)
        .values_list("reminds_of_id", flat=True)
    )
    drafts = tuple(
        _row(m, m.edited_at) for m in rows.filter(sent_at=None).order_by("-edited_at")[:MOST]
    )
    waiting = tuple(
        _waiting(m, clock, m.pk in reminded)
        for m in asked.filter(answer=None).order_by("-sent_at")[:MOST]
    )
    opened = [
        _open(row, clock.zone, row.id in reminded)
        for row in waiting
        if row.kind == "request" and row.days
    ]
    others = rows.exclude(sent_at=None).exclude(kind__in=("request", "reminder"), answer=None)
    done = tuple(_row(m, m.sent_at or m.edited_at) for m in others.order_by("-sent_at")[:MOST])
    return OutreachPage(
        drafts, waiting, done, not (drafts or waiting or done),
        calendar(opened, today, clock.free, clock.pace) if opened else (),
    )  # fmt: skip


def _clock(reader: User, today: date) -> Clock:
    mine = Settings.objects.seen_by(reader).first() or Settings()
    pace = pace_of(mine.rules)
    return Clock(today, ZoneInfo(mine.time_zone), pace.free(mine.country, today), pace)


def _open(row: Row, zone: ZoneInfo, reminded: bool) -> Open:
    on = row.when.astimezone(zone).date()
    return Open(row.id, row.person, row.name, row.organisation, on, reminded)


def _row(
    message: Message, when: datetime, days: tuple[Day, ...] = (), may_remind: bool = False
) -> Row:
    answer = getattr(message, "answer", None) or ""
    return Row(
        message.pk, message.person_id, message.person.name, message.person.organisation_name,
        message.kind, KIND_WORDS.get(message.kind, message.kind), label(message.channel), when,
        LABELS.get(answer, ""), days, may_remind,
    )  # fmt: skip


def _waiting(message: Message, clock: Clock, reminded: bool) -> Row:
    if message.bounced:  # type: ignore[attr-defined]
        return replace(_row(message, message.sent_at or message.edited_at), answer=LABELS["bounce"])
    today = clock.today
    asked: date = message.sent_at.astimezone(clock.zone).date() if message.sent_at else today
    found: tuple[Beat, ...] = beats(asked, today, clock.free, reminded=reminded, pace=clock.pace)
    days = tuple(Day(beat.on, BEATS[beat.what], beat.past) for beat in found)
    due = next(beat.on for beat in found if beat.what == "reminder")
    may = message.kind == "request" and not reminded and today >= due
    return _row(message, message.sent_at or message.edited_at, days, may)
