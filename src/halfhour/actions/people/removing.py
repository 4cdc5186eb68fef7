"""Removing somebody for good: from the tables, the search, the files and the log of the database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models import Q

from halfhour.actions.people.waiting_uploads import forget_waiting
from halfhour.models import (
    CardPicture,
    Event,
    ImportChange,
    ImportRow,
    Merge,
    Person,
    PersonValue,
    RemoteCard,
    User,
)
from halfhour.outside.database import traces


@dataclass(frozen=True, slots=True)
class Removed:
    """What they were called, and how many imports that waited were cancelled, for they named them."""

    name: str
    cancelled: int


def remove_person(*, by: User, at: datetime, person: int) -> Removed:
    """Remove somebody with everything that hangs on them. It cannot be undone.

    Records joined into theirs go too. Raises `Person.DoesNotExist`.
    """
    with transaction.atomic():
        found: Person = Person.objects.kept_by(by).select_for_update().get(pk=person)
        ids = _with_those_joined(by, found)
        said = _said_of(by, ids)
        files = _forget_pictures(by, ids)
        _forget_words(by, ids)
        with traces.wiped():
            for number in reversed(ids):
                Person.objects.ever_kept_by(by).filter(pk=number).delete()
        Event.objects.record(by=by, at=at, verb="people.removed", data={"people": len(ids)})
        transaction.on_commit(traces.empty_log)
    for name in files:
        default_storage.delete(name)
    return Removed(found.name, forget_waiting(by, at, said))


def _with_those_joined(by: User, person: Person) -> list[int]:
    """Their record and every one joined into it, each after the one it was joined into."""
    ids = [person.pk]
    for number in ids:  # grows while it is walked
        joined = Person.objects.ever_kept_by(by).filter(merged_into=number)
        ids += joined.values_list("pk", flat=True)
    return ids


def _said_of(by: User, ids: list[int]) -> set[str]:
    """What they are called and written to by."""
    names = Person.objects.ever_kept_by(by).filter(pk__in=ids).values_list("name", flat=True)
    values = PersonValue.objects.filter(person__in=ids, kind__in=("name", "email"))
    return {*names, *values.values_list("value", flat=True)}


def _forget_pictures(by: User, ids: list[int]) -> list[str]:
    """Remove the pictures of their cards; gives the files, their photographs among them."""
    cards = CardPicture.objects.kept_by(by).filter(person__in=ids)
    photos = Person.objects.ever_kept_by(by).filter(pk__in=ids).exclude(photo="")
    files = [*cards.values_list("picture", flat=True), *photos.values_list("photo", flat=True)]
    cards.delete()
    return files


def _forget_words(by: User, ids: list[int]) -> None:
    """Take what reports, events and cards of servers say of them out of rows that stay."""
    ImportRow.objects.filter(person__in=ids, file__of__owner=by).update(name="", reason="")
    ImportChange.objects.filter(person__in=ids, of__owner=by).delete()
    RemoteCard.objects.kept_by(by).filter(person__in=ids).update(text="")
    merges = Merge.objects.kept_by(by).filter(Q(kept__in=ids) | Q(gone__in=ids))
    for merge in merges.values_list("pk", flat=True):
        Event.objects.kept_by(by).filter(data__merge=merge).update(data={})
