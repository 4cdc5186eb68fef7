"""One note of a talk with the versions behind it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from halfhour.method.interviews.captures import NoteKind, note_uid
from halfhour.method.interviews.outbox import (
    Version,
    as_json,
    from_json,
    merged,
)
from halfhour.models import AgendaItem, Interview, InterviewNote, User


def only_note(by: User, interview: int, item: UUID | None) -> InterviewNote:
    """The one note to a question, or the general one, written already or not."""
    kept = Interview.objects.kept_by(by).get(pk=interview)
    uid = note_uid(kept.uid, f"note:{item}" if item else "general")
    found = InterviewNote.objects.kept_by(by).filter(interview=kept, uid=uid).first()
    return found or InterviewNote(uid=uid, heads=[])


def heads_of(note: InterviewNote) -> tuple[Version, ...]:
    """The versions of a note that nobody has superseded, newest first."""
    return merged(from_json(one) for one in note.heads)


def put_down(
    by: User,
    at: datetime,
    interview: Interview,
    note: InterviewNote | None,
    uid: UUID,
    kind: NoteKind,
    item: UUID | None,
    heads: tuple[Version, ...],
) -> InterviewNote:
    """Keep the versions of a note, made when it is new; its words are those of the newest."""
    if note is None:
        note = InterviewNote(owner=by, interview=interview, uid=uid, kind=kind.value, revision=0)
        if item is not None:
            note.item = AgendaItem.objects.kept_by(by).filter(interview=interview, uid=item).first()
    note.text, note.device = heads[0].text, heads[0].writer[:64]
    note.heads = [as_json(one) for one in heads]
    note.written_at, note.saved_at = _moment(heads[0].at, at), at
    note.revision += 1
    note.save()
    return note


def _moment(milliseconds: int, at: datetime) -> datetime:
    """A browser's clock as a time; ``at`` where it is plainly wrong (over a day ahead)."""
    ahead = (at + timedelta(days=1)).timestamp() * 1000
    return datetime.fromtimestamp(milliseconds / 1000, UTC) if milliseconds <= ahead else at
