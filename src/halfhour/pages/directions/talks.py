"""The interviews held for a direction, with how it felt after each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.models import Direction, Interview, Rating, User


@dataclass(frozen=True, slots=True)
class TalkShown:
    """One interview held for this direction, with its marks (1 to 5) or None each."""

    id: int
    person: int
    name: str
    on: date
    fit: int | None
    energy: int | None
    prospects: int | None
    doubts: int | None
    rated: bool


def talks_about(reader: User, direction: Direction) -> tuple[TalkShown, ...]:
    """Interviews held for this direction, each with its rating; two queries."""
    held = Interview.objects.seen_by(reader).filter(direction=direction, ended_at__isnull=False)
    marks = {
        one.interview_id: one for one in Rating.objects.seen_by(reader).filter(direction=direction)
    }
    return tuple(
        TalkShown(
            id=talk.pk,
            person=talk.person_id,
            name=talk.person.name,
            on=(talk.ended_at or talk.arranged_at).date(),
            fit=mark.fit if mark else None,
            energy=mark.energy if mark else None,
            prospects=mark.prospects if mark else None,
            doubts=mark.doubts if mark else None,
            rated=mark is not None,
        )
        for talk in held.select_related("person").order_by("-ended_at", "-id")
        for mark in [marks.get(talk.pk)]
    )
