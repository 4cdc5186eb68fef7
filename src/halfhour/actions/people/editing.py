"""People added and changed by hand: what is written by hand stands first and knows it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from halfhour.actions.people.posts import HAND, keep_post_by_hand
from halfhour.actions.people.triage import check
from halfhour.actions.people.written import refresh, write_values
from halfhour.method.refused import Refused
from halfhour.models import Event, Person, PersonNote, User


class NobodyNamed(Refused):
    """A person of whom nothing is known."""


class ChangedMeanwhile(Refused):
    """A form older than what is kept."""


def add_person(
    *, by: User, at: datetime, name: str = "", email: str = "", phone: str = "",
    organisation: str = "", title: str = "", url: str = "", location: str = "",
    birthday: str = "", how_known: str = "", notes: str = "", closeness: str = "",
    steps_away: int = 1, source: str = HAND,
) -> Person:  # fmt: skip
    """Add somebody; a telephone number alone is enough. Raises `NobodyNamed`."""
    said = {
        "name": name, "email": email, "phone": phone, "organisation": organisation,
        "title": title, "url": url, "location": location, "birthday": birthday,
        "how_known": how_known, "notes": notes,
    }  # fmt: skip
    if not (name.strip() or email.strip() or phone.strip()):
        raise NobodyNamed("Please give a name, an e-mail address or a telephone number.")
    check(closeness)
    with transaction.atomic():
        person = Person.objects.create(
            owner=by, created_at=at, updated_at=at, closeness=closeness, steps_away=steps_away
        )
        write_values(by, at, person, said, source)
        refresh(person)
        if source == HAND:
            keep_post_by_hand(by, person, said)
        Event.objects.record(by=by, at=at, verb="people.added", about=person)
    return person


def edit_person(
    *, by: User, at: datetime, person: int, said: Mapping[str, str], closeness: str | None = None,
    version: int | None = None,
) -> Person:  # fmt: skip
    """Write values by hand; each stands before what imports say, which stays beside it.

    ``said`` holds only what changes, by field; an empty text takes the value by hand back.
    Raises `ChangedMeanwhile` when ``version`` is older than what is kept.
    """
    with transaction.atomic():
        found: Person = Person.objects.kept_by(by).select_for_update().get(pk=person)
        if version is not None and version != found.version:
            raise ChangedMeanwhile(
                f"{found.name} was changed meanwhile; look at the new state and save again."
            )
        if closeness is not None:
            check(closeness)
            found.closeness = closeness
        write_values(by, at, found, said, HAND)
        found.updated_at, found.version = at, found.version + 1
        refresh(found)
        keep_post_by_hand(by, found, said)
        Event.objects.record(
            by=by, at=at, verb="people.edited", about=found, data={"fields": sorted(said)}
        )
    return found


def add_note(*, by: User, at: datetime, person: int, text: str) -> PersonNote:
    """Write something down about a person. Raises `NobodyNamed` for an empty note."""
    if not text.strip():
        raise NobodyNamed("Please write something into the note.")
    with transaction.atomic():
        found = Person.objects.kept_by(by).get(pk=person)
        note: PersonNote = PersonNote.objects.create(
            owner=by, person=found, at=at, text=text.strip()
        )
        refresh(found)
        Event.objects.record(by=by, at=at, verb="people.noted", about=note, person=found)
    return note
