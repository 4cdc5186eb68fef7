"""The versions of the resume, who holds which, what was said of them, and one difference."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePath

from halfhour.method.progress import wilson
from halfhour.method.resumes.versions import is_just_revised, is_stale
from halfhour.models import Resume, ResumePassing, ResumeShowing, User
from halfhour.pages.resumes.opinions import OpinionRow, opinions_of


@dataclass(frozen=True)
class Holder:
    """Somebody who saw a version."""

    person_id: int
    person: str
    version: int
    shown_at: datetime
    kept: bool
    may_pass_on: bool | None
    passed_to: tuple[str, ...]


@dataclass(frozen=True)
class VersionRow:
    """One version."""

    id: int
    number: int
    name: str
    filename: str
    revised_at: datetime
    shown: int
    kept: int


@dataclass(frozen=True)
class Share:
    """How many asked to keep it, of those it was shown to; whole percent for the interval."""

    kept: int
    shown: int
    rate: int
    low: int
    high: int
    early: bool


@dataclass(frozen=True)
class ResumesPage:
    """All of it."""

    versions: tuple[VersionRow, ...]
    holders: tuple[Holder, ...]
    open_opinions: tuple[OpinionRow, ...]
    settled_opinions: tuple[OpinionRow, ...]
    share: Share | None
    just_revised: bool
    stale: bool
    revised_on: date | None


def resumes_page(*, reader: User, today: date) -> ResumesPage:
    """Versions, holders and opinions; in four queries."""
    versions = list(Resume.objects.seen_by(reader).defer("text").order_by("-number"))
    showings = list(
        ResumeShowing.objects.seen_by(reader).select_related("person").order_by("-shown_at", "-pk")
    )
    opinions = opinions_of(reader)
    revised_on = versions[0].revised_at.date() if versions else None
    return ResumesPage(
        versions=tuple(_version(one, showings) for one in versions),
        holders=_holders(reader, versions, showings),
        open_opinions=tuple(o for o in opinions if not (o.answered_by or o.set_aside)),
        settled_opinions=tuple(o for o in opinions if o.answered_by or o.set_aside),
        share=_share(showings),
        just_revised=is_just_revised(revised_on, today),
        stale=bool(versions) and is_stale(revised_on, today),
        revised_on=revised_on,
    )


def _version(one: Resume, showings: list[ResumeShowing]) -> VersionRow:
    mine = [s for s in showings if s.resume_id == one.pk]
    return VersionRow(
        id=one.pk,
        number=one.number,
        name=one.name,
        filename=PurePath(one.file.name or "").name,
        revised_at=one.revised_at,
        shown=len(mine),
        kept=sum(1 for s in mine if s.kept_at),
    )


def _holders(
    reader: User, versions: list[Resume], showings: list[ResumeShowing]
) -> tuple[Holder, ...]:
    numbers = {one.pk: one.number for one in versions}
    passed: dict[int, list[str]] = {}
    for one in ResumePassing.objects.seen_by(reader).select_related("to").order_by("at"):
        passed.setdefault(one.showing_id, []).append(one.to.name if one.to else one.to_words)
    return tuple(
        Holder(
            s.person_id,
            s.person.name,
            numbers[s.resume_id],
            s.shown_at,
            s.kept_at is not None,
            s.may_pass_on,
            tuple(passed.get(s.pk, ())),
        )
        for s in showings
    )


def _share(showings: list[ResumeShowing]) -> Share | None:
    if not showings:
        return None
    kept = sum(1 for one in showings if one.kept_at)
    found = wilson(kept, len(showings))
    return Share(
        kept,
        len(showings),
        round(100 * (found.rate or 0)),
        round(100 * found.low),
        round(100 * found.high),
        found.early,
    )
