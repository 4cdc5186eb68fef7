"""Marking a message as sent: checked once more, said once, and a name used only by permission."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.actions.followups.told import note_told
from halfhour.actions.outreach.checking import verdict_on
from halfhour.actions.outreach.drafting import open_draft
from halfhour.actions.outreach.pacing import in_rhythm
from halfhour.method.outreach.checker import Verdict
from halfhour.method.refused import Refused
from halfhour.models import Event, Message, NameUse, User

HOW = ("copy", "mailto", "smtp", "said", "card")
NAMES = ("name-without-permission",)
JOBS = ("job", "openings", "pass-on-resume")


class AsksForAJob(Refused):
    """A message that asks for a job, for openings or to pass a resume on is not sent."""


class NotPermitted(Refused):
    """A message that uses a name without permission is not sent."""


class NotReady(Refused):
    """A message with something the checker stops is not sent."""


class NoWords(Refused):
    """An empty message is not sent."""


class NoSuchWay(Refused):
    """There is no such way of sending."""


def refuse_stopped(verdict: Verdict) -> None:
    """Raise AsksForAJob, NotPermitted or NotReady when the verdict is "stop"."""
    stops = [finding for finding in verdict.findings if finding.severity == "stop"]
    if not stops:
        return
    rules = {finding.rule for finding in stops}
    words = f"{stops[0].message} {stops[0].mend}"
    if rules & set(JOBS):
        worst = next(finding for finding in stops if finding.rule in JOBS)
        raise AsksForAJob(f"{worst.message} {worst.mend}")
    if rules & set(NAMES):
        raise NotPermitted("This uses a name without permission. Ask them first, or leave it out.")
    raise NotReady(words)


def mark_sent(
    *, by: User, at: datetime, message: int, how: str = "copy", knowingly: bool = False
) -> Message:
    """Note that a message went out by ``how``: copy, mailto, smtp, said or card.

    The checker judges it once more; a use of a referrer's name is recorded. ``knowingly`` overrules
    the pause at their company. Raises AsksForAJob, NotPermitted, NotReady, NoWords, NoSuchWay,
    AlreadyOpen, TwiceUnanswered, NeverAsked, TooSoon, CompanyPause, AlreadySent, DoesNotExist.
    """
    if how not in HOW:
        raise NoSuchWay(f"A message goes out by {', '.join(HOW)}.")
    with transaction.atomic():
        kept = ready_to_go(by, at, message, knowingly=knowingly)
        record_sent(by, at, kept, how)
    return kept


def ready_to_go(
    by: User, at: datetime, message: int, *, knowingly: bool, goes: datetime | None = None
) -> Message:
    """The draft, when nothing forbids that it goes out at ``goes`` (or now); in a transaction.

    Raises what ``mark_sent`` raises.
    """
    kept = open_draft(by, message)
    if not kept.body.strip():
        raise NoWords("There is nothing written yet.")
    if knowingly and kept.overruled_at is None:
        kept.overruled_at = at
        kept.save(update_fields=["overruled_at"])
    in_rhythm(by, goes or at, kept.person, kept.kind, there_too=kept.overruled_at is None)
    refuse_stopped(verdict_on(by=by, message=kept.pk))
    return kept


def record_sent(by: User, at: datetime, kept: Message, how: str) -> None:
    """Write down that a checked message is out; belongs into a transaction."""
    kept.sent_at, kept.sent_how, kept.scheduled_for, kept.held_back = at, how, None, ""
    kept.save(update_fields=["sent_at", "sent_how", "scheduled_for", "held_back"])
    if kept.referral is not None and kept.referral.referrer.name in kept.body:
        NameUse.objects.create(owner=by, referral=kept.referral, message=kept, at=at)
    note_told(by, at, kept)
    Event.objects.record(
        by=by, at=at, verb="outreach.sent", about=kept, person=kept.person,
        data={"kind": kept.kind, "channel": kept.channel, "how": how},
    )  # fmt: skip
