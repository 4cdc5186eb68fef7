"""The daily digest: one message a day to each place, never one per person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
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

LEFT_ALONE = timedelta(minutes=5)
CUT_OFF = "The last message was cut off while it went out; it may or may not have arrived."


def send_digest(
    *, by: User, at: datetime, plan: Sequence[Step], waiting: int = 0
) -> tuple[Notifier, ...]:
    """Send the few things of the day to every place whose hour has come; to whom it went.

    ``plan`` is that of the page of today. Each place gets one message a day: the day is taken
    before sending, noted again just before the message is given away, and given back when sending
    failed and may be tried again. So a process killed before that note sends later, and one killed
    after it never sends twice. What went wrong is kept with the place.
    """
    reconcile_digests(by=by, at=at)
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
        deliver(
            place.kind, unsealed(place.secret), told, inside_too=not django_settings.HOSTED,
            handing=lambda: _handed(taken, at),
        )  # fmt: skip
    except Refused as refusal:
        _failed(place, taken, refusal)
        return False
    _sent(by, at, place, taken)
    return True


def reconcile_digests(*, by: User, at: datetime) -> int:
    """Settle what a process that was killed has left; how many days.

    A day taken whose message was not given away yet is free again; one that may have gone out is
    not sent again, and told with its place.
    """
    left = DigestSent.objects.kept_by(by).filter(sent_at=None).select_related("notifier")
    settled = 0
    for taken in left.exclude(at__range=(at - LEFT_ALONE, at)):
        settled += 1
        with transaction.atomic():
            if taken.handed_at is None:
                taken.delete()
                continue
            Notifier.objects.kept_by(by).filter(pk=taken.notifier_id).update(message=CUT_OFF)
            taken.sent_at = taken.handed_at
            taken.save(update_fields=["sent_at"])
    return settled


def _handed(taken: DigestSent, at: datetime) -> None:
    taken.handed_at = at
    taken.save(update_fields=["handed_at"])


def _sent(by: User, at: datetime, place: Notifier, taken: DigestSent) -> None:
    with transaction.atomic():
        taken.sent_at = at
        taken.save(update_fields=["sent_at"])
        Notifier.objects.filter(pk=place.pk).update(message="")
        Event.objects.record(by=by, at=at, verb="today.digest_sent", about=place)


def _failed(place: Notifier, taken: DigestSent, refusal: Refused) -> None:
    """Keep what went wrong; a day that may be tried again is free again."""
    with transaction.atomic():
        Notifier.objects.filter(pk=place.pk).update(message=str(refusal))
        if isinstance(refusal, NotDelivered) and refusal.retry:
            taken.delete()
        else:
            taken.sent_at = taken.at
            taken.save(update_fields=["sent_at"])
