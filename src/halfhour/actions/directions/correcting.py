"""The seeker's word on which occupation somebody has: similar titles follow; it can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from halfhour.actions.directions.coding import COLUMNS, Columns, write_occupations
from halfhour.method.directions.following import followers
from halfhour.method.directions.occupations import Occupations, UnknownOccupation
from halfhour.method.refused import Refused
from halfhour.models import Event, OccupationBefore, OccupationCorrection, Person, User

Row = tuple[int, str, str, str, float | None]
"""A person's id, title, and the three columns of the occupation."""


class AlreadyUndone(Refused):
    """A correction that was undone before."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """The correction kept, and how many people with such a title followed it."""

    correction: int
    followed: int


@dataclass(frozen=True, slots=True)
class Undone:
    """Whose occupation had been corrected, and how many people have their former one again."""

    person: int
    back: int


def correct_occupation(
    *, by: User, at: datetime, person: int, code: str, occupations: Occupations
) -> Corrected:
    """Say which occupation a person has; people whose title is equal or similar follow.

    An empty ``code`` says: none, and only equal titles follow. What was chosen by hand stays.
    Raises Person.DoesNotExist, UnknownOccupation.
    """
    if code and not occupations.knows(code):
        raise UnknownOccupation(f"No occupation or group has the code {code[:12]}.")
    one: Person = Person.objects.kept_by(by).get(pk=person)
    means: Columns = (code, occupations.occupation(code).title[:200] if code else "", 1.0)
    means = means if code else ("", "", None)
    # Looking for followers takes a while: nobody else's writing waits for it.
    found = _followers(by, one, means) if one.title else []
    with transaction.atomic():
        kept = OccupationCorrection.objects.create(owner=by, person=one, code=code, at=at)
        _keep_before(by, kept, one, found)
        Person.objects.kept_by(by).filter(pk=one.pk).update(
            **dict(zip(COLUMNS, means, strict=True)), occupation_by_hand=True, updated_at=at
        )
        write_occupations([(*means, pk) for pk, *_ in found])
        data = {"code": code, "followed": len(found)}
        Event.objects.record(
            by=by, at=at, verb="directions.occupation_corrected", about=one, data=data
        )
    return Corrected(kept.pk, len(found))


def undo_correction(*, by: User, at: datetime, correction: int) -> Undone:
    """Give everybody the occupation they had before, but those changed since.

    Raises OccupationCorrection.DoesNotExist, AlreadyUndone.
    """
    with transaction.atomic():
        kept: OccupationCorrection = OccupationCorrection.objects.kept_by(by).get(pk=correction)
        if kept.undone_at:
            raise AlreadyUndone("This was undone before.")
        before = list(
            kept.before.filter(person__occupation_code=kept.code).select_related("person")
        )
        one = next((b for b in before if b.person_id == kept.person_id), None)
        write_occupations([(b.code, b.title, b.score, b.person_id) for b in before if b is not one])
        if one and one.person.occupation_by_hand:
            said = (one.code, one.title, one.score)
            Person.objects.kept_by(by).filter(pk=one.person_id).update(
                **dict(zip(COLUMNS, said, strict=True)),
                occupation_by_hand=one.by_hand,
                updated_at=at,
            )
        kept.undone_at = at
        kept.save(update_fields=["undone_at"])
        Event.objects.record(
            by=by, at=at, verb="directions.correction_undone", about=kept.person,
            data={"back": len(before)},
        )  # fmt: skip
    return Undone(kept.person_id, len(before))


def _followers(by: User, one: Person, means: Columns) -> list[Row]:
    """The people whose title follows and who mean something else so far."""
    rows: Sequence[Row] = list(
        Person.objects.kept_by(by)
        .filter(occupation_by_hand=False)
        .exclude(title="")
        .exclude(pk=one.pk)
        .values_list("pk", "title", *COLUMNS)
    )
    was = one.occupation_code
    titles = ((title, bool(was) and code == was) for _, title, code, *_ in rows)
    follow = set(followers(one.title, titles, exact=not means[0]))
    return [row for row in rows if row[1] in follow and row[2:] != means]


def _keep_before(by: User, kept: OccupationCorrection, one: Person, found: Sequence[Row]) -> None:
    rows = [OccupationBefore(owner=by, correction=kept, person_id=pk, code=code, title=title, score=score)
            for pk, _, code, title, score in found]  # fmt: skip
    rows.append(
        OccupationBefore(
            owner=by,
            correction=kept,
            person=one,
            code=one.occupation_code,
            title=one.occupation_title,
            score=one.occupation_score,
            by_hand=one.occupation_by_hand,
        )
    )
    OccupationBefore.objects.bulk_create(rows, batch_size=500)
