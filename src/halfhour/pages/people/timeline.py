"""Everything that happened with one person, the newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import CharField, F, QuerySet, Value
from django.db.models.functions import Cast, Coalesce

from halfhour.models import (
    Answer,
    Event,
    Interview,
    Message,
    Person,
    PersonNote,
    Referral,
    User,
)

LONGEST = 100
WORDS = {
    "people.added": "Added by hand", "people.edited": "Edited", "people.merged": "Joined with {name}",
    "people.unmerged": "Taken apart from {name}", "people.closeness_marked": "Closeness marked",
    "people.kept_apart": "Told apart from somebody alike",
}  # fmt: skip
KINDS = {
    "request": "Request", "note": "Note to connect", "reminder": "Reminder",
    "confirmation": "Confirmation", "thanks": "Thank-you note", "report": "Report back",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing on a timeline; ``about`` and ``id`` say which record it is."""

    at: datetime
    icon: str
    what: str
    text: str
    about: str
    id: int


def timeline_of(reader: User, person: Person) -> tuple[Moment, ...]:
    """The newest things with a person, at most a hundred; one query."""
    notes, *rest = (
        told(PersonNote.objects.seen_by(reader).filter(person=person), "note", F("at"), "", "text"),
        told(sent(reader, person), "message", F("sent_at"), "kind", "subject"),
        told(
            Answer.objects.seen_by(reader).filter(message__person=person),
            "answer", F("at"), "kind", "text", "message_id",
        ),
        told(
            Interview.objects.seen_by(reader).filter(person=person),
            "interview", Coalesce("started_at", "starts_at", "arranged_at"), "mode", "learned",
        ),
        told(
            Referral.objects.seen_by(reader).filter(referrer=person),
            "named", F("at"), "referred__name", "words", "referred_id",
        ),
        told(
            Referral.objects.seen_by(reader).filter(referred=person),
            "named by", F("at"), "referrer__name", "words", "referrer_id",
        ),
        told(
            Event.objects.seen_by(reader).filter(person_id=person.pk, verb__in=list(WORDS)),
            "event", F("at"), "verb", "data__name",
        ),
    )  # fmt: skip
    rows = notes.union(*rest, all=True).order_by("-moment")[:LONGEST]
    return tuple(moment_of(*row) for row in rows)


def sent(reader: User, person: Person) -> Any:
    """Messages that went out to a person."""
    return Message.objects.seen_by(reader).filter(person=person, sent_at__isnull=False)


def told(
    rows: QuerySet[Any], about: str, at: Any, word: str, text: str, number: str = "pk"
) -> QuerySet[Any]:
    """Rows of any kind as: when, what about, a word, a text, a number."""
    plain = CharField()
    return (
        rows.order_by()
        .annotate(
            moment=at,
            about=Value(about, output_field=plain),
            word=Cast(word, plain) if word else Value("", output_field=plain),
            said=Cast(text, plain),
            number=F(number),
        )
        .values_list("moment", "about", "word", "said", "number")
    )


def moment_of(at: datetime, about: str, word: str, text: str, number: int) -> Moment:
    """One row as it is told."""
    text = str(text or "")[:2000]
    if about == "event":
        return Moment(
            at, "person", WORDS[word].format(name=text.strip('"') or "somebody"), "", about, number
        )
    if about in ("named", "named by"):
        return Moment(at, "network", f"{about.capitalize()} {word}", text, "person", number)
    what = {
        "note": "Note", "message": f"{KINDS.get(word, word.capitalize())} sent",
        "answer": f"Answer: {word}", "interview": "Interview",
    }[about]  # fmt: skip
    icon = {"note": "note", "interview": "interviews"}.get(about, "mail")
    return Moment(at, icon, what, text, "message" if about == "answer" else about, number)
