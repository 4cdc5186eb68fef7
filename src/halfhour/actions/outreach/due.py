"""Sending later: scheduled by a click on that very message, sent once it is due."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import transaction

from halfhour.actions.outreach.account import account_of
from halfhour.actions.outreach.checking import verdict_on
from halfhour.actions.outreach.drafting import open_draft
from halfhour.actions.outreach.mailing import reconcile, send_by_mail
from halfhour.actions.outreach.sending import refuse_stopped
from halfhour.method.outreach.free_days import free_days
from halfhour.method.outreach.later import working_hour
from halfhour.method.refused import Refused
from halfhour.models import Event, Message, Settings, User


def schedule_message(
    *, by: User, at: datetime, message: int, when: datetime | None = None, zone: str = ""
) -> Message:
    """Have a message sent at ``when``, or at the next working hour in ``zone`` (theirs, or mine).

    Raises what ``mark_sent`` raises, and NoMailAccount.
    """
    account_of(by)
    mine = Settings.objects.kept_by(by).get()
    there = ZoneInfo(zone or mine.time_zone)
    with transaction.atomic():
        kept = open_draft(by, message)
        refuse_stopped(verdict_on(by=by, message=kept.pk))
        kept.scheduled_for = when or working_hour(at, there, free_days(mine.country, at.year - 1))
        kept.held_back = ""
        kept.save(update_fields=["scheduled_for", "held_back"])
        Event.objects.record(
            by=by, at=at, verb="outreach.scheduled", about=kept, person=kept.person,
            data={"for": kept.scheduled_for.isoformat()},
        )  # fmt: skip
    return kept


def send_due(*, by: User, at: datetime) -> int:
    """Settle what a crash has left, then send what is due; how many went out.

    A message the checker stops by now (a name was revoked meanwhile) is held back with the reason.
    """
    reconcile(by=by, at=at)
    due = Message.objects.kept_by(by).filter(scheduled_for__lte=at, sent_at=None, withdrawn_at=None)
    went = 0
    for message in due.order_by("scheduled_for").values_list("pk", flat=True):
        try:
            send_by_mail(by=by, at=at, message=message)
            went += 1
        except Refused as refused:
            _hold_back(by, message, str(refused))
    return went


def _hold_back(by: User, message: int, words: str) -> None:
    """Keep the reason; a retry that is planned stays planned."""
    kept = Message.objects.kept_by(by).get(pk=message)
    retry = kept.attempts.order_by("-at", "-pk").values_list("retry_at", flat=True).first()
    kept.held_back, kept.scheduled_for = words, retry if kept.scheduled_for == retry else None
    kept.save(update_fields=["held_back", "scheduled_for"])
