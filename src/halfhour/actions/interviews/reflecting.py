"""What a tick, a step of the close, a start or an end says of the interview itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from halfhour.method.interviews.captures import CLOSE_STEPS, NoteKind, note_uid
from halfhour.models import CloseStep, Interview, InterviewNote, User


def reflect(by: User, at: datetime, interview: Interview, note: InterviewNote) -> None:
    """Write to the interview what a tick, a step, a start or an end says."""
    if note.kind == NoteKind.TICK and note.item is not None:
        note.item.asked_at = note.written_at if note.text else None
        note.item.save(update_fields=["asked_at"])
    if note.kind == NoteKind.STEP:
        _reflect_step(by, interview, note)
    if note.kind == NoteKind.START:
        interview.started_at = _time_in(note, at)
        interview.save(update_fields=["started_at"])
    if note.kind == NoteKind.END:
        interview.ended_at = _time_in(note, at)
        interview.started_at = interview.started_at or _assumed_start(interview)
        interview.save(update_fields=["ended_at", "started_at"])


def _reflect_step(by: User, interview: Interview, note: InterviewNote) -> None:
    steps = {note_uid(interview.uid, f"step:{step}"): step for step in CLOSE_STEPS}
    step = steps.get(note.uid)
    if step is None:
        return
    done = CloseStep.objects.kept_by(by).filter(interview=interview, step=step)
    if not note.text:
        done.delete()
    elif not done.update(words=note.text):
        CloseStep.objects.create(
            owner=by, interview=interview, step=step, done_at=note.written_at, words=note.text
        )


def _time_in(note: InterviewNote, at: datetime) -> datetime | None:
    """The time a start or end note tells; the time it was written where it tells none."""
    if not note.text:
        return None
    try:
        told = datetime.fromisoformat(note.text.replace("Z", "+00:00"))
    except ValueError:
        return note.written_at
    if told.tzinfo is None or told > at + timedelta(days=1):
        return note.written_at
    return told.astimezone(UTC)


def _assumed_start(interview: Interview) -> datetime | None:
    ended = interview.ended_at
    if ended is None:
        return None
    return ended - timedelta(minutes=interview.minutes)
