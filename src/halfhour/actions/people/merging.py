"""Joining two records of one person, and taking them apart again with nothing lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import transaction

from halfhour.actions.people.moving import (
    fill_columns,
    give_back,
    move_back,
    move_rows,
    move_sightings,
)
from halfhour.method.refused import Refused
from halfhour.models import (
    DuplicateCandidate,
    Event,
    Merge,
    Person,
    User,
)


class OnePerson(Refused):
    """Asked to join or part somebody with themselves."""


class AlreadyApart(Refused):
    """Asked to take apart what is not joined any more."""


def merge(
    *, by: User, at: datetime, kept: int, gone: int, reasons: Sequence[str] = (),
    automatic: bool = False,
) -> Merge:  # fmt: skip
    """Join the record ``gone`` into ``kept``: values, notes, messages, everything moves over.

    What cannot move because both have it stays with ``gone``, out of sight. Raises `OnePerson`.
    """
    if kept == gone:
        raise OnePerson("These are the same record already; choose two different people.")
    with transaction.atomic():
        people = Person.objects.kept_by(by).select_for_update()
        keeper, leaver = people.get(pk=kept), people.get(pk=gone)
        moved = {
            "rows": list(move_rows(keeper, leaver)),
            "sightings": list(move_sightings(keeper, leaver)),
            "columns": fill_columns(keeper, leaver),
        }
        keeper.updated_at, keeper.version = at, keeper.version + 1
        keeper.save()
        leaver.merged_into = keeper
        leaver.save(update_fields=["merged_into"])
        decide(by, at, kept, gone, "same", reasons)
        made: Merge = Merge.objects.create(
            owner=by, kept=keeper, gone=leaver, at=at, automatic=automatic,
            reasons=list(reasons), moved=moved,
        )  # fmt: skip
        data = {"name": leaver.name, "merge": made.pk}
        Event.objects.record(by=by, at=at, verb="people.merged", about=keeper, data=data)
    return made


def unmerge(*, by: User, at: datetime, merge: int = 0, person: int = 0) -> Person:
    """Take two joined records apart again; what was added since stays where it was added.

    Named by the merge, or by a person: the one who went, else the last who was joined into them.
    That they are not the same is remembered. Raises `AlreadyApart`.
    """
    with transaction.atomic():
        done = the_merge(by, merge, person)
        if done.undone_at is not None:
            raise AlreadyApart("These two were taken apart already.")
        keeper, leaver = done.kept, done.gone
        move_back(done, [keeper.pk, *chain(keeper)])
        give_back(keeper, done.moved.get("columns", {}))
        keeper.updated_at, keeper.version = at, keeper.version + 1
        keeper.save()
        leaver.merged_into = None
        leaver.save(update_fields=["merged_into"])
        done.undone_at = at
        done.save(update_fields=["undone_at"])
        decide(by, at, keeper.pk, leaver.pk, "not same", ())
        data = {"name": leaver.name, "merge": done.pk}
        Event.objects.record(by=by, at=at, verb="people.unmerged", about=keeper, data=data)
    return leaver


def the_merge(by: User, merge: int, person: int) -> Merge:
    """The join that is meant. Raises `DoesNotExist`, and `AlreadyApart` where none is left."""
    joins = Merge.objects.kept_by(by).select_for_update()
    if not person:
        found: Merge = joins.get(pk=merge)
        return found
    known = Person.objects.ever_kept_by(by).get(pk=person)
    live = joins.filter(undone_at=None).order_by("-at", "-pk")
    last: Merge | None = live.filter(gone=known).first() or live.filter(kept=known).first()
    if last is None:
        raise AlreadyApart(f"{known.name} is not joined with anybody.")
    return last


def chain(person: Person) -> Iterable[int]:
    """Those into whom a person was joined, one after another."""
    while person.merged_into is not None:
        person = person.merged_into
        yield person.pk


def decide(
    by: User, at: datetime, one: int, other: int, decision: str, reasons: Sequence[str]
) -> DuplicateCandidate:
    """Remember a decision on two people."""
    first, second = sorted((one, other))
    found, _ = DuplicateCandidate.objects.get_or_create(
        first_id=first, second_id=second,
        defaults={"owner": by, "score": 1.0, "reasons": list(reasons), "found_at": at},
    )  # fmt: skip
    found.decision, found.decided_at = decision, at
    found.save(update_fields=["decision", "decided_at"])
    return found
