"""Opinions received on the resume, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from halfhour.models import Opinion, User


@dataclass(frozen=True)
class OpinionRow:
    """What somebody thought of it, and what became of that."""

    id: int
    person_id: int
    person: str
    text: str
    at: datetime
    version: int | None
    answered_by: int | None
    set_aside: bool
    reason: str


def opinions_of(reader: User) -> tuple[OpinionRow, ...]:
    """Every opinion received, the newest first; in one query."""
    kept = (
        Opinion.objects.seen_by(reader)
        .select_related("person", "resume", "answered_by")
        .defer("resume__text", "answered_by__text")
        .order_by("-at", "-pk")
    )
    return tuple(
        OpinionRow(
            id=one.pk,
            person_id=one.person_id,
            person=one.person.name,
            text=one.text,
            at=one.at,
            version=one.resume.number if one.resume else None,
            answered_by=one.answered_by.number if one.answered_by else None,
            set_aside=one.set_aside_at is not None,
            reason=one.reason,
        )
        for one in kept
    )
