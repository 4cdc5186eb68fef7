"""Keeping a version of the resume, and what it answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import Max

from halfhour.method.refused import Refused
from halfhour.models import Direction, Event, Opinion, Resume, User
from halfhour.outside.account.whole_files import forgotten_if_it_fails
from halfhour.outside.resumes.text import kind_of, resume_text


class NotYetRevised(Refused):
    """A day of revision that lies ahead."""


def add_resume(
    *,
    by: User,
    at: datetime,
    name: str,
    content: bytes,
    revised_on: date | None = None,
    answers: Sequence[int] = (),
    direction: int | None = None,
) -> Resume:
    """Keep a version as a file, with its words; ``answers`` are the opinions it takes up.

    ``revised_on`` is the day it was truly revised, today without it. Raises NotAResume,
    NotYetRevised, DoesNotExist.
    """
    words = resume_text(content)
    revised_at = datetime.combine(revised_on, time(12), at.tzinfo) if revised_on else at
    if revised_at.date() > at.date():
        raise NotYetRevised("The day it was revised cannot lie ahead.")
    kept: Resume = Resume(owner=by, text=words, revised_at=revised_at)
    with forgotten_if_it_fails(kept.file), transaction.atomic():
        newest = Resume.objects.kept_by(by).aggregate(most=Max("number"))["most"] or 0
        kept.number = newest + 1
        kept.name = " ".join(name.split())[:200] or f"Version {newest + 1}"
        kept.direction = Direction.objects.kept_by(by).get(pk=direction) if direction else None
        kept.file.save(f"{newest + 1}.{kind_of(content)}", ContentFile(content), save=False)
        kept.save()
        taken_up = _answered(by, kept, answers)
        Event.objects.record(
            by=by,
            at=at,
            verb="resumes.added",
            about=kept,
            data={"number": kept.number, "answers": taken_up},
        )
    return kept


def answer_opinions(*, by: User, at: datetime, resume: int, opinions: Sequence[int]) -> Resume:
    """Note which opinions a version takes up."""
    with transaction.atomic():
        kept: Resume = Resume.objects.kept_by(by).get(pk=resume)
        taken_up = _answered(by, kept, opinions)
        Event.objects.record(
            by=by, at=at, verb="resumes.answered", about=kept, data={"answers": taken_up}
        )
    return kept


def _answered(by: User, kept: Resume, opinions: Sequence[int]) -> int:
    wanted = set(opinions)
    found = Opinion.objects.kept_by(by).filter(pk__in=wanted)
    if found.count() != len(wanted):
        raise Opinion.DoesNotExist
    taken_up: int = found.update(answered_by=kept, set_aside_at=None, reason="")
    return taken_up
