"""Keeping in touch: with whom, how often, when next; and one person's contacts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from halfhour.method.followups.cadence import next_touch
from halfhour.method.today.history import Tie
from halfhour.models import Cadence, Person, Touch, User
from halfhour.pages.today.history import read_history
from halfhour.pages.today.keeping import contacts

PAGE = 200


@dataclass(frozen=True)
class Kept:
    """Somebody one keeps in touch with; ``next`` is None when never reminded."""

    id: int
    name: str
    last: date
    every: int
    next: date | None
    hook: str


@dataclass(frozen=True)
class TouchPage:
    """Everybody one keeps in touch with, whoever is due next first; at most two hundred."""

    people: tuple[Kept, ...]
    more: int


@dataclass(frozen=True)
class Contact:
    """One contact noted by hand."""

    at: datetime
    channel: str
    inbound: bool
    text: str


@dataclass(frozen=True)
class HelloPage:
    """One person: when we last spoke, how often I want to, and an honest reason to write."""

    id: int
    name: str
    last: date | None
    every: int | None
    next: date | None
    hook: str
    contacts: tuple[Contact, ...]


def touch_page(*, reader: User) -> TouchPage:
    """Everybody with a cadence, in nine queries."""
    history, _, _ = read_history(reader)
    known = sorted(map(_kept, history.ties), key=lambda kept: (kept.next or date.max, kept.name))
    return TouchPage(tuple(known[:PAGE]), max(len(known) - PAGE, 0))


def _kept(tie: Tie) -> Kept:
    """A tie as a row."""
    return Kept(tie.person.id, tie.person.name, tie.last, tie.every, next_touch(tie), tie.hook)


def hello_page(*, reader: User, person: int) -> HelloPage:
    """One person to keep in touch with, in twelve queries. Raises DoesNotExist."""
    about = Person.objects.kept_by(reader).get(pk=person)
    history, _, rows = read_history(reader)
    tie = next((one for one in history.ties if one.person.id == person), None)
    spoken = [rows.day(at) for who, at in contacts(rows) if who.id == person]
    own = Cadence.objects.kept_by(reader).filter(person=about).values_list("days", flat=True)
    noted = Touch.objects.kept_by(reader).filter(person=about).order_by("-at", "-id")[:20]
    every = own.first()
    return HelloPage(
        about.pk,
        about.name,
        max(spoken, default=about.last_contact),
        tie.every if tie else every,
        next_touch(tie) if tie else None,
        tie.hook if tie else "",
        tuple(Contact(one.at, one.channel, one.inbound, one.text) for one in noted),
    )
