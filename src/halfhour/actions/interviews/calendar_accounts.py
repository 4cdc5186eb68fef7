"""A calendar account connected: its calendars are read, and one may take the seeker's talks."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction

from halfhour.method.interviews.arranging import Busy
from halfhour.method.refused import Refused
from halfhour.models import CalendarAccount, CalendarEntry, Event, User
from halfhour.outside.interviews.caldav import CalendarServer
from halfhour.outside.interviews.ics_reading import busy_times
from halfhour.outside.today.sealing import sealed, unsealed

CALDAV = "caldav"


class NotThatCalendar(Refused):
    """Only a calendar of an account can be written to."""


def connect_calendars(
    *, by: User, at: datetime, url: str, username: str, password: str
) -> tuple[CalendarAccount, ...]:
    """Find every calendar of an account and read them from now on; the password is sealed.

    Connecting again renews the password. Raises AddressRefused, NotLetIn, ServerUnreachable.
    """
    with CalendarServer(url.strip(), username, password, inside_too=not settings.HOSTED) as server:
        found = server.calendars()
    with transaction.atomic():
        kept = tuple(
            CalendarAccount.objects.update_or_create(
                owner=by,
                kind=CALDAV,
                url=one.url[:500],
                defaults={
                    "name": one.name,
                    "username": username,
                    "secret": sealed(password),
                    "message": "",
                },
            )[0]
            for one in found
        )
        Event.objects.record(
            by=by, at=at, verb="interviews.calendars_connected", data={"calendars": len(kept)}
        )
    return kept


def write_here(*, by: User, at: datetime, calendar: int, wanted: bool = True) -> CalendarAccount:
    """Have the talks written to this calendar, and to no other; or to none.

    What was written before stays there. Raises NotThatCalendar, DoesNotExist.
    """
    with transaction.atomic():
        kept = CalendarAccount.objects.kept_by(by).get(pk=calendar)
        if kept.kind != CALDAV:
            raise NotThatCalendar("This calendar can only be read.")
        CalendarAccount.objects.kept_by(by).filter(write=True).update(write=False)
        kept.write = wanted
        kept.save(update_fields=["write"])
        Event.objects.record(
            by=by, at=at, verb="interviews.calendar_chosen", about=kept, data={"write": wanted}
        )
    return kept


def opened(account: CalendarAccount) -> CalendarServer:
    """The account, ready to be asked. Raises SealBroken."""
    return CalendarServer(
        account.url, account.username, unsealed(account.secret), inside_too=not settings.HOSTED
    )


def busy_there(account: CalendarAccount, *, at: datetime, days: int, zone: str) -> list[Busy]:
    """When the account's calendar is busy, but for the talks written there from here.

    Raises ServerUnreachable, NotLetIn, SealBroken.
    """
    own = set(CalendarEntry.objects.filter(calendar=account).values_list("href", flat=True))
    until = at + timedelta(days=days)
    with opened(account) as server:
        entries = server.entries(at, until)
    return [
        time
        for href, content in entries
        if href.rpartition("/")[2] not in own
        for time in _read(content, at, until, zone)
    ]


def _read(content: bytes, start: datetime, end: datetime, zone: str) -> tuple[Busy, ...]:
    """The times of one entry; one that cannot be read hides no other."""
    try:
        return busy_times(content, start=start, end=end, zone=zone).times
    except Refused:
        return ()
