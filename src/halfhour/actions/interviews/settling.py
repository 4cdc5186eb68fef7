"""Making records of what was caught in the talk: advice, referrals, companies, ideas and the rest."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.actions.interviews.making import MAKERS
from halfhour.method.interviews.captures import CAPTURES, Capture, NoteKind, read_capture
from halfhour.models import (
    Event,
    Interview,
    InterviewNote,
    User,
)


def settle_capture(
    *, by: User, at: datetime, note: int, fields: dict[str, str] | None = None, leave: bool = False
) -> InterviewNote:
    """Make of one capture what it is: an item of advice, a person one step further, a company…

    ``fields`` are the words as corrected in looking back; ``leave`` keeps it as a note only.
    A capture that was settled before stays as it is, so that this may be called twice.
    """
    with transaction.atomic():
        kept: InterviewNote = (
            InterviewNote.objects.kept_by(by)
            .select_for_update(of=("self",))
            .select_related("interview__person", "interview__direction")
            .get(pk=note, kind__in=[kind.value for kind in CAPTURES])
        )
        if kept.settled_at:
            return kept
        capture = _capture(kept, fields)
        made = (
            None if leave or capture.empty else MAKERS[NoteKind(kept.kind)](by, at, kept, capture)
        )
        kept.settled_at = at
        kept.became = f"{made._meta.model_name}:{made.pk}" if made is not None else ""
        kept.save(update_fields=["settled_at", "became"])
        Event.objects.record(
            by=by,
            at=at,
            verb="interviews.settled",
            about=kept.interview,
            person=kept.interview.person,
            data={"kind": kept.kind, "became": kept.became},
        )
    return kept


def _capture(note: InterviewNote, fields: dict[str, str] | None) -> Capture:
    if fields is None:
        return read_capture(note.kind, note.text)
    return Capture(note.kind, {name: words for name, words in fields.items() if words.strip()})


def unsettled(by: User, interview: Interview) -> list[int]:
    """The ids of the captures of an interview that were not yet made anything of."""
    kinds = [kind.value for kind in CAPTURES]
    found = InterviewNote.objects.kept_by(by).filter(
        interview=interview, settled_at=None, kind__in=kinds
    )
    return list(found.exclude(text="").order_by("written_at").values_list("pk", flat=True))
