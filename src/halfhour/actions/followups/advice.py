"""Keeping advice, and what was done with it."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.method.followups.words import needed
from halfhour.models import Advice, AdviceOutcome, Direction, Event, Interview, Person, User

FOLLOWED, TRIED, SET_ASIDE, OPEN = "followed", "tried", "set aside", "open"


def record_advice(
    *, by: User, at: datetime, giver: int, text: str, interview: int | None = None,
    direction: int | None = None,
) -> Advice:  # fmt: skip
    """Keep what somebody advised. Raises NothingSaid, DoesNotExist."""
    with transaction.atomic():
        person = Person.objects.kept_by(by).get(pk=giver)
        kept: Advice = Advice.objects.create(
            owner=by,
            giver=person,
            text=needed(text, "Please write down the advice in a few words."),
            interview=Interview.objects.kept_by(by).get(pk=interview) if interview else None,
            direction=Direction.objects.kept_by(by).get(pk=direction) if direction else None,
            at=at,
        )
        Event.objects.record(
            by=by, at=at, verb="followups.advice_recorded", about=kept, person=person
        )
    return kept


def follow_advice(*, by: User, at: datetime, advice: int, words: str = "") -> AdviceOutcome:
    """Note that advice was followed; ``words`` say what came of it."""
    return _settle(by, at, advice, FOLLOWED, words.strip())


def try_advice(*, by: User, at: datetime, advice: int, words: str = "") -> AdviceOutcome:
    """Note that advice was tried; ``words`` say what came of it."""
    return _settle(by, at, advice, TRIED, words.strip())


def set_aside_advice(*, by: User, at: datetime, advice: int, words: str) -> AdviceOutcome:
    """Set advice aside with the reason. Raises NothingSaid without one."""
    reason = needed(words, "Please say why you set it aside; you may want to know later.")
    return _settle(by, at, advice, SET_ASIDE, reason)


def reopen_advice(*, by: User, at: datetime, advice: int) -> AdviceOutcome:
    """Take advice up again."""
    return _settle(by, at, advice, OPEN, "")


def _settle(by: User, at: datetime, advice: int, state: str, words: str) -> AdviceOutcome:
    """One more word on what was done with advice; the newest counts."""
    with transaction.atomic():
        about = Advice.objects.kept_by(by).select_related("giver").get(pk=advice)
        kept: AdviceOutcome = AdviceOutcome.objects.create(
            owner=by, advice=about, state=state, words=words, at=at
        )
        verb = f"followups.advice_{state.replace(' ', '_')}"
        Event.objects.record(
            by=by, at=at, verb=verb, about=kept, person=about.giver, data={"advice": about.pk}
        )
    return kept
