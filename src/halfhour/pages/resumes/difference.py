"""One version of the resume beside the one before it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

from halfhour.method.resumes.versions import Line, counts, difference
from halfhour.models import Resume, User
from halfhour.pages.resumes.opinions import OpinionRow, opinions_of


@dataclass(frozen=True)
class DifferencePage:
    """One version beside the one before it."""

    id: int
    number: int
    name: str
    filename: str
    revised_at: datetime
    before: int | None
    lines: tuple[Line, ...]
    new: int
    gone: int
    text: str
    answered: tuple[OpinionRow, ...]


def difference_page(*, reader: User, resume: int) -> DifferencePage:
    """One version, what changed since the one before, and the opinions it took up."""
    kept = Resume.objects.seen_by(reader).get(pk=resume)
    before = (
        Resume.objects.seen_by(reader).filter(number__lt=kept.number).order_by("-number").first()
    )
    lines = difference(before.text, kept.text) if before else ()
    new, gone = counts(lines)
    return DifferencePage(
        id=kept.pk,
        number=kept.number,
        name=kept.name,
        filename=PurePath(kept.file.name or "").name,
        revised_at=kept.revised_at,
        before=before.number if before else None,
        lines=lines,
        new=new,
        gone=gone,
        text=kept.text,
        answered=tuple(o for o in opinions_of(reader) if o.answered_by == kept.number),
    )
