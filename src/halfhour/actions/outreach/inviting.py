"""Inviting by mail: one invitation for each state of a talk, its change, and calling it off."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import transaction

from halfhour.actions.outreach.account import account_of
from halfhour.method.interviews.invited import about_of, summary_of, where_of
from halfhour.method.outreach.drafting.inviting import (
    CALENDAR_KINDS,
    CANCELLATION,
    INVITATION,
    Invited,
    cancellation_words,
    invitation_words,
)
from halfhour.method.outreach.rhythm import said
from halfhour.method.refused import Refused
from halfhour.models import Event, Interview, Message, Settings, User
from halfhour.outside.interviews.ics import Talk, cancellation, invitation
from halfhour.outside.outreach.letter import Enclosed


class NoTimeYet(Refused):
    """There is nothing to invite to without a day and an hour."""


class TalkIsOver(Refused):
    """Nobody is invited to a talk that was held."""


class AlreadyInvited(Refused):
    """The invitation to this talk, as it stands, went out."""


class NotInvited(Refused):
    """What nobody was invited to is not called off by mail."""


class MovedSince(Refused):
    """The talk was moved or called off since the words were written."""


def begin_invitation(*, by: User, at: datetime, interview: int) -> Message:
    """The mail that invites to a talk, tells its new time, or calls it off; sent by its own click.

    Words about an earlier time are put away. Raises NoTimeYet, TalkIsOver, AlreadyInvited,
    NotInvited, NoMailAccount, DoesNotExist.
    """
    with transaction.atomic():
        talk = _talk(by, interview)
        account_of(by)
        kind = CANCELLATION if talk.cancelled_at else INVITATION
        written = Message.objects.kept_by(by).filter(
            interview=talk, kind__in=CALENDAR_KINDS, withdrawn_at=None
        )
        sent = written.exclude(sent_at=None).order_by("-sent_at").first()
        begun = written.filter(kind=kind, sequence=talk.sequence).first()
        _refuse(talk, kind, begun, sent)
        if begun is not None:
            return begun
        written.filter(sent_at=None).update(withdrawn_at=at, scheduled_for=None)
        subject, body = _words(by, talk, kind, again=sent is not None)
        kept: Message = Message.objects.create(
            owner=by, person=talk.person, interview=talk, direction=talk.direction, kind=kind,
            channel="email", subject=subject, body=body, sequence=talk.sequence, begun_at=at,
            edited_at=at, reminds_of=sent or talk.request,
        )  # fmt: skip
        Event.objects.record(
            by=by, at=at, verb="outreach.begun", about=kept, person=talk.person,
            data={"kind": kind, "channel": "email"},
        )  # fmt: skip
    return kept


def enclosed_with(
    by: User, at: datetime, kept: Message, *, sender: str, to: str
) -> Enclosed | None:
    """The calendar that goes with a message; None for one that is no invitation.

    Raises MovedSince when the talk is no longer as the words say.
    """
    if kept.kind not in CALENDAR_KINDS or kept.interview_id is None:
        return None
    talk: Interview = (
        Interview.objects.kept_by(by).select_related("person").get(pk=kept.interview_id)
    )
    off = talk.cancelled_at is not None
    if talk.sequence != kept.sequence or off != (kept.kind == CANCELLATION) or not talk.starts_at:
        raise MovedSince("The talk was changed since; write the invitation anew from its page.")
    me = Settings.objects.kept_by(by).get().full_name
    event = Talk(
        uid=f"{talk.uid}@halfhour", sequence=talk.sequence,
        summary=summary_of(talk.minutes, talk.person.name, me), starts_at=talk.starts_at,
        minutes=talk.minutes, zone=talk.time_zone,
        place=where_of(talk.mode, talk.place, talk.phone, talk.link),
        description=about_of(talk.minutes), url=talk.link, organiser_name=me,
        organiser_email=sender, attendee_name=talk.person.name, attendee_email=to, cancelled=off,
    )  # fmt: skip
    write = cancellation if off else invitation
    return Enclosed("CANCEL" if off else "REQUEST", write(event, now=at))


def _talk(by: User, interview: int) -> Interview:
    talks = Interview.objects.kept_by(by).select_for_update(of=("self",))
    talk: Interview = talks.select_related("person", "direction", "request").get(pk=interview)
    return talk


def _refuse(talk: Interview, kind: str, begun: Message | None, sent: Message | None) -> None:
    if talk.ended_at is not None:
        raise TalkIsOver("This talk was held already.")
    if talk.starts_at is None:
        raise NoTimeYet("There is no time for this talk yet; choose one first.")
    if kind == CANCELLATION and sent is None:
        raise NotInvited("No invitation was mailed from here, so there is none to call off.")
    if begun is not None and begun.sent_at is not None:
        words = "called off" if kind == CANCELLATION else "invited"
        raise AlreadyInvited(f"{talk.person.name} was {words} already; nothing has changed since.")


def _words(by: User, talk: Interview, kind: str, *, again: bool) -> tuple[str, str]:
    me = Settings.objects.kept_by(by).get().full_name
    where = where_of(talk.mode, talk.place, talk.phone, talk.link)
    told = Invited(talk.person.name, me, _when(talk), where, talk.minutes, again)
    return cancellation_words(told) if kind == CANCELLATION else invitation_words(told)


def _when(talk: Interview) -> str:
    """Day and hour on their clock where it is known, else on mine, with its zone."""
    assert talk.starts_at is not None
    zone = talk.their_zone or talk.time_zone
    start = talk.starts_at.astimezone(ZoneInfo(zone))
    return f"{said(start.date())} at {start:%H:%M} ({start.tzname() or zone})"
