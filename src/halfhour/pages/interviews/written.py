"""What was written during a talk: notes and captures as words for people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from halfhour.method.interviews.captures import CAPTURES, FIELDS, NoteKind, read_capture
from halfhour.method.interviews.outbox import beside, from_json
from halfhour.models import Interview, InterviewNote, User


@dataclass(frozen=True)
class Written:
    """A note: its words, the other words kept beside, and the question it belongs to."""

    id: int
    kind: str
    label: str
    text: str
    beside: tuple[str, ...]
    question: str
    at: datetime
    settled: bool


LABELS = {
    NoteKind.NOTE: "Note",
    NoteKind.ADVICE: "Advice",
    NoteKind.REFERRAL: "Referral",
    NoteKind.COMPANY: "Company",
    NoteKind.IDEA: "Job idea",
    NoteKind.GIVE: "What I can do for them",
    NoteKind.CARD: "Card",
    NoteKind.RESUME: "Resume",
    NoteKind.PROMISE: "Promise",
}


def written_in(reader: User, interview: Interview) -> tuple[Written, ...]:
    """The notes and captures with words, in the order in which they were written."""
    kinds = [NoteKind.NOTE.value, *(kind.value for kind in CAPTURES)]
    notes = (
        InterviewNote.objects.seen_by(reader)
        .filter(interview=interview, kind__in=kinds)
        .exclude(text="")
        .select_related("item")
        .order_by("item__order", "written_at", "pk")
    )
    return tuple(
        Written(
            id=note.pk,
            kind=note.kind,
            label=LABELS.get(NoteKind(note.kind), "Note"),
            text=readable(note.kind, note.text),
            beside=tuple(
                readable(note.kind, words) for words in beside(from_json(one) for one in note.heads)
            ),
            question=note.item.question if note.item else "",
            at=note.written_at,
            settled=note.settled_at is not None,
        )
        for note in notes
    )


def readable(kind: str, text: str) -> str:
    """The words of a note for people; a capture's fields on one line."""
    if kind == NoteKind.NOTE:
        return text
    capture = read_capture(kind, text)
    labels = dict(FIELDS[NoteKind(kind)])
    first, *others = labels
    told = [
        f"{labels[name].rstrip('?')}: {capture.get(name)}" for name in others if capture.get(name)
    ]
    return " · ".join([part for part in [capture.get(first), *told] if part])
