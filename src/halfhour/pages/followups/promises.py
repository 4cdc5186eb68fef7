"""Promises, mine and theirs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from halfhour.models import Promise, User


@dataclass(frozen=True)
class Promised:
    """One promise."""

    id: int
    person_id: int
    person: str
    text: str
    due: date | None
    at: datetime
    kept: bool


@dataclass(frozen=True)
class PromisesPage:
    """What I promised and what was promised to me; the open ones first."""

    mine: tuple[Promised, ...]
    theirs: tuple[Promised, ...]


def promises_page(*, reader: User) -> PromisesPage:
    """The promises that were not taken back, in one query."""
    rows = (
        Promise.objects.kept_by(reader)
        .filter(released_at=None)
        .select_related("person")
        .order_by("kept_at", "due", "at")[:400]
    )
    found = [
        (
            r.mine,
            Promised(r.pk, r.person_id, r.person.name, r.text, r.due, r.at, r.kept_at is not None),
        )
        for r in rows
    ]
    return PromisesPage(
        tuple(one for mine, one in found if mine), tuple(one for mine, one in found if not mine)
    )
