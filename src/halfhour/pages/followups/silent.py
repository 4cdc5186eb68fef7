"""Ties that fell asleep: people one knows and has not spoken to for long, with a reason to write."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q

from halfhour.models import Interview, Message, Person, Touch, User
from halfhour.pages.followups.reasons import reasons_for

#: Two years without a word make a tie dormant (Levin, Walter & Murnighan 2011 asked for three).
DORMANT = timedelta(days=2 * 365)
MOST = 100


@dataclass(frozen=True)
class Silent:
    """Somebody known and long not spoken to; ``reasons`` are what one may honestly write about."""

    id: int
    name: str
    post: str
    how_known: str
    last: date | None
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class SilentPage:
    """Those with a reason first, then those who knew the seeker well; at most a hundred."""

    people: tuple[Silent, ...]


def silent_page(*, reader: User, today: date) -> SilentPage:
    """Dormant ties of ``reader``, in six queries."""
    since = today - DORMANT
    rows = list(_asleep(reader, since).order_by("last_contact", "-closeness", "id")[:MOST])
    reasons = reasons_for(reader, [row.pk for row in rows])
    found = [
        Silent(
            row.pk, row.name, " · ".join(filter(None, (row.title, row.organisation_name))),
            row.how_known.strip().split("\n")[0][:160], row.last_contact, reasons.get(row.pk, ()),
        )
        for row in rows
    ]  # fmt: skip
    return SilentPage(tuple(sorted(found, key=lambda one: not one.reasons)))


def _asleep(reader: User, since: date) -> Any:
    """People marked as known whose last known contact, if any, was before ``since``."""
    mine = {"person": OuterRef("pk")}
    return (
        Person.objects.kept_by(reader)
        .filter(closeness__in=("well", "a little"))
        .filter(Q(last_contact=None) | Q(last_contact__lt=since))
        .exclude(Exists(Message.objects.filter(sent_at__date__gte=since, **mine)))
        .exclude(Exists(Interview.objects.filter(ended_at__date__gte=since, **mine)))
        .exclude(Exists(Touch.objects.filter(at__date__gte=since, **mine)))
    )
