"""Own templates: kept from a message one liked, or written; never used but by choice."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.actions.outreach.facts import facts_for
from halfhour.method.outreach.drafting.drafts import NoSuchDraft
from halfhour.method.outreach.drafting.facts import CHANNELS, KINDS
from halfhour.method.outreach.drafting.merging import unmerged
from halfhour.method.refused import Refused
from halfhour.models import Event, Message, Template, User


class NoName(Refused):
    """A template needs a name and some words."""


def keep_template(*, by: User, at: datetime, message: int, name: str) -> Template:
    """Keep the words of a message as a template; what is the person's own becomes a field.

    Raises NoName, DoesNotExist.
    """
    with transaction.atomic():
        liked = Message.objects.kept_by(by).select_related("person", "direction").get(pk=message)
        if not name.strip() or not liked.body.strip():
            raise NoName("Give the template a name, and write the message first.")
        facts = facts_for(
            by, liked.person, kind="request", direction=liked.direction, interview=None
        )
        kept: Template = Template.objects.create(
            owner=by, kind=liked.kind, channel=liked.channel, name=name.strip()[:120],
            subject=unmerged(liked.subject, facts), body=unmerged(liked.body, facts), at=at,
        )  # fmt: skip
        Event.objects.record(by=by, at=at, verb="outreach.template_kept", about=kept)
    return kept


def drop_template(*, by: User, at: datetime, template: int) -> None:
    """Throw a template away. Raises DoesNotExist."""
    with transaction.atomic():
        kept = Template.objects.kept_by(by).get(pk=template)
        Event.objects.record(by=by, at=at, verb="outreach.template_dropped", about=kept)
        kept.delete()


def write_template(
    *, by: User, at: datetime, name: str, kind: str, channel: str = "email", subject: str = "",
    body: str, template: int | None = None,
) -> Template:  # fmt: skip
    """Keep own words as they are typed, new or in place of ``template``.

    Fields such as {given_name|there} are filled in for each person. Raises NoName, NoSuchDraft,
    DoesNotExist.
    """
    if not name.strip() or not body.strip():
        raise NoName("Give the template a name, and some words.")
    if kind not in KINDS or channel not in CHANNELS:
        raise NoSuchDraft(f"There is no message for “{kind}” by “{channel}”.")
    with transaction.atomic():
        kept = Template.objects.kept_by(by).get(pk=template) if template else Template(owner=by)
        kept.name, kept.kind, kept.channel = name.strip()[:120], kind, channel
        kept.subject, kept.body = " ".join(subject.split())[:300], body.replace("\0", "")
        kept.at = at
        kept.save()
        Event.objects.record(by=by, at=at, verb="outreach.template_kept", about=kept)
    return kept
