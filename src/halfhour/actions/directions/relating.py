"""Saying afterwards that two statements agree or contradict each other, and taking them apart."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.actions.directions.learning import OtherDirection
from halfhour.method.directions.topics import stance_named
from halfhour.method.refused import Refused
from halfhour.models import Event, Statement, User


class SaidOfItself(Refused):
    """A statement that would lead back to itself."""


def relate_statement(
    *, by: User, at: datetime, statement: int, about: int, stance: str
) -> Statement:
    """Say that ``statement`` agrees with or contradicts the one called ``about``.

    Raises Statement.DoesNotExist, UnknownStance, OtherDirection, SaidOfItself.
    """
    stance_named(stance)
    with transaction.atomic():
        kept: Statement = Statement.objects.kept_by(by).get(pk=statement)
        earlier: Statement = Statement.objects.kept_by(by).get(pk=about)
        if earlier.direction_id != kept.direction_id:
            raise OtherDirection("The other statement belongs to another direction.")
        if kept.pk in _above(by, earlier):
            raise SaidOfItself("That one already rests on this; choose another.")
        _relate(by, at, kept, earlier, stance)
    return kept


def part_statement(*, by: User, at: datetime, statement: int) -> Statement:
    """Let a statement stand for itself again. Raises Statement.DoesNotExist."""
    with transaction.atomic():
        kept: Statement = Statement.objects.kept_by(by).get(pk=statement)
        _relate(by, at, kept, None, "")
    return kept


def _relate(by: User, at: datetime, kept: Statement, about: Statement | None, stance: str) -> None:
    kept.about, kept.stance = about, stance
    kept.save(update_fields=["about", "stance"])
    data = {"statement": kept.pk, "about": about.pk if about else None, "stance": stance}
    Event.objects.record(
        by=by, at=at, verb="directions.statement_related", about=kept.direction, data=data
    )


def _above(by: User, statement: Statement) -> set[int]:
    """The statement and all it leads back to; one query."""
    every = dict(
        Statement.objects.kept_by(by)
        .filter(direction=statement.direction_id)
        .values_list("pk", "about_id")
    )
    found: set[int] = set()
    here: int | None = statement.pk
    while here is not None and here not in found:
        found.add(here)
        here = every.get(here)
    return found
