"""Starting a message, keeping every edit of it, and withdrawing it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from django.db import transaction

from halfhour.actions.outreach.facts import facts_for
from halfhour.actions.outreach.knowing import named_referrers
from halfhour.actions.outreach.pacing import in_rhythm
from halfhour.method.outreach.drafting import Draft, draft
from halfhour.method.outreach.drafting.merging import merged
from halfhour.method.referrals.permission import GRANTED
from halfhour.method.refused import Refused
from halfhour.models import (
    Direction,
    Event,
    Interview,
    Message,
    Person,
    Referral,
    Template,
    User,
)

CHANGED_AFTER = "You changed the words after choosing its hour; send it again when they are right."

EDITED = ("subject", "body", "referral", "edited_at", "version", "scheduled_for", "held_back")


class AlreadySent(Refused):
    """A message that was sent or withdrawn is not changed any more."""


class ChangedMeanwhile(Refused):
    """The message was changed elsewhere since this form was opened."""


def start_message(
    *,
    by: User,
    at: datetime,
    person: int,
    kind: str,
    channel: str = "email",
    direction: int | None = None,
    interview: int | None = None,
    reminds_of: int | None = None,
    opening: str = "",
    template: int | None = None,
    more: Mapping[str, tuple[str, ...]] | None = None,
) -> Message:
    """A draft to ``person``, filled from what is known, or the one of this kind and channel begun before.

    ``more`` are further facts by their name in Facts (``came_of``, ``helped``).
    Raises AlreadyOpen, TwiceUnanswered, NeverAsked, TooSoon (the rhythm), NoSuchDraft, NotYetArranged,
    DoesNotExist.
    """
    with transaction.atomic():
        other = Person.objects.kept_by(by).get(pk=person)
        way = Direction.objects.kept_by(by).get(pk=direction) if direction else None
        talk = _talk(by, at, other, interview, kind)
        begun: Message | None = _begun(by, other, kind, channel, talk)
        if begun is not None:
            return begun
        in_rhythm(by, at, other, kind)
        made = _drafted(by, other, kind, channel, way, talk, opening, template, more)
        kept: Message = Message.objects.create(
            owner=by, person=other, direction=way, interview=talk, kind=kind, channel=channel,
            referral=_referral(by, other, made.body), subject=made.subject, body=made.body,
            opening=made.opening, begun_at=at, edited_at=at,
            reminds_of=_reminded(by, other, kind, reminds_of),
        )  # fmt: skip
        Event.objects.record(
            by=by, at=at, verb="outreach.begun", about=kept, person=other,
            data={"kind": kind, "channel": channel},
        )  # fmt: skip
    return kept


def edit_message(
    *, by: User, at: datetime, message: int, subject: str, body: str, version: int | None = None
) -> Message:
    """Keep the words of a draft; with ``version`` only if nobody changed it meanwhile.

    A subject is one line. Changed words that were to go out later wait for another click. Raises
    AlreadySent, ChangedMeanwhile, DoesNotExist.
    """
    with transaction.atomic():
        kept = open_draft(by, message)
        if version is not None and version != kept.version:
            raise ChangedMeanwhile(
                "This message was changed in another window; your words are still here, "
                "compare them before you save again."
            )
        before = kept.subject, kept.body
        kept.subject = " ".join(subject.split())[:300]
        kept.body = body.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
        if kept.scheduled_for is not None and before != (kept.subject, kept.body):
            kept.scheduled_for, kept.held_back = None, CHANGED_AFTER
        kept.referral = _referral(by, kept.person, kept.body)
        kept.edited_at, kept.version = at, kept.version + 1
        kept.save(update_fields=EDITED)
        Event.objects.record(
            by=by, at=at, verb="outreach.edited", about=kept, person=kept.person,
            data={"version": kept.version},
        )  # fmt: skip
    return kept


def change_channel(
    *, by: User, at: datetime, message: int, channel: str, opening: str = ""
) -> Message:
    """Draft the message anew for another channel or with another opening.

    Raises AlreadySent, NoSuchDraft, NotYetArranged, DoesNotExist.
    """
    with transaction.atomic():
        kept = open_draft(by, message)
        made = _drafted(
            by, kept.person, kept.kind, channel, kept.direction, kept.interview, opening, None
        )
        kept.channel, kept.opening = channel, made.opening
        kept.subject, kept.body = made.subject, made.body
        kept.referral = _referral(by, kept.person, made.body)
        kept.edited_at, kept.version = at, kept.version + 1
        kept.save()
        Event.objects.record(
            by=by, at=at, verb="outreach.rewritten", about=kept, person=kept.person,
            data={"channel": channel},
        )  # fmt: skip
    return kept


def withdraw_message(*, by: User, at: datetime, message: int) -> Message:
    """Put a draft away without sending it. Raises AlreadySent, DoesNotExist."""
    with transaction.atomic():
        kept = open_draft(by, message)
        kept.withdrawn_at = at
        kept.save(update_fields=["withdrawn_at"])
        Event.objects.record(
            by=by, at=at, verb="outreach.withdrawn", about=kept, person=kept.person
        )
    return kept


def open_draft(by: User, message: int) -> Message:
    """The draft with this id. Raises AlreadySent, DoesNotExist."""
    kept: Message = (
        Message.objects.kept_by(by)
        .select_for_update(of=("self",))
        .select_related("person", "direction", "interview", "referral")
        .get(pk=message)
    )
    if kept.sent_at is not None:
        raise AlreadySent("This message was sent already; it is kept as it went out.")
    if kept.withdrawn_at is not None:
        raise AlreadySent("This draft was put away; begin a new one.")
    return kept


def _talk(
    by: User, at: datetime, person: Person, interview: int | None, kind: str
) -> Interview | None:
    """The talk a message is about; a confirmation speaks of one still to come."""
    talks = Interview.objects.kept_by(by).filter(person=person, cancelled_at=None)
    if kind == "confirmation":
        ahead = talks.filter(ended_at=None, starts_at__gt=at).order_by("starts_at", "pk")
        return ahead.filter(pk=interview).first() if interview else ahead.first()
    if interview:
        return Interview.objects.kept_by(by).filter(person=person).get(pk=interview)
    if kind == "thanks":
        return talks.order_by("-starts_at", "-pk").first()
    return None


def _begun(
    by: User, person: Person, kind: str, channel: str, talk: Interview | None
) -> Message | None:
    drafts = Message.objects.kept_by(by).filter(
        person=person, kind=kind, channel=channel, sent_at=None, withdrawn_at=None
    )
    if talk is not None:
        drafts = drafts.filter(interview=talk)
    return drafts.order_by("-edited_at").first()


def _drafted(
    by: User, person: Person, kind: str, channel: str, way: Direction | None,
    talk: Interview | None, opening: str, template: int | None,
    more: Mapping[str, tuple[str, ...]] | None = None,
) -> Draft:  # fmt: skip
    facts = facts_for(by, person, kind=kind, direction=way, interview=talk)
    facts = replace(facts, **more) if more else facts  # type: ignore[arg-type]
    if template is None:
        return draft(facts, kind, channel, opening)
    own = Template.objects.kept_by(by).get(pk=template)
    return Draft(" ".join(merged(own.subject, facts).split()), merged(own.body, facts), "own", ())


def _reminded(by: User, person: Person, kind: str, message: int | None) -> Message | None:
    asked = Message.objects.kept_by(by).filter(person=person, kind="request").exclude(sent_at=None)
    if message:
        return asked.get(pk=message)
    return asked.order_by("-sent_at").first() if kind == "reminder" else None


def _referral(by: User, person: Person, body: str) -> Referral | None:
    """The referral whose referrer the text names with permission, if there is one."""
    granted = {one.name for one in named_referrers(by, person) if one.permission == GRANTED}
    for referral in Referral.objects.kept_by(by).filter(referred=person).select_related("referrer"):
        if referral.referrer.name in granted and referral.referrer.name in body:
            return referral
    return None
