"""Sending later: scheduled by a click on that very message, sent once it is due."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

from django.db import transaction

from halfhour.actions.outreach.account import account_of
from halfhour.actions.outreach.drafting import AlreadySent, open_draft
from halfhour.actions.outreach.mailing import BeingSent, reconcile, send_by_mail
from halfhour.actions.outreach.pacing import pause_at
from halfhour.actions.outreach.sending import ready_to_go
from halfhour.method.outreach.free_days import free_days
from halfhour.method.outreach.later import working_hour
from halfhour.method.outreach.their_zone import zone_in
from halfhour.method.refused import Refused
from halfhour.models import Event, Interview, Message, Person, Settings, User


def schedule_message(
    *, by: User, at: datetime, message: int, when: datetime | None = None, zone: str = "",
    knowingly: bool = False,
) -> Message:  # fmt: skip
    """Have a message sent at ``when``, or at the next working hour in ``zone``.

    Without ``zone`` it is theirs as far as it is known, else mine. A pause at their company is
    waited for, unless it is overruled ``knowingly``. Raises what ``mark_sent`` raises, and
    NoMailAccount.
    """
    account_of(by)
    mine = Settings.objects.kept_by(by).get()
    with transaction.atomic():
        draft = open_draft(by, message)
        there = ZoneInfo(zone or their_zone(by, draft.person) or mine.time_zone)
        free = free_days(mine.country, at.year - 1)
        goes = when or working_hour(_after_the_pause(by, at, draft, mine, knowingly), there, free)
        kept = ready_to_go(by, at, message, knowingly=knowingly, goes=goes)
        kept.scheduled_for, kept.held_back = goes, ""
        kept.save(update_fields=["scheduled_for", "held_back"])
        Event.objects.record(
            by=by, at=at, verb="outreach.scheduled", about=kept, person=kept.person,
            data={"for": kept.scheduled_for.isoformat()},
        )  # fmt: skip
    return kept


def unschedule_message(*, by: User, at: datetime, message: int) -> Message:
    """Take a scheduled message back: it is a draft again. Raises AlreadySent, DoesNotExist."""
    with transaction.atomic():
        kept = open_draft(by, message)
        kept.scheduled_for = None
        kept.save(update_fields=["scheduled_for"])
        Event.objects.record(
            by=by, at=at, verb="outreach.unscheduled", about=kept, person=kept.person
        )
    return kept


def their_zone(by: User, person: Person) -> str:
    """On which clock they live, as an earlier talk or their city tells; empty when unknown."""
    talks = Interview.objects.kept_by(by).filter(person=person).exclude(their_zone="")
    told: str | None = talks.order_by("-pk").values_list("their_zone", flat=True).first()
    return told or zone_in(person.location)


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
        except (AlreadySent, BeingSent):  # a click was quicker
            continue
        except Refused as refused:
            _hold_back(by, message, str(refused))
    return went


def _after_the_pause(
    by: User, at: datetime, draft: Message, mine: Settings, knowingly: bool
) -> datetime:
    if draft.kind != "request" or knowingly or draft.overruled_at is not None:
        return at
    found = pause_at(by, at, draft.person)
    if found is None:
        return at
    return datetime.combine(found.until, time(), ZoneInfo(mine.time_zone)).astimezone(at.tzinfo)


def _hold_back(by: User, message: int, words: str) -> None:
    """Keep the reason; a retry that is planned stays planned."""
    kept = Message.objects.kept_by(by).get(pk=message)
    retry = kept.attempts.order_by("-at", "-pk").values_list("retry_at", flat=True).first()
    kept.held_back, kept.scheduled_for = words, retry if kept.scheduled_for == retry else None
    kept.save(update_fields=["held_back", "scheduled_for"])
