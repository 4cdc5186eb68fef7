"""How well one knows people: marked one by one or many at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from halfhour.method.refused import Refused
from halfhour.models import Event, Person, User
from halfhour.models.people import Closeness

MARKS = ("", *Closeness.values)


class NoSuchCloseness(Refused):
    """A word for closeness that is not one of the four."""


def mark_closeness(*, by: User, at: datetime, person: int, closeness: str) -> Person:
    """Note how well the seeker knows somebody: well, a little, not really, who, or empty."""
    check(closeness)
    with transaction.atomic():
        found: Person = Person.objects.kept_by(by).select_for_update().get(pk=person)
        before, found.closeness, found.updated_at = found.closeness, closeness, at
        found.version += 1
        found.save(update_fields=["closeness", "updated_at", "version"])
        data = {"before": before, "after": closeness}
        Event.objects.record(by=by, at=at, verb="people.closeness_marked", about=found, data=data)
    return found


def mark_many(*, by: User, at: datetime, people: Sequence[int], closeness: str) -> Event:
    """The same for many; the event knows what was before, so that it can be undone.

    Raises `Person.DoesNotExist` when one of them is not the seeker's.
    """
    check(closeness)
    wanted = set(people)
    with transaction.atomic():
        rows = Person.objects.kept_by(by).filter(pk__in=wanted)
        before = dict(rows.values_list("pk", "closeness"))
        if len(before) != len(wanted):
            raise Person.DoesNotExist
        rows.update(closeness=closeness, updated_at=at)
        data = {
            "kind": "closeness",
            "after": closeness,
            "before": {str(k): v for k, v in before.items()},
        }
        made: Event = Event.objects.record(by=by, at=at, verb="people.marked_many", data=data)
    return made


def check(closeness: str) -> None:
    """Raises `NoSuchCloseness` for any other word."""
    if closeness not in MARKS:
        raise NoSuchCloseness("Closeness is well, a little, not really or who; choose one of them.")
