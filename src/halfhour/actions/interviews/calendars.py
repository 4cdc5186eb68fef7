"""Calendars that tell when the seeker is busy, and the seeker's own private calendar address."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction

from halfhour.actions.interviews.calendar_accounts import CALDAV, busy_there
from halfhour.method.interviews.arranging import Busy
from halfhour.method.refused import Refused
from halfhour.models import CalendarAccount, CalendarFeed, Event, Settings, User
from halfhour.outside.interviews.fetching import fetched_calendar
from halfhour.outside.interviews.ics_reading import busy_times
from halfhour.outside.network.pinned import pinned

DAYS = 60


def subscribe_calendar(*, by: User, at: datetime, url: str) -> CalendarAccount:
    """Read free and busy times from a calendar's address from now on. Raises AddressRefused."""
    pinned(url, inside_too=not settings.HOSTED)
    address = url.strip().replace("webcal://", "https://", 1)
    with transaction.atomic():
        kept: CalendarAccount = CalendarAccount.objects.create(
            owner=by, kind="ics", url=address[:500]
        )
        Event.objects.record(by=by, at=at, verb="interviews.calendar_subscribed", about=kept)
    return kept


def keep_calendar_file(*, by: User, at: datetime, content: bytes) -> CalendarAccount:
    """Read free and busy times once from a calendar file. Raises NotACalendar."""
    busy = _busy(by, at, content)
    with transaction.atomic():
        kept: CalendarAccount = CalendarAccount.objects.create(
            owner=by, kind="file", url="", busy=busy, read_at=at
        )
        Event.objects.record(by=by, at=at, verb="interviews.calendar_read", about=kept)
    return kept


def read_calendars(*, by: User, at: datetime) -> tuple[CalendarAccount, ...]:
    """Fetch every subscribed calendar anew; one that cannot be read keeps what it last said.

    The network is asked outside the transaction; why a calendar could not be read is kept with it.
    """
    read = [(one, *_fetched(by, at, one)) for one in _subscribed(by)]
    with transaction.atomic():
        for calendar, busy, message in read:
            calendar.message = message
            if not message:
                calendar.busy, calendar.read_at = busy, at
            calendar.save(update_fields=["busy", "read_at", "message"])
        if read:
            Event.objects.record(
                by=by, at=at, verb="interviews.calendars_read", data={"calendars": len(read)}
            )
    return tuple(one for one, _, _ in read)


def forget_calendar(*, by: User, at: datetime, calendar: int) -> None:
    """Forget a calendar and all that was read from it."""
    with transaction.atomic():
        kept = CalendarAccount.objects.kept_by(by).get(pk=calendar)
        Event.objects.record(by=by, at=at, verb="interviews.calendar_forgotten", about=kept)
        kept.delete()


def make_feed(*, by: User, at: datetime) -> str:
    """A new private calendar address; its key is told once, the one before stops working."""
    key = secrets.token_urlsafe(32)
    with transaction.atomic():
        CalendarFeed.objects.kept_by(by).filter(revoked_at=None).update(revoked_at=at)
        kept = CalendarFeed.objects.create(owner=by, digest=digest(key), made_at=at)
        Event.objects.record(by=by, at=at, verb="interviews.feed_made", about=kept)
    return key


def feed_owner(*, key: str) -> User:
    """Whose private calendar a key opens; DoesNotExist for an unknown or revoked one."""
    kept = CalendarFeed.objects.select_related("owner").get(digest=digest(key), revoked_at=None)
    owner: User = kept.owner
    return owner


def digest(key: str) -> str:
    """What is kept of a key."""
    return hashlib.sha256(key.encode()).hexdigest()


def _subscribed(by: User) -> list[CalendarAccount]:
    kinds = ("ics", CALDAV)
    return list(CalendarAccount.objects.kept_by(by).filter(kind__in=kinds).order_by("pk"))


def _fetched(by: User, at: datetime, one: CalendarAccount) -> tuple[list[list[str]], str]:
    try:
        if one.kind == CALDAV:
            return _plain(busy_there(one, at=at, days=DAYS, zone=_zone(by))), ""
        content = fetched_calendar(one.url, inside_too=not settings.HOSTED)
        return _busy(by, at, content), ""
    except Refused as refusal:
        return [], str(refusal)


def _busy(by: User, at: datetime, content: bytes) -> list[list[str]]:
    found = busy_times(content, start=at, end=at + timedelta(days=DAYS), zone=_zone(by))
    return _plain(found.times)


def _plain(times: Iterable[Busy]) -> list[list[str]]:
    return sorted([one.start.isoformat(), one.end.isoformat()] for one in times)


def _zone(by: User) -> str:
    return str(Settings.objects.kept_by(by).values_list("time_zone", flat=True).get())
