"""How a direction felt after an interview: four marks in ten seconds."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.method.refused import Refused
from halfhour.models import Direction, Event, Interview, Rating, User

RATED = ("fit", "energy", "prospects", "doubts")


class RatingOutOfRange(Refused):
    """A rating that is not 1 to 5, or no rating at all."""


def rate_interview(
    *,
    by: User,
    at: datetime,
    interview: int,
    direction: int | None = None,
    fit: int | None = None,
    energy: int | None = None,
    prospects: int | None = None,
    doubts: int | None = None,
) -> Rating:
    """How the direction felt after an interview, each 1 to 5; rating again replaces.

    ``direction`` is the interview's own unless given. Raises RatingOutOfRange;
    Direction.DoesNotExist when the interview belongs to none.
    """
    marks = dict(zip(RATED, (fit, energy, prospects, doubts), strict=True))
    given = [mark for mark in marks.values() if mark is not None]
    if not given or not all(1 <= mark <= 5 for mark in given):
        raise RatingOutOfRange("Please give at least one mark from 1 to 5.")
    with transaction.atomic():
        talk: Interview = Interview.objects.kept_by(by).select_related("person").get(pk=interview)
        chosen = direction if direction is not None else talk.direction_id
        kept: Direction = Direction.objects.kept_by(by).get(pk=chosen or 0)
        rating, _ = Rating.objects.update_or_create(
            owner=by, direction=kept, interview=talk, defaults={**marks, "at": at}
        )
        Event.objects.record(
            by=by,
            at=at,
            verb="directions.interview_rated",
            about=kept,
            person=talk.person,
            data={"interview": talk.pk},
        )
    result: Rating = rating
    return result
