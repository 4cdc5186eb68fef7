"""What the seeker brings, as a page, and as the method reads it."""

from __future__ import annotations

from dataclasses import dataclass

from halfhour.method.directions.occupations import Match
from halfhour.method.directions.profile import (
    SOURCES,
    OwnSchooling,
    OwnWork,
    Profile,
)
from halfhour.method.directions.profile import OwnSkill as Skill
from halfhour.models import OwnEducation, OwnOccupation, OwnSkill, User
from halfhour.pages.directions.occupations import occupations_here


@dataclass(frozen=True, slots=True)
class WorkShown:
    """One job: which occupation it is linked to, which it may be, and where it was read."""

    id: int
    title: str
    organisation: str
    years: str
    code: str
    occupation: str
    may_be: tuple[Match, ...]
    source: str


@dataclass(frozen=True, slots=True)
class SkillShown:
    """One skill, what shows it, and where it was read."""

    id: int
    name: str
    evidence: str
    source: str


@dataclass(frozen=True, slots=True)
class SchoolingShown:
    """One thing studied, and where it was read."""

    id: int
    words: str
    years: str
    source: str


@dataclass(frozen=True, slots=True)
class ProfilePage:
    """All the seeker brings; ``loaded`` when occupation data is there to compare with."""

    work: tuple[WorkShown, ...]
    skills: tuple[SkillShown, ...]
    schooling: tuple[SchoolingShown, ...]
    loaded: bool
    attribution: str


def profile_page(*, reader: User) -> ProfilePage:
    """The profile of ``reader``; three queries."""
    known = occupations_here()
    work = list(OwnOccupation.objects.seen_by(reader).order_by("-started", "-id"))
    titles = known.titles_of([one.code for one in work if one.code])
    unlinked = [one.title for one in work if not one.code]
    coded = {c.title: c.matches for c in known.code_titles(unlinked)} if unlinked else {}
    return ProfilePage(
        work=tuple(
            WorkShown(
                id=one.pk,
                title=one.title,
                organisation=one.organisation,
                years=_years(one.started, one.ended),
                code=one.code,
                occupation=titles.get(one.code, one.code),
                may_be=() if one.code else coded.get(one.title, ()),
                source=SOURCES.get(one.source, one.source),
            )
            for one in work
        ),
        skills=tuple(
            SkillShown(one.pk, one.name, one.evidence, SOURCES.get(one.source, one.source))
            for one in OwnSkill.objects.seen_by(reader).order_by("key")
        ),
        schooling=tuple(
            SchoolingShown(
                one.pk,
                ", ".join(part for part in (one.degree, one.field, one.school) if part),
                _years(one.started, one.ended),
                SOURCES.get(one.source, one.source),
            )
            for one in OwnEducation.objects.seen_by(reader).order_by("-started", "-id")
        ),
        loaded=known.level == "occupation",
        attribution=known.attribution,
    )


def profile_of(reader: User) -> Profile:
    """The same as the method reads it, newest work first; three queries."""
    return Profile(
        work=tuple(
            OwnWork(
                one.title, one.code, one.organisation, one.started, one.ended, one.text, one.source
            )
            for one in OwnOccupation.objects.seen_by(reader).order_by("-started", "-id")
        ),
        skills=tuple(
            Skill(one.name, one.source, one.evidence)
            for one in OwnSkill.objects.seen_by(reader).order_by("key")
        ),
        schooling=tuple(
            OwnSchooling(one.school, one.degree, one.field, one.started, one.ended, one.source)
            for one in OwnEducation.objects.seen_by(reader)
        ),
    )


def _years(started: str, ended: str) -> str:
    if not (started or ended):
        return ""
    return f"{started[:4]}–{ended[:4] or 'now'}"
