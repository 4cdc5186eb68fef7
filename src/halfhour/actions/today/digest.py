"""The daily digest: one message a day to each place, never one per person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.conf import settings as django_settings
from django.db import IntegrityError, transaction

from halfhour.method.refused import Refused
from halfhour.method.today.digest import Digest, digest, is_time
from halfhour.method.today.step import Step
from halfhour.models import DigestSent, Event, Notifier, Settings, User
from halfhour.outside.today.addresses import NotDelivered
from halfhour.outside.today.delivery import deliver
from halfhour.outside.today.sealing import unsealed


def send_digest(
    *, by: User, at: datetime, plan: Sequence[Step], waiting: int = 0
) -> tuple[Notifier, ...]:
    """Send the few things of the day to every place whose hour has come; to whom it went.

    ``plan`` is that of the page of today. Each place gets one message a day: the day is taken
    before sending and given back when sending failed and may be tried again, so that a process
    killed meanwhile never sends twice. What went wrong is kept with the place.
    """
    told = digest(plan, waiting)
    places = Notifier.objects.kept_by(by).exclude(enabled_at=None).order_by("id")
    if told is None or not places:
        return ()
    zone = ZoneInfo(Settings.objects.kept_by(by).get().time_zone)
    local = at.astimezone(zone)
    return tuple(
        place
        for place in places
        if is_time(local, place.hour, place.quiet_from, place.quiet_until)
        and _send(by, at, place, local.date(), told)
    )


def _send(by: User, at: datetime, place: Notifier, day: date, told: Digest) -> bool:
    """Send to one place, once a day; whether it went out now."""
    try:
        with transaction.atomic():
            taken = DigestSent.objects.create(owner=by, notifier=place, day=day, at=at)
    except IntegrityError:
        return False
    try:
        deliver(place.kind, unsealed(place.secret), told, inside_too=not django_settings.HOSTED)
    except Refused as refusal:
        _failed(place, taken, refusal)
        return False
    with transaction.atomic():
        Notifier.objects.filter(pk=place.pk).update(message="")
        Event.objects.record(by=by, at=at, verb="today.digest_sent", about=place)
    return True


def _failed(place: Notifier, taken: DigestSent, refusal: Refused) -> None:
    """Keep what went wrong; a day that may be tried again is free again."""
    with transaction.atomic():
        Notifier.objects.filter(pk=place.pk).update(message=str(refusal))
        if isinstance(refusal, NotDelivered) and refusal.retry:
            taken.delete()
