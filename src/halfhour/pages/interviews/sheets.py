"""The notes of a talk as a browser keeps them: each with its id and the versions behind it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from halfhour.method.interviews.captures import (
    NoteKind,
    note_uid,
)
from halfhour.method.interviews.outbox import beside, from_json, seen_by
from halfhour.models import AgendaItem, Interview, InterviewNote, User


@dataclass(frozen=True)
class Sheet:
    """One note on the page: its id, words, the versions behind them, and words kept beside."""

    uid: str
    kind: str
    item: str
    text: str
    heads: str
    seen: str
    beside: tuple[str, ...] = ()


@dataclass(frozen=True)
class NoteOnServer:
    """A note as a browser keeps it."""

    uid: str
    kind: str
    item: str
    heads: str

    def as_json(self) -> dict[str, Any]:
        """As it travels."""
        heads = json.loads(self.heads)
        return {"uid": self.uid, "kind": self.kind, "item": self.item, "heads": heads}


def notes_page(*, reader: User, interview: int) -> tuple[NoteOnServer, ...]:
    """Every note of an interview with the versions behind it; raises DoesNotExist."""
    kept = Interview.objects.seen_by(reader).get(pk=interview)
    notes = (
        InterviewNote.objects.seen_by(reader)
        .filter(interview=kept)
        .select_related("item")
        .order_by("pk")
    )
    return tuple(
        NoteOnServer(
            str(note.uid),
            note.kind,
            str(note.item.uid) if note.item else "",
            json.dumps(note.heads, ensure_ascii=False),
        )
        for note in notes
    )


class Desk:
    """The notes of one interview by what they are, whether written yet or not."""

    def __init__(self, interview: UUID, notes: dict[UUID, InterviewNote]) -> None:
        self.interview = interview
        self.notes = notes

    def sheet(self, what: str, kind: NoteKind, item: AgendaItem | None = None) -> Sheet:
        """The note there is one of: a tick, a step, the note to a question."""
        uid = note_uid(self.interview, what)
        return self.drawn(uid, kind, self.notes.get(uid), str(item.uid) if item else "")

    def drawn(self, uid: UUID, kind: NoteKind, note: InterviewNote | None, item: str = "") -> Sheet:
        """One note with all that a browser needs to write on."""
        heads = note.heads if note else []
        versions = [from_json(one) for one in heads]
        return Sheet(
            uid=str(uid),
            kind=kind.value,
            item=item,
            text=note.text if note else "",
            heads=json.dumps(heads, ensure_ascii=False),
            seen=json.dumps(seen_by(versions)),
            beside=beside(versions),
        )
