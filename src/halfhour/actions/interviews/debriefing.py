"""Looking back: what was learned goes to the direction, captures become records, thanks begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction

from halfhour.actions.directions.learning import answer_question, record_statement
from halfhour.actions.directions.rating import rate_interview
from halfhour.actions.followups.promises import record_promise
from halfhour.actions.interviews.settling import settle_capture, unsettled
from halfhour.actions.outreach.drafting import start_message
from halfhour.models import Event, Interview, Message, User


@dataclass(frozen=True)
class Learned:
    """One thing learned: its words, its topic, which direction it speaks of, what it answers.

    ``direction`` and ``answers`` (an open question) are ids; without a direction it goes to that
    of the interview. ``about`` is an earlier statement and ``stance`` "agrees" or "contradicts".
    """

    text: str
    topic: str = "work"
    direction: int | None = None
    answers: int | None = None
    about: int | None = None
    stance: str = ""


@dataclass(frozen=True)
class Ratings:
    """How the direction felt afterwards, each from 1 to 5 or None."""

    fit: int | None = None
    energy: int | None = None
    prospects: int | None = None
    doubts: int | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing was rated."""
        return self.fit is self.energy is self.prospects is self.doubts is None


@dataclass(frozen=True)
class Debrief:
    """All that looking back brings; ``captures`` holds corrected fields by note id, None leaves it."""

    summary: str = ""
    learned: Sequence[Learned] = ()
    ratings: Ratings = field(default_factory=Ratings)
    captures: dict[int, dict[str, str] | None] = field(default_factory=dict)
    my_promises: Sequence[str] = ()
    their_promises: Sequence[str] = ()


def debrief_interview(
    *, by: User, at: datetime, interview: int, debrief: Debrief, thanks: bool = True
) -> Interview:
    """Write down what the talk brought, and begin the thank-you from their own words.

    Captures not named in ``debrief.captures`` are settled as they stand. Looking back twice adds
    what is new and changes nothing that was settled. Raises DoesNotExist for another's records.
    """
    with transaction.atomic():
        kept: Interview = (
            Interview.objects.kept_by(by)
            .select_for_update(of=("self",))
            .select_related("person", "direction")
            .get(pk=interview)
        )
        _settle(by, at, kept, debrief)
        for one in debrief.learned:
            _learn(by, at, kept, one)
        _rate(by, at, kept, debrief.ratings)
        _promise(by, at, kept, debrief.my_promises, mine=True)
        _promise(by, at, kept, debrief.their_promises, mine=False)
        kept.learned = debrief.summary.strip() or kept.learned
        kept.debriefed_at = kept.debriefed_at or at
        kept.ended_at = kept.ended_at or at
        kept.save(update_fields=["learned", "debriefed_at", "ended_at"])
        if thanks:
            begin_thanks(by=by, at=at, interview=kept.pk)
        Event.objects.record(
            by=by,
            at=at,
            verb="interviews.debriefed",
            about=kept,
            person=kept.person,
            data={"learned": len(debrief.learned)},
        )
    return kept


def begin_thanks(*, by: User, at: datetime, interview: int) -> Message:
    """The draft of a thank-you note, from the words they said; one per interview."""
    kept: Interview = Interview.objects.kept_by(by).get(pk=interview)
    return start_message(
        by=by,
        at=at,
        person=kept.person_id,
        kind="thanks",
        direction=kept.direction_id,
        interview=kept.pk,
    )


def _settle(by: User, at: datetime, kept: Interview, debrief: Debrief) -> None:
    for note in unsettled(by, kept):
        fields = debrief.captures.get(note, {})
        settle_capture(by=by, at=at, note=note, fields=fields or None, leave=fields is None)


def _learn(by: User, at: datetime, kept: Interview, one: Learned) -> None:
    direction = one.direction or kept.direction_id
    if not one.text.strip() or direction is None:
        return
    said: dict[str, Any] = {"by": by, "at": kept.ended_at or at, "text": one.text}
    said |= {"said_by": kept.person_id, "interview": kept.pk}
    if one.answers:
        answer_question(question=one.answers, **said)
        return
    record_statement(
        direction=direction, topic=one.topic, about=one.about, stance=one.stance, **said
    )


def _rate(by: User, at: datetime, kept: Interview, ratings: Ratings) -> None:
    if kept.direction is not None and not ratings.empty:
        rate_interview(by=by, at=at, interview=kept.pk, **asdict(ratings))


def _promise(by: User, at: datetime, kept: Interview, words: Sequence[str], *, mine: bool) -> None:
    for text in words:
        if text.strip():
            record_promise(
                by=by, at=at, person=kept.person_id, interview=kept.pk, mine=mine, text=text
            )
