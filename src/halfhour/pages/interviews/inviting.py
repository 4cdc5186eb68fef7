"""An interview as an invitation tells it."""

from __future__ import annotations

from dataclasses import replace

from halfhour.method.refused import Refused
from halfhour.models import (
    Interview,
    MailAccount,
    PersonValue,
    Settings,
    User,
    ValueKind,
)
from halfhour.outside.interviews.entries import entry_of
from halfhour.outside.interviews.ics import Talk


class NoTimeYet(Refused):
    """An invitation needs a time."""


def talk_of(*, reader: User, interview: int) -> Talk:
    """The invitation for one interview; raises NoTimeYet, DoesNotExist."""
    kept = Interview.objects.seen_by(reader).select_related("person").get(pk=interview)
    if kept.starts_at is None:
        raise NoTimeYet("There is no time for this interview yet; choose one first.")
    emails = PersonValue.objects.seen_by(reader).filter(person=kept.person, kind=ValueKind.EMAIL)
    return talk_from(
        kept,
        name=_name(reader),
        email=MailAccount.objects.seen_by(reader).values_list("address", flat=True).first() or "",
        their_email=emails.order_by("-preferred", "pk").values_list("value", flat=True).first()
        or "",
    )


def talk_from(kept: Interview, *, name: str, email: str = "", their_email: str = "") -> Talk:
    """An interview with a time, as an invitation from the seeker to the other."""
    return replace(
        entry_of(kept, name),
        organiser_name=name,
        organiser_email=email,
        attendee_name=kept.person.name,
        attendee_email=their_email,
        cancelled=kept.cancelled_at is not None,
    )


def _name(reader: User) -> str:
    return str(Settings.objects.seen_by(reader).values_list("full_name", flat=True).first() or "")
