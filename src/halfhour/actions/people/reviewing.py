"""Answering which pairs are one person: joined, told apart, or the surest joined all at once."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.actions.people.merging import OnePerson, decide, merge
from halfhour.models import DuplicateCandidate, Event, Merge, Person, User

# From here on a pair is as good as certain; the threshold of the same-person decision.
SAFE = 0.985


def merge_pair(*, by: User, at: datetime, pair: int, keep: int = 0) -> Merge:
    """Join a waiting pair; ``keep`` says who stays, else the one known longer."""
    with transaction.atomic():
        found = DuplicateCandidate.objects.kept_by(by).get(pk=pair)
        ids = (found.first_id, found.second_id)
        kept = keep if keep in ids else ids[0]
        gone = ids[1] if kept == ids[0] else ids[0]
        return merge(by=by, at=at, kept=kept, gone=gone, reasons=found.reasons)


def part_pair(*, by: User, at: datetime, pair: int) -> DuplicateCandidate:
    """Remember that a waiting pair is two people."""
    with transaction.atomic():
        found = DuplicateCandidate.objects.kept_by(by).get(pk=pair)
        return keep_apart(by=by, at=at, first=found.first_id, second=found.second_id)


def keep_apart(*, by: User, at: datetime, first: int, second: int) -> DuplicateCandidate:
    """Remember that two people are not the same; no import asks again. Raises `OnePerson`."""
    if first == second:
        raise OnePerson("That is one record, not two; choose two different people.")
    with transaction.atomic():
        people = Person.objects.kept_by(by)
        one, other = people.get(pk=first), people.get(pk=second)
        decided = decide(by, at, one.pk, other.pk, "not same", ())
        Event.objects.record(
            by=by, at=at, verb="people.kept_apart", about=one, data={"other": other.pk}
        )
    return decided


def merge_safest(*, by: User, at: datetime, least: float = SAFE) -> int:
    """Join all waiting pairs that are as good as certain; gives how many were joined."""
    joined = 0
    with transaction.atomic():
        waiting = DuplicateCandidate.objects.kept_by(by).filter(
            decision="", score__gte=least, first__merged_into=None, second__merged_into=None
        )
        for pair in list(waiting.order_by("-score", "pk")):
            ids = list(
                Person.objects.kept_by(by)
                .filter(pk__in=(pair.first_id, pair.second_id))
                .order_by("pk")
                .values_list("pk", flat=True)
            )
            if len(ids) == 2:
                merge(by=by, at=at, kept=ids[0], gone=ids[1], reasons=pair.reasons)
                joined += 1
        Event.objects.record(by=by, at=at, verb="people.merged_many", data={"joined": joined})
    return joined
