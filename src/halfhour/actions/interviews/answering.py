"""What the other person answered to an invitation."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from halfhour.actions.interviews.record import locked, save, tell
from halfhour.method.refused import Refused
from halfhour.models import Interview, User
from halfhour.outside.interviews.ics_answers import invitation_answers

ANSWERS = ("accepted", "declined", "tentative", "counter")


class NoSuchAnswer(Refused):
    """An answer to an invitation that there is not."""


def record_invitation_answer(
    *,
    by: User,
    at: datetime,
    interview: int,
    answer: str,
    counter: str = "",
    sequence: int | None = None,
) -> Interview:
    """Note what the other person answered: accepted, declined, tentative, or a counter proposal.

    An answer to an earlier ``sequence`` of the invitation is out of date and changes nothing.
    Raises NoSuchAnswer.
    """
    if answer not in ANSWERS:
        raise NoSuchAnswer(f"An invitation is answered by one of: {', '.join(ANSWERS)}.")
    with transaction.atomic():
        kept = locked(by, interview)
        stale = sequence is not None and sequence < kept.sequence
        if not stale:
            kept.their_answer, kept.answered_at, kept.counter = answer, at, counter.strip()
            if answer == "accepted" and kept.starts_at and not kept.ended_at:
                kept.confirmed_at = at
            elif answer != "accepted" and not kept.ended_at:
                kept.confirmed_at = None
            save(kept)
        tell(by, at, "interviews.answered", kept, {"answer": answer, "stale": stale})
    return kept


def take_invitation_answers(*, by: User, at: datetime, content: bytes) -> tuple[Interview, ...]:
    """Note what a calendar reply (RFC 5546 REPLY or COUNTER) answers to this user's invitations.

    Replies to invitations of others, or to none, change nothing. Raises NotACalendar.
    """
    taken: list[Interview] = []
    for answer in invitation_answers(content):
        kept = _invited(by, answer.uid)
        if kept is not None:
            when = answer.counter.isoformat() if answer.counter else ""
            taken.append(
                record_invitation_answer(
                    by=by,
                    at=at,
                    interview=kept,
                    answer=answer.answer,
                    counter=" ".join(filter(None, (when, answer.comment)))[:500],
                    sequence=answer.sequence,
                )
            )
    return tuple(taken)


def _invited(by: User, uid: str) -> int | None:
    """The interview whose invitation carries this UID."""
    try:
        own = UUID(uid.partition("@")[0])
    except ValueError:
        return None
    found: int | None = (
        Interview.objects.kept_by(by).filter(uid=own).values_list("pk", flat=True).first()
    )
    return found
