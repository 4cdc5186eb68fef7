"""Where the daily message goes; addresses themselves are never shown again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Max

from halfhour.models import Notifier, User
from halfhour.outside.today.vapid import vapid_key


@dataclass(frozen=True)
class Place:
    """One place; ``message`` is what went wrong the last time."""

    id: int
    kind: str
    label: str
    hour: int
    quiet_from: int
    quiet_until: int
    last: date | None
    message: str


@dataclass(frozen=True)
class NoticesPage:
    """The places, and the public key a browser needs to subscribe."""

    places: tuple[Place, ...]
    push_key: str


def notices_page(*, reader: User) -> NoticesPage:
    """Where the digest of ``reader`` goes, in one query."""
    rows = Notifier.objects.kept_by(reader).annotate(last=Max("sent__day")).order_by("id")
    places = tuple(
        Place(r.pk, r.kind, r.label, r.hour, r.quiet_from, r.quiet_until, r.last, r.message)
        for r in rows
    )
    return NoticesPage(places, vapid_key().public)
