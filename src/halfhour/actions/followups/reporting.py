"""Telling people what came of their advice and their referrals."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from halfhour.method.refused import Refused
from halfhour.models import Advice, Event, Message, Person, Referral, Report, User


class NothingToReport(Refused):
    """A report about no advice and no referral of that person."""


def report_back(
    *, by: User, at: datetime, person: int, advice: Sequence[int] = (),
    referrals: Sequence[int] = (), message: int | None = None, words: str = "",
) -> tuple[Report, ...]:  # fmt: skip
    """Note that one person was told, in one message or in talking, about several things at once.

    Each advice must be theirs and each referral one they gave. Raises NothingToReport,
    DoesNotExist.
    """
    with transaction.atomic():
        other = Person.objects.kept_by(by).get(pk=person)
        told = Message.objects.kept_by(by).get(pk=message, person=other) if message else None
        given = [Advice.objects.kept_by(by).get(pk=pk, giver=other) for pk in advice]
        named = [Referral.objects.kept_by(by).get(pk=pk, referrer=other) for pk in referrals]
        if not given and not named:
            raise NothingToReport(f"Choose what you told {other.name} about.")
        kept = Report.objects.bulk_create(
            [
                Report(owner=by, person=other, advice=one, message=told, words=words.strip(), at=at)
                for one in given
            ]
            + [
                Report(
                    owner=by, person=other, referral=one, message=told, words=words.strip(), at=at
                )
                for one in named
            ]
        )
        Event.objects.record(
            by=by, at=at, verb="followups.reported", about=told, person=other,
            data={"advice": len(given), "referrals": len(named)},
        )  # fmt: skip
    return tuple(kept)
