"""Tags on many people at once, and taking a bulk edit back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from halfhour.actions.people.written import refresh
from halfhour.method.people.names import fold
from halfhour.method.refused import Refused
from halfhour.models import Event, Person, PersonValue, Sighting, User

LONGEST = 60


class NoTag(Refused):
    """A tag without a word, or too long a one."""


class NotUndoable(Refused):
    """Asked to take back what is no bulk edit, or was taken back already."""


def tag_people(
    *, by: User, at: datetime, people: Sequence[int], tag: str, remove: bool = False
) -> Event:
    """Put a tag on people, or take it off; the event knows whom it touched.

    Raises `NoTag`, and `Person.DoesNotExist` when one of them is not the seeker's.
    """
    tag = " ".join(tag.split())
    if not tag or len(tag) > LONGEST:
        raise NoTag(f"A tag is one to {LONGEST} letters; please write a shorter one.")
    with transaction.atomic():
        wanted = sorted(set(people))
        found = list(Person.objects.kept_by(by).filter(pk__in=wanted).order_by("pk"))
        if len(found) != len(wanted):
            raise Person.DoesNotExist
        touched = untag(by, found, tag) if remove else put(by, at, found, tag)
        data = {"kind": "tag", "tag": tag, "remove": remove, "people": touched}
        made: Event = Event.objects.record(by=by, at=at, verb="people.tagged", data=data)
    return made


def put(by: User, at: datetime, people: Sequence[Person], tag: str) -> list[int]:
    """Tag those who have it not yet."""
    touched = []
    for person in people:
        value, made = PersonValue.objects.get_or_create(
            person=person, kind="tag", key=fold(tag), defaults={"owner": by, "value": tag}
        )
        if made:
            seen = {"first_seen": at, "last_seen": at}
            Sighting.objects.create(value=value, source="hand", **seen)
            touched.append(person.pk)
            refresh(person)
    return touched


def untag(by: User, people: Sequence[Person], tag: str) -> list[int]:
    """Take a tag off those who have it."""
    values = PersonValue.objects.kept_by(by).filter(person__in=people, kind="tag", key=fold(tag))
    touched = list(values.values_list("person_id", flat=True))
    values.delete()
    for person in people:
        if person.pk in touched:
            refresh(person)
    return touched


def undo_bulk(*, by: User, at: datetime, event: int) -> int:
    """Take back one bulk edit; gives how many people are as before. Raises `NotUndoable`."""
    with transaction.atomic():
        done = Event.objects.kept_by(by).select_for_update().get(pk=event)
        if done.data.get("kind") not in ("tag", "closeness") or done.undone_by.exists():
            raise NotUndoable("This cannot be taken back, or was already.")
        back = (
            restore_closeness(by, done.data)
            if "before" in done.data
            else restore_tag(by, at, done.data)
        )
        undone = Event.objects.record(
            by=by, at=at, verb="people.bulk_undone", data={"people": back}
        )
        undone.undoes = done
        undone.save(update_fields=["undoes"])
    return back


def restore_closeness(by: User, data: dict[str, Any]) -> int:
    """Set closeness as it was where nobody changed it since."""
    back = 0
    for mark in set(data["before"].values()):
        ids = [int(pk) for pk, was in data["before"].items() if was == mark]
        rows = Person.objects.kept_by(by).filter(pk__in=ids, closeness=data["after"])
        back += rows.update(closeness=mark)
    return back


def restore_tag(by: User, at: datetime, data: dict[str, Any]) -> int:
    """Tag or untag again exactly those who were touched."""
    people = list(Person.objects.kept_by(by).filter(pk__in=data["people"]))
    if data["remove"]:
        return len(put(by, at, people, data["tag"]))
    return len(untag(by, people, data["tag"]))
