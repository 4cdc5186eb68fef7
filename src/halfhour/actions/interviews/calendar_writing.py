"""The seeker's talks in a calendar of their own: written, moved and taken away with the talk."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from halfhour.actions.interviews.calendar_accounts import opened
from halfhour.actions.interviews.calendar_events import print_of
from halfhour.method.refused import Refused
from halfhour.models import CalendarAccount, CalendarEntry, Event, Interview, Settings, User
from halfhour.outside.interviews.caldav import CalendarServer
from halfhour.outside.interviews.entries import entry_of
from halfhour.outside.interviews.ics import single
from halfhour.outside.network.manners import ChangedThere

BOTH_SIDES = "{} was changed in your calendar, so it was left there as it is."


def write_talks(*, by: User, at: datetime) -> int:
    """Bring the chosen calendar up to what is arranged; how many entries were changed there.

    The path of an entry is made from the talk, so a talk is never there twice, also when
    recording the last time was cut off. What was changed there by hand is left, and told beside
    the calendar. Raises nothing: a calendar that does not answer keeps its reason.
    """
    account = CalendarAccount.objects.kept_by(by).filter(write=True).order_by("pk").first()
    if account is None:
        return 0
    told: list[str] = []
    changed = 0
    try:
        with opened(account) as server:
            for talk, entry in _to_do(by, at, account):
                try:
                    changed += _brought(by, at, server, account, talk, entry)
                except ChangedThere:
                    told.append(_left(by, at, account, talk, entry))
    except Refused as refusal:
        told.append(str(refusal))
    CalendarAccount.objects.kept_by(by).filter(pk=account.pk).update(message=" ".join(told)[:1000])
    return changed


def _to_do(
    by: User, at: datetime, account: CalendarAccount
) -> list[tuple[Interview | None, CalendarEntry | None]]:
    """Every talk that is not there as it is here: to come, or written and changed since."""
    entries = {
        e.interview_id: e for e in CalendarEntry.objects.kept_by(by).filter(calendar=account)
    }
    lost = CalendarEntry.objects.kept_by(by).filter(calendar=account, interview=None)
    talks = Interview.objects.kept_by(by).select_related("person").filter(
        Q(starts_at__gte=at, cancelled_at=None) | Q(pk__in=[pk for pk in entries if pk])
    )  # fmt: skip
    me = Settings.objects.kept_by(by).get().full_name
    found: list[tuple[Interview | None, CalendarEntry | None]] = [(None, e) for e in lost]
    for talk in talks.order_by("pk"):
        entry = entries.get(talk.pk)
        written = print_of(entry_of(talk, me)) if _wanted(talk) else ""
        if written != (entry.written if entry else ""):
            found.append((talk, entry))
    return found


def _wanted(talk: Interview) -> bool:
    return talk.starts_at is not None and talk.cancelled_at is None


def _brought(
    by: User,
    at: datetime,
    server: CalendarServer,
    account: CalendarAccount,
    talk: Interview | None,
    entry: CalendarEntry | None,
) -> int:
    """Write or take away one entry, then note what was done. Raises ChangedThere."""
    if talk is None or not _wanted(talk):
        if entry is not None:
            server.remove(entry.href, entry.etag)
            _forget(by, at, entry, talk)
        return 1
    event = entry_of(talk, Settings.objects.kept_by(by).get().full_name)
    href = f"{talk.uid}.ics"
    etag = entry.etag if entry else server.tag(href)
    tag = server.put(href, single(event, now=at), etag)
    _note(by, at, account, talk, href, tag, print_of(event))
    return 1


def _left(
    by: User,
    at: datetime,
    account: CalendarAccount,
    talk: Interview | None,
    entry: CalendarEntry | None,
) -> str:
    """What was changed there stays; it is not tried again until the talk changes once more."""
    who = talk.person.name if talk else "A talk"
    if talk is not None and _wanted(talk) and entry is not None:
        me = Settings.objects.kept_by(by).get().full_name
        _note(by, at, account, talk, entry.href, entry.etag, print_of(entry_of(talk, me)))
    elif entry is not None:
        _forget(by, at, entry, talk)
    return BOTH_SIDES.format(who)


def _note(
    by: User,
    at: datetime,
    account: CalendarAccount,
    talk: Interview,
    href: str,
    etag: str,
    written: str,
) -> None:
    with transaction.atomic():
        CalendarEntry.objects.update_or_create(
            owner=by,
            calendar=account,
            href=href,
            defaults={"interview": talk, "etag": etag, "written": written},
        )
        Event.objects.record(
            by=by, at=at, verb="interviews.written_to_calendar", about=talk, person=talk.person
        )


def _forget(by: User, at: datetime, entry: CalendarEntry, talk: Interview | None) -> None:
    with transaction.atomic():
        entry.delete()
        Event.objects.record(
            by=by,
            at=at,
            verb="interviews.taken_from_calendar",
            about=talk,
            person=talk.person if talk else None,
        )
