"""The latest interview with somebody: still to come, to be thanked for, or thanked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef

from halfhour.models import Interview, Message, Person, User


@dataclass(frozen=True, slots=True)
class Talk:
    """An interview that was not called off; ``stage`` is "coming", "held" or "thanked"."""

    id: int
    stage: str


def latest_talk(reader: User, person: Person, today: date) -> Talk | None:
    """The latest interview arranged with a person, if there is any; one query."""
    thanks = Message.objects.seen_by(reader).filter(interview=OuterRef("pk"), kind="thanks")
    talks = Interview.objects.seen_by(reader).filter(person=person, cancelled_at=None)
    talk = (
        talks.annotate(thanked=Exists(thanks.exclude(sent_at=None)))
        .order_by("-arranged_at", "-pk")
        .first()
    )
    if talk is None:
        return None
    if talk.thanked:
        return Talk(talk.pk, "thanked")
    begun = talk.started_at or talk.starts_at
    is_past = begun is not None and begun.astimezone(ZoneInfo(talk.time_zone)).date() < today
    return Talk(talk.pk, "held" if talk.ended_at or is_past else "coming")
