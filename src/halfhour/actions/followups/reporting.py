"""Telling people what came of their advice and their referrals."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from halfhour.actions.outreach.drafting import edit_message, start_message
from halfhour.method.refused import Refused
from halfhour.models import Advice, Event, Message, Person, Referral, Report, User


class NothingToReport(Refused):
    """A report about no advice and no referral of that person."""


def report_back(
    *, by: User, at: datetime, person: int, advice: Sequence[int] = (),
    referrals: Sequence[int] = (), message: int | None = None, words: str = "",
) -> tuple[Report, ...]:  # fmt: skip
    """Note that one person was told, in one message or in talking, about several things at once.

    Each advice must be theirs and each referral one they gave. With a ``message`` it counts once
    that is sent. Raises NothingToReport, DoesNotExist.
    """
    with transaction.atomic():
        other = Person.objects.kept_by(by).get(pk=person)
        told = Message.objects.kept_by(by).get(pk=message, person=other) if message else None
        kept = _reports(by, at, other, advice, referrals, told, words)
        Event.objects.record(
            by=by, at=at, verb="followups.reported", about=told, person=other,
            data={"advice": len(advice), "referrals": len(referrals)},
        )  # fmt: skip
    return kept


def begin_report(
    *, by: User, at: datetime, person: int, advice: Sequence[int] = (),
    referrals: Sequence[int] = (), lines: Sequence[str] = (), channel: str = "email",
) -> Message:  # fmt: skip
    """A draft that tells one person of all these things; they count as told once it is sent.

    ``lines`` say what came of each. A draft begun before is taken up and written anew, so that one
    person gets one message. Raises NothingToReport, NoSuchDraft, DoesNotExist.
    """
    with transaction.atomic():
        other = Person.objects.kept_by(by).get(pk=person)
        came_of = {"came_of": tuple(lines)}
        begun = start_message(
            by=by, at=at, person=person, kind="report", channel=channel, more=came_of
        )
        Report.objects.kept_by(by).filter(message=begun).delete()
        _reports(by, at, other, advice, referrals, begun, "")
        begun = _with_all(by, at, begun, lines)
        Event.objects.record(
            by=by, at=at, verb="followups.report_begun", about=begun, person=other,
            data={"advice": len(advice), "referrals": len(referrals)},
        )  # fmt: skip
    return begun


def _with_all(by: User, at: datetime, begun: Message, lines: Sequence[str]) -> Message:
    """The draft, with the lines it does not hold yet before its close: one of an earlier day grows."""
    missing = [line for line in lines if line.strip().rstrip(".") not in begun.body]
    if not missing:
        return begun
    parts = begun.body.split("\n\n")
    place = max(len(parts) - 2, 1) if len(parts) > 2 else len(parts)
    parts.insert(place, " ".join(f"{line.rstrip('.')}." for line in missing))
    body = "\n\n".join(parts)
    kept: Message = edit_message(by=by, at=at, message=begun.pk, subject=begun.subject, body=body)
    return kept


def _reports(
    by: User, at: datetime, other: Person, advice: Sequence[int], referrals: Sequence[int],
    told: Message | None, words: str,
) -> tuple[Report, ...]:  # fmt: skip
    """A row for each thing told. Raises NothingToReport, DoesNotExist."""
    given = [Advice.objects.kept_by(by).get(pk=pk, giver=other) for pk in advice]
    named = [Referral.objects.kept_by(by).get(pk=pk, referrer=other) for pk in referrals]
    if not given and not named:
        raise NothingToReport(f"Choose what you told {other.name} about.")
    shared = {"owner": by, "person": other, "message": told, "words": words.strip(), "at": at}
    rows = [Report(advice=one, **shared) for one in given]
    rows += [Report(referral=one, **shared) for one in named]
    return tuple(Report.objects.bulk_create(rows))
