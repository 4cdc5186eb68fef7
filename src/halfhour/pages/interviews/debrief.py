"""Looking back: the notes beside what they may become, in the order of two minutes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.method.directions.topics import STANCES, TOPICS
from halfhour.method.interviews.captures import CAPTURES, FIELDS, NoteKind, read_capture
from halfhour.models import (
    Direction,
    Interview,
    InterviewNote,
    OpenQuestion,
    Rating,
    Statement,
    User,
)
from halfhour.pages.interviews.live import CHOICES
from halfhour.pages.interviews.written import LABELS, Written, readable, written_in


@dataclass(frozen=True)
class FieldToCheck:
    """One field of a capture, to be corrected before it becomes something."""

    name: str
    label: str
    value: str
    choices: tuple[str, ...]


@dataclass(frozen=True)
class ToSettle:
    """A capture that may become a record; ``becomes`` says of which kind."""

    id: int
    kind: str
    label: str
    becomes: str
    fields: tuple[FieldToCheck, ...]


@dataclass(frozen=True)
class Earlier:
    """Something said before about the direction, to agree with or to contradict."""

    id: int
    text: str
    person: str


@dataclass(frozen=True)
class Choice:
    """An id with its words."""

    id: int
    words: str


@dataclass(frozen=True)
class DebriefPage:
    """What there is to look back on."""

    id: int
    person: str
    direction_id: int | None
    directions: tuple[Choice, ...]
    learned: str
    debriefed: bool
    notes: tuple[Written, ...]
    to_settle: tuple[ToSettle, ...]
    settled: tuple[str, ...]
    topics: tuple[tuple[str, str], ...]
    stances: tuple[tuple[str, str], ...]
    open_questions: tuple[Choice, ...]
    earlier: tuple[Earlier, ...]
    marks: tuple[tuple[str, str, int | None], ...]


BECOMES = {
    NoteKind.ADVICE: "an item to follow",
    NoteKind.REFERRAL: "a person, one step further",
    NoteKind.COMPANY: "somebody known at a company",
    NoteKind.IDEA: "a job to explore",
    NoteKind.GIVE: "something to give back",
    NoteKind.CARD: "how to reach them",
    NoteKind.RESUME: "an opinion on your resume",
    NoteKind.PROMISE: "a promise to keep",
}
MARKS = (
    ("fit", "It would suit me"),
    ("energy", "It gave me energy"),
    ("prospects", "There is a future in it"),
    ("doubts", "I have doubts"),
)


def debrief_page(*, reader: User, today: date, interview: int) -> DebriefPage:
    """What one interview left to sort; in seven queries. Raises DoesNotExist."""
    kept = Interview.objects.seen_by(reader).select_related("person").get(pk=interview)
    notes = written_in(reader, kept)
    rating = Rating.objects.seen_by(reader).filter(interview=kept).first()
    directions = Direction.objects.seen_by(reader).order_by("name").values_list("pk", "name")
    return DebriefPage(
        id=kept.pk,
        person=kept.person.name,
        direction_id=kept.direction_id,
        directions=tuple(Choice(pk, name) for pk, name in directions),
        learned=kept.learned,
        debriefed=kept.debriefed_at is not None,
        notes=tuple(note for note in notes if note.kind == NoteKind.NOTE),
        to_settle=_to_settle(reader, kept),
        settled=tuple(f"{n.label}: {n.text}" for n in notes if n.settled),
        topics=tuple(TOPICS.items()),
        stances=tuple(STANCES.items()),
        open_questions=_open(reader, kept),
        earlier=_earlier(reader, kept),
        marks=tuple(
            (name, label, getattr(rating, name) if rating else None) for name, label in MARKS
        ),
    )


def _to_settle(reader: User, kept: Interview) -> tuple[ToSettle, ...]:
    kinds = [kind.value for kind in CAPTURES]
    notes = (
        InterviewNote.objects.seen_by(reader)
        .filter(interview=kept, kind__in=kinds, settled_at=None)
        .exclude(text="")
        .order_by("written_at", "pk")
    )
    return tuple(
        ToSettle(
            id=note.pk,
            kind=note.kind,
            label=LABELS[NoteKind(note.kind)],
            becomes=BECOMES[NoteKind(note.kind)],
            fields=_fields(note),
        )
        for note in notes
        if readable(note.kind, note.text)
    )


def _fields(note: InterviewNote) -> tuple[FieldToCheck, ...]:
    capture = read_capture(note.kind, note.text)
    return tuple(
        FieldToCheck(name, label, capture.get(name), CHOICES.get(name, ()))
        for name, label in FIELDS[NoteKind(note.kind)]
    )


def _open(reader: User, kept: Interview) -> tuple[Choice, ...]:
    found = OpenQuestion.objects.seen_by(reader).filter(
        direction=kept.direction_id, answered_at=None
    )
    return tuple(
        Choice(pk, text) for pk, text in found.order_by("-at").values_list("pk", "text")[:30]
    )


def _earlier(reader: User, kept: Interview) -> tuple[Earlier, ...]:
    said = (
        Statement.objects.seen_by(reader)
        .filter(direction=kept.direction_id)
        .exclude(interview=kept)
        .select_related("said_by")
        .order_by("-at")[:30]
    )
    return tuple(
        Earlier(one.pk, one.text, one.said_by.name if one.said_by else "You") for one in said
    )
