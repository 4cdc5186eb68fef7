"""Openings and possible jobs: where each came from and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from halfhour.method.leads.stages import FOLLOWS, FOUND, NAMES, NEXT_THING, is_over
from halfhour.method.referrals.tree import Link, whom_to_thank
from halfhour.models import Lead, LeadStep, Person, Referral, Resume, User


@dataclass(frozen=True)
class LeadLine:
    """One opening in the list; ``next`` is what is to be done about it."""

    id: int
    title: str
    kind: str
    organisation: str
    source_id: int | None
    source: str
    stage: str
    stage_name: str
    since: datetime
    due: date | None
    next: str
    next_due: date | None
    over: bool


@dataclass(frozen=True)
class LeadsPage:
    """Openings still going, and those that are over, the newest first."""

    going: tuple[LeadLine, ...]
    over: tuple[LeadLine, ...]


@dataclass(frozen=True)
class LeadStepLine:
    """One step of an opening."""

    stage: str
    name: str
    words: str
    due: date | None
    at: datetime
    resume: str


@dataclass(frozen=True)
class LeadPage:
    """One opening: its way here, its steps, and what may follow as (stage, name)."""

    line: LeadLine
    url: str
    text: str
    direction: str
    way: tuple[tuple[int, str], ...]
    steps: tuple[LeadStepLine, ...]
    may: tuple[tuple[str, str], ...]
    resumes: tuple[tuple[int, str], ...]


def leads_page(*, reader: User) -> LeadsPage:
    """All openings, in two queries."""
    rows = list(
        Lead.objects.kept_by(reader)
        .select_related("organisation", "source")
        .prefetch_related("steps")
        .order_by("-at", "-id")
    )
    lines = [_line(row, sorted(row.steps.all(), key=_when)) for row in rows]
    return LeadsPage(
        tuple(line for line in lines if not line.over), tuple(line for line in lines if line.over)
    )


def lead_page(*, reader: User, lead: int) -> LeadPage:
    """One opening, in five queries. Raises DoesNotExist."""
    row = (
        Lead.objects.kept_by(reader)
        .select_related("organisation", "source", "direction")
        .get(pk=lead)
    )
    steps = list(LeadStep.objects.kept_by(reader).filter(lead=row).select_related("resume"))
    steps.sort(key=_when)
    line = _line(row, steps)
    resumes = Resume.objects.kept_by(reader).order_by("-number").values_list("id", "name")
    return LeadPage(
        line,
        row.url,
        row.text,
        row.direction.name if row.direction else "",
        way_to(reader, row.source_id),
        tuple(
            LeadStepLine(
                s.step,
                "next" if s.step == NEXT_THING else NAMES[s.step],
                s.words,
                s.due,
                s.at,
                s.resume.name if s.resume else "",
            )
            for s in steps
        ),
        tuple((stage, NAMES[stage]) for stage in FOLLOWS[line.stage]),
        tuple(resumes[:20]),
    )


def way_to(reader: User, source: int | None) -> tuple[tuple[int, str], ...]:
    """Who led to the one an opening came from, the first of the chain first: two queries."""
    links = [
        Link(*row)
        for row in Referral.objects.kept_by(reader).values_list("referrer_id", "referred_id", "at")
    ]
    people = [one for one, _ in reversed(whom_to_thank(links, source or 0))] + [source or 0]
    names = dict(Person.objects.kept_by(reader).filter(pk__in=people).values_list("id", "name"))
    return tuple((one, names[one]) for one in people if one in names)


def _when(step: LeadStep) -> tuple[datetime, int]:
    """The order of steps."""
    return step.at, step.pk


def _line(row: Lead, steps: list[LeadStep]) -> LeadLine:
    """An opening in the list."""
    stages = [step for step in steps if step.step != NEXT_THING]
    stage, since = (stages[-1].step, stages[-1].at) if stages else (FOUND, row.at)
    last = steps[-1] if steps and steps[-1].step == NEXT_THING else None
    return LeadLine(
        row.pk,
        row.title,
        row.kind,
        row.organisation.name if row.organisation else "",
        row.source_id,
        row.source.name if row.source else "",
        stage,
        NAMES[stage],
        since,
        stages[-1].due if stages else None,
        last.words if last else "",
        last.due if last else None,
        is_over(stage),
    )
