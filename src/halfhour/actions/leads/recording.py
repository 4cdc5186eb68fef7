"""Keeping an opening or a possible job, and where it came from."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction

from halfhour.actions.referrals.newcomer import organisation_named
from halfhour.method.followups.words import needed
from halfhour.method.leads.stages import FOUND
from halfhour.method.refused import Refused
from halfhour.models import Direction, Event, Interview, Lead, LeadStep, Person, Referral, User

OPENING, POSSIBLE = "opening", "possible"


class NoSuchKind(Refused):
    """An opening is advertised or open; a possible job might be made."""


class NotAnAddress(Refused):
    """A web address begins with http:// or https://."""


def record_lead(
    *,
    by: User,
    at: datetime,
    title: str,
    organisation: str = "",
    kind: str = OPENING,
    person: int | None = None,
    interview: int | None = None,
    referral: int | None = None,
    direction: int | None = None,
    url: str = "",
    text: str = "",
    due: date | None = None,
) -> Lead:
    """Keep an ``opening`` or a ``possible`` job, from whom it came and by when it closes (``due``).

    Raises NothingSaid without a title, NoSuchKind, NotAnAddress, DoesNotExist.
    """
    if kind not in (OPENING, POSSIBLE):
        raise NoSuchKind("Say whether it is an opening or a possible job.")
    with transaction.atomic():
        source = Person.objects.kept_by(by).get(pk=person) if person else None
        kept: Lead = Lead.objects.create(
            owner=by,
            kind=kind,
            title=needed(title, "Please say what the job is called.")[:300],
            organisation=organisation_named(by=by, name=organisation),
            url=web_address(url),
            text=text.strip(),
            source=source,
            interview=Interview.objects.kept_by(by).get(pk=interview) if interview else None,
            referral=Referral.objects.kept_by(by).get(pk=referral) if referral else None,
            direction=Direction.objects.kept_by(by).get(pk=direction) if direction else None,
            at=at,
        )
        LeadStep.objects.create(owner=by, lead=kept, step=FOUND, due=due, at=at)
        Event.objects.record(
            by=by, at=at, verb="leads.recorded", about=kept, person=source, data={"kind": kind}
        )
    return kept


def web_address(url: str) -> str:
    """The address if a browser may follow it; anything but http and https is refused."""
    kept = url.strip()
    if kept and not kept.lower().startswith(("http://", "https://")):
        raise NotAnAddress("A web address begins with http:// or https://.")
    return kept[:500]
