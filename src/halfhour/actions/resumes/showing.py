"""Who saw which version, whether they keep it or pass it on, and what they thought of it."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.method.refused import Refused
from halfhour.models import (
    Event,
    Interview,
    Opinion,
    Person,
    Resume,
    ResumePassing,
    ResumeShowing,
    User,
)


class NothingSaid(Refused):
    """An opinion, or a reason, without words."""


def show_resume(
    *,
    by: User,
    at: datetime,
    resume: int,
    person: int,
    interview: int | None = None,
    kept: bool | None = None,
    may_pass_on: bool | None = None,
) -> ResumeShowing:
    """Note that somebody saw a version; ``kept`` when they asked to keep it."""
    with transaction.atomic():
        shown: ResumeShowing = ResumeShowing.objects.create(
            owner=by,
            resume=Resume.objects.kept_by(by).get(pk=resume),
            person=Person.objects.kept_by(by).get(pk=person),
            interview=Interview.objects.kept_by(by).get(pk=interview) if interview else None,
            shown_at=at,
            kept_at=at if kept else None,
            may_pass_on=may_pass_on,
        )
        _tell(by, at, "resumes.shown", shown, {"kept": bool(kept)})
    return shown


def record_passing(
    *, by: User, at: datetime, showing: int, to: int | None = None, to_words: str = ""
) -> ResumePassing:
    """Note that somebody passed a version on, to a person of the book or in words."""
    with transaction.atomic():
        shown = ResumeShowing.objects.kept_by(by).select_related("person").get(pk=showing)
        passed: ResumePassing = ResumePassing.objects.create(
            owner=by,
            showing=shown,
            to=Person.objects.kept_by(by).get(pk=to) if to else None,
            to_words=to_words.strip()[:300],
            at=at,
        )
        _tell(by, at, "resumes.passed_on", shown, {})
    return passed


def record_opinion(
    *,
    by: User,
    at: datetime,
    person: int,
    text: str,
    resume: int | None = None,
    interview: int | None = None,
) -> Opinion:
    """Keep what somebody advised about the resume. Raises NothingSaid."""
    if not text.strip():
        raise NothingSaid("Please write down what they said.")
    with transaction.atomic():
        kept: Opinion = Opinion.objects.create(
            owner=by,
            person=Person.objects.kept_by(by).get(pk=person),
            resume=Resume.objects.kept_by(by).get(pk=resume) if resume else None,
            interview=Interview.objects.kept_by(by).get(pk=interview) if interview else None,
            text=text.strip(),
            at=at,
        )
        Event.objects.record(by=by, at=at, verb="resumes.opinion", about=kept, person=kept.person)
    return kept


def set_opinion_aside(*, by: User, at: datetime, opinion: int, reason: str) -> Opinion:
    """Decide not to follow an opinion, and say why. Raises NothingSaid."""
    if not reason.strip():
        raise NothingSaid("Please say why you set it aside; you may want to know later.")
    with transaction.atomic():
        kept: Opinion = Opinion.objects.kept_by(by).select_related("person").get(pk=opinion)
        kept.set_aside_at, kept.reason = at, reason.strip()
        kept.save(update_fields=["set_aside_at", "reason"])
        Event.objects.record(
            by=by, at=at, verb="resumes.opinion_set_aside", about=kept, person=kept.person
        )
    return kept


def _tell(by: User, at: datetime, verb: str, shown: ResumeShowing, data: dict[str, bool]) -> None:
    Event.objects.record(by=by, at=at, verb=verb, about=shown, person=shown.person, data=data)
