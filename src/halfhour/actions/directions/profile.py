"""Writing down what the seeker brings: work, skills and schooling."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.method.directions.profile import OwnSkill as Skill
from halfhour.method.directions.profile import OwnWork, Profile
from halfhour.method.refused import Refused
from halfhour.models import Event, OwnEducation, OwnOccupation, OwnSkill, User

_KINDS = {"work": OwnOccupation, "skill": OwnSkill, "schooling": OwnEducation}


class TitleMissing(Refused):
    """Work without a title, or a skill without a name."""


class NothingToKeep(Refused):
    """A profile in which nothing was found."""


class UnknownKind(Refused):
    """Something other than work, a skill or schooling."""


def write_work(*, by: User, at: datetime, work: OwnWork) -> OwnOccupation:
    """Write down one job by hand; the same title at the same place is written once.

    Raises TitleMissing.
    """
    if not work.title.strip():
        raise TitleMissing("Please give the job a title.")
    with transaction.atomic():
        kept, _ = _keep_work(by, work)
        Event.objects.record(by=by, at=at, verb="directions.work_written", about=kept)
    return kept


def write_skill(*, by: User, at: datetime, name: str, evidence: str = "") -> OwnSkill:
    """Write down one skill by hand, with what shows it. Raises TitleMissing."""
    if not name.strip():
        raise TitleMissing("Please give the skill a name.")
    with transaction.atomic():
        kept, _ = _keep_skill(by, Skill(name, "hand", evidence.strip()))
        Event.objects.record(by=by, at=at, verb="directions.skill_written", about=kept)
    return kept


def take_profile(*, by: User, at: datetime, profile: Profile) -> tuple[int, int, int]:
    """Keep all that was read from an export or a resume; again changes nothing.

    Returns how many jobs, skills and schools are new. Raises NothingToKeep.
    """
    if not (profile.work or profile.skills or profile.schooling):
        raise NothingToKeep("No jobs, skills or schools were found in there.")
    with transaction.atomic():
        work = sum(_keep_work(by, one)[1] for one in profile.work if one.title.strip())
        skills = sum(_keep_skill(by, one)[1] for one in profile.skills if one.name.strip())
        schools = sum(
            OwnEducation.objects.get_or_create(
                owner=by,
                school=one.school[:300],
                degree=one.degree[:200],
                defaults={
                    "field": one.field[:200],
                    "started": one.started[:10],
                    "ended": one.ended[:10],
                    "source": one.source,
                },
            )[1]
            for one in profile.schooling
        )
        counts = {"work": work, "skills": skills, "schooling": schools}
        Event.objects.record(by=by, at=at, verb="directions.profile_taken", data=counts)
    return work, skills, schools


def link_work(*, by: User, at: datetime, work: int, code: str) -> OwnOccupation:
    """Say which occupation one of the seeker's jobs was; "" takes the link away."""
    with transaction.atomic():
        kept: OwnOccupation = OwnOccupation.objects.kept_by(by).get(pk=work)
        kept.code = code[:12]
        kept.save(update_fields=["code"])
        Event.objects.record(
            by=by, at=at, verb="directions.work_linked", about=kept, data={"code": code}
        )
    return kept


def forget_own(*, by: User, at: datetime, kind: str, pk: int) -> None:
    """Take one job ("work"), "skill" or "schooling" off the profile. Raises UnknownKind."""
    if kind not in _KINDS:
        raise UnknownKind("Only work, skills and schooling can be taken off the profile.")
    with transaction.atomic():
        _KINDS[kind].objects.kept_by(by).get(pk=pk).delete()
        Event.objects.record(
            by=by, at=at, verb="directions.own_forgotten", data={"kind": kind, "id": pk}
        )


def _keep_work(by: User, work: OwnWork) -> tuple[OwnOccupation, bool]:
    """The job as kept, and whether it is new: the same job is known by its year of beginning."""
    title, organisation = work.title.strip()[:300], work.organisation.strip()[:300]
    same = OwnOccupation.objects.kept_by(by).filter(
        title__iexact=title,
        organisation__iexact=organisation,
        started__startswith=work.started[:4],
    )
    known: OwnOccupation | None = same.first() if work.started else same.filter(started="").first()
    if known:
        return known, False
    kept: OwnOccupation = OwnOccupation.objects.create(
        owner=by,
        title=title,
        organisation=organisation,
        started=work.started[:10],
        code=work.code[:12],
        ended=work.ended[:10],
        text=work.text,
        source=work.source,
    )
    return kept, True


def _keep_skill(by: User, skill: Skill) -> tuple[OwnSkill, bool]:
    name = " ".join(skill.name.split())[:200]
    kept, new = OwnSkill.objects.get_or_create(
        owner=by,
        key=name.casefold()[:200],
        defaults={"name": name, "source": skill.source, "evidence": skill.evidence},
    )
    return kept, new
