"""Keeping in touch: with whom, how often, when next; and one person's contacts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from halfhour.method.followups.cadence import GROUPS, group_of, next_touch
from halfhour.method.today.history import Tie
from halfhour.models import Person, Touch, User
from halfhour.pages.followups.reasons import reasons_for
from halfhour.pages.today.history import read_history
from halfhour.pages.today.keeping import contacts

PAGE = 200


@dataclass(frozen=True)
class Kept:
    """Somebody one keeps in touch with; ``next`` is None when never reminded.

    ``own`` is true when the cadence was chosen for them and not for their group.
    """

    id: int
    name: str
    last: date
    every: int
    next: date | None
    hook: str
    group: str
    own: bool


@dataclass(frozen=True)
class Group:
    """A group of people with one cadence; ``key`` names it, ``people`` counts them."""

    key: str
    name: str
    every: int
    people: int


@dataclass(frozen=True)
class TouchPage:
    """Everybody one keeps in touch with, whoever is due next first; at most two hundred."""

    people: tuple[Kept, ...]
    more: int
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class Contact:
    """One contact noted by hand."""

    at: datetime
    channel: str
    inbound: bool
    text: str


@dataclass(frozen=True)
class HelloPage:
    """One person: when we last spoke, how often I want to, and honest reasons to write."""

    id: int
    name: str
    last: date | None
    every: int | None
    next: date | None
    own: bool
    group: str
    reasons: tuple[str, ...]
    contacts: tuple[Contact, ...]


def touch_page(*, reader: User) -> TouchPage:
    """Everybody with a cadence, in nine queries."""
    history, settings, _ = read_history(reader)
    known = sorted(map(_kept, history.ties), key=lambda kept: (kept.next or date.max, kept.name))
    many = Counter(group_of(tie.helped) for tie in history.ties if not tie.own)
    every = (settings.much_every, settings.once_every, settings.other_every)
    groups = tuple(
        Group(key, name, days, many[key])
        for (key, name), days in zip(GROUPS.items(), every, strict=True)
    )
    return TouchPage(tuple(known[:PAGE]), max(len(known) - PAGE, 0), groups)


def _kept(tie: Tie) -> Kept:
    """A tie as a row."""
    return Kept(
        tie.person.id, tie.person.name, tie.last, tie.every, next_touch(tie), tie.hook,
        GROUPS[group_of(tie.helped)], tie.own,
    )  # fmt: skip


def hello_page(*, reader: User, person: int) -> HelloPage:
    """One person to keep in touch with, in sixteen queries. Raises DoesNotExist."""
    about = Person.objects.kept_by(reader).get(pk=person)
    history, _, rows = read_history(reader)
    tie = next((one for one in history.ties if one.person.id == person), None)
    spoken = [rows.day(at) for who, at in contacts(rows) if who.id == person]
    noted = Touch.objects.kept_by(reader).filter(person=about).order_by("-at", "-id")[:20]
    hook = (tie.hook,) if tie and tie.hook else ()
    return HelloPage(
        about.pk,
        about.name,
        max(spoken, default=about.last_contact),
        tie.every if tie else None,
        next_touch(tie) if tie else None,
        tie.own if tie else False,
        GROUPS[group_of(tie.helped if tie else 0)],
        tuple(dict.fromkeys((*hook, *reasons_for(reader, [person]).get(person, ())))),
        tuple(Contact(one.at, one.channel, one.inbound, one.text) for one in noted),
    )
