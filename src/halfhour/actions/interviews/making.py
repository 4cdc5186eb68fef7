"""What each kind of capture becomes: advice, a referral, a company, a job idea and the rest."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from django.db import models

from halfhour.actions.followups.advice import record_advice
from halfhour.actions.followups.giving import record_need
from halfhour.actions.followups.promises import record_promise
from halfhour.actions.interviews.carding import complete_from_card
from halfhour.actions.leads.recording import POSSIBLE, record_lead
from halfhour.actions.referrals.companies import record_knows_at
from halfhour.actions.referrals.newcomer import known_as
from halfhour.actions.referrals.permission import (
    ask_permission,
    decline_permission,
    grant_permission,
)
from halfhour.actions.referrals.recording import record_referral
from halfhour.method.interviews.captures import Capture, NoteKind
from halfhour.method.referrals.permission import PermissionOutOfOrder
from halfhour.models import (
    InterviewNote,
    Opinion,
    Referral,
    Resume,
    ResumePassing,
    ResumeShowing,
    User,
)

Made = models.Model | None


def _advice(by: User, at: datetime, note: InterviewNote, capture: Capture) -> Made:
    if not capture.get("words"):
        return None
    talk = note.interview
    return record_advice(
        by=by,
        at=note.written_at,
        giver=talk.person_id,
        text=capture.get("words"),
        interview=talk.pk,
        direction=talk.direction_id,
    )


def _referral(by: User, at: datetime, note: InterviewNote, capture: Capture) -> Made:
    """The one they named, found again or made; the permission as it was said."""
    talk, when = note.interview, note.written_at
    name = capture.get("name") or capture.get("email")
    known = known_as(by=by, name=name, email=capture.get("email"))
    if known is not None and known.pk == talk.person_id:
        return None
    before = Referral.objects.kept_by(by).filter(referrer=talk.person, referred=known).first()
    made: Referral = before or record_referral(
        by=by,
        at=when,
        referrer=talk.person_id,
        person=known.pk if known else None,
        name=name,
        email=capture.get("email"),
        organisation=capture.get("organisation"),
        why=capture.get("words"),
        interview=talk.pk,
        direction=talk.direction_id,
    )
    _permission(by, when, made, capture)
    return made


def _permission(by: User, at: datetime, made: Referral, capture: Capture) -> None:
    if not capture.get("permission"):
        return
    answer = capture.answer("permission")
    say = grant_permission if answer else decline_permission if answer is False else ask_permission
    with suppress(PermissionOutOfOrder):  # said before, when they named the same person
        say(by=by, at=at, referral=made.pk, words=capture.get("words"))


def _company(by: User, at: datetime, note: InterviewNote, capture: Capture) -> Made:
    if not capture.get("name"):
        return None
    return record_knows_at(
        by=by,
        at=note.written_at,
        person=note.interview.person_id,
        organisation=capture.get("name"),
        knows=bool(capture.get("who")),
        words=capture.get("who"),
        interview=note.interview_id,
    )


def _idea(by: User, at: datetime, note: InterviewNote, capture: Capture) -> Made:
    talk = note.interview
    return record_lead(
        by=by,
        at=note.written_at,
        kind=POSSIBLE,
        title=capture.get("name") or capture.get("organisation"),
        organisation=capture.get("organisation"),
        person=talk.person_id,
        interview=talk.pk,
        direction=talk.direction_id,
    )


def _give(by: User, at: datetime, note: InterviewNote, capture: Capture) -> Made:
    if not capture.get("words"):
        return None
    talk = note.interview
    return record_need(
        by=by,
        at=note.written_at,
        person=talk.person_id,
        text=capture.get("words"),
        interview=talk.pk,
    )


def _card(by: User, at: datetime, note: InterviewNote, capture: Capture) -> Made:
    """The card is of the person of the interview; what their record lacks is filled in."""
    return complete_from_card(by=by, at=at, person=note.interview.person, card=capture)


def _resume(by: User, at: datetime, note: InterviewNote, capture: Capture) -> Made:
    newest = Resume.objects.kept_by(by).order_by("-number").first()
    if newest is None:
        return _opinion(by, None, note, capture)
    kept = capture.answer("kept")
    showing: ResumeShowing = ResumeShowing.objects.create(
        owner=by,
        resume=newest,
        person=note.interview.person,
        interview=note.interview,
        shown_at=note.written_at,
        kept_at=note.written_at if kept else None,
        may_pass_on=capture.answer("pass_on"),
    )
    if capture.get("to"):
        ResumePassing.objects.create(
            owner=by, showing=showing, to_words=capture.get("to")[:300], at=note.written_at
        )
    _opinion(by, newest, note, capture)
    return showing


def _opinion(by: User, resume: Resume | None, note: InterviewNote, capture: Capture) -> Made:
    if not capture.get("words"):
        return None
    made: Opinion = Opinion.objects.create(
        owner=by,
        person=note.interview.person,
        resume=resume,
        interview=note.interview,
        text=capture.get("words"),
        at=note.written_at,
    )
    return made


def _promise(by: User, at: datetime, note: InterviewNote, capture: Capture) -> Made:
    if not capture.get("words"):
        return None
    talk = note.interview
    return record_promise(
        by=by,
        at=note.written_at,
        person=talk.person_id,
        text=capture.get("words"),
        interview=talk.pk,
        mine=capture.get("whose") != "theirs",
    )


MAKERS: dict[NoteKind, Callable[[User, datetime, InterviewNote, Capture], Made]] = {
    NoteKind.ADVICE: _advice,
    NoteKind.REFERRAL: _referral,
    NoteKind.COMPANY: _company,
    NoteKind.IDEA: _idea,
    NoteKind.GIVE: _give,
    NoteKind.CARD: _card,
    NoteKind.RESUME: _resume,
    NoteKind.PROMISE: _promise,
}
