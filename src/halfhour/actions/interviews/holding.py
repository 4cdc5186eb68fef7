"""During the talk: starting, notes and captures saved by their id, the close, the end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction

from halfhour.actions.interviews.noted import heads_of, only_note, put_down
from halfhour.actions.interviews.reflecting import reflect
from halfhour.method.interviews.captures import NoteKind, note_uid
from halfhour.method.interviews.clock import overrun_minutes
from halfhour.method.interviews.outbox import (
    NotAVersion,
    Version,
    merged,
    seen_by,
    shown,
    written,
)
from halfhour.models import Event, Interview, InterviewNote, User

VERBS = {
    NoteKind.START: "interviews.started",
    NoteKind.END: "interviews.finished",
    NoteKind.STEP: "interviews.close_step",
    NoteKind.TICK: "interviews.asked",
}


def save_note(
    *,
    by: User,
    at: datetime,
    interview: int,
    uid: UUID,
    kind: str,
    versions: Sequence[Version],
    item: UUID | None = None,
) -> InterviewNote:
    """Save versions of a note; the newest words are shown, other words are kept beside.

    Saving the same again changes nothing. Ticks, steps of the close, start and end are
    notes too, so that they travel the same way; what they say is written to the interview here.
    The event is written when the note is new: typing on is the same happening.
    """
    with transaction.atomic():
        kept = _locked(by, interview)
        note = InterviewNote.objects.kept_by(by).filter(interview=kept, uid=uid).first()
        heads = heads_of(note) if note else ()
        after = merged(heads, versions)
        if not after:
            raise NotAVersion("Nothing was sent to be saved.")
        if note is not None and after == heads:
            return note
        saved = put_down(by, at, kept, note, uid, NoteKind(kind), item, after)
        reflect(by, at, kept, saved)
        if note is None:
            _tell(by, at, kept, saved)
    return saved


def write_note(
    *,
    by: User,
    at: datetime,
    interview: int,
    kind: str,
    text: str,
    uid: UUID | None = None,
    item: UUID | None = None,
    seen: dict[str, int] | None = None,
) -> InterviewNote:
    """Save the words of a plain form; ``seen`` is what stood in front of the writer.

    Words that arrived meanwhile from another device are kept beside. Without ``uid`` a note goes
    to the one of its question, or the general one, below what stands there.
    """
    before: InterviewNote | None = None
    if uid is None and kind == NoteKind.NOTE:
        before = only_note(by, interview, item)
    if before is not None and seen is None:
        heads = heads_of(before)
        text, seen = "\n".join(filter(None, (shown(heads), text))), seen_by(heads)
    number = int(at.timestamp() * 1000)
    fresh = Version(number, f"form-{uuid4()}", 1, text, tuple(sorted((seen or {}).items())))
    uid = uid or (before.uid if before else uuid4())
    return save_note(
        by=by, at=at, interview=interview, uid=uid, kind=kind, versions=[fresh], item=item
    )


def _locked(by: User, interview: int) -> Interview:
    kept: Interview = (
        Interview.objects.kept_by(by)
        .select_for_update(of=("self",))
        .select_related("person")
        .get(pk=interview)
    )
    return kept


def _tell(by: User, at: datetime, interview: Interview, note: InterviewNote) -> None:
    data: dict[str, Any] = {"kind": note.kind}
    if note.kind == NoteKind.END and interview.started_at and interview.ended_at:
        elapsed = (interview.ended_at - interview.started_at).total_seconds()
        data["overrun"] = overrun_minutes(interview.minutes, elapsed)
        data["minutes"] = round(elapsed / 60)
    Event.objects.record(
        by=by,
        at=at,
        verb=VERBS.get(NoteKind(note.kind), "interviews.noted"),
        about=interview,
        person=interview.person,
        data=data,
    )


def start_interview(*, by: User, at: datetime, interview: int) -> InterviewNote:
    """Start the clock; starting twice keeps the first time."""
    return _mark(by, at, interview, NoteKind.START)


def finish_interview(*, by: User, at: datetime, interview: int) -> InterviewNote:
    """Stop the clock; the event keeps by how many minutes the promise was overrun."""
    return _mark(by, at, interview, NoteKind.END)


def _mark(by: User, at: datetime, interview: int, kind: NoteKind) -> InterviewNote:
    with transaction.atomic():
        kept = Interview.objects.kept_by(by).get(pk=interview)
        uid = note_uid(kept.uid, kind.value)
        before = InterviewNote.objects.kept_by(by).filter(interview=kept, uid=uid).first()
        heads = heads_of(before) if before else ()
        if before is not None and shown(heads):
            return before
        number = int(at.timestamp() * 1000)
        version = written(heads, writer=f"form-{uuid4()}", at=number, text=at.isoformat())
        return save_note(
            by=by, at=at, interview=interview, uid=uid, kind=kind.value, versions=[version]
        )
