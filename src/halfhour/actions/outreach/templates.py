"""Own templates: kept from a message one liked, or written; never used but by choice."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.actions.outreach.knowing import facts_for
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
