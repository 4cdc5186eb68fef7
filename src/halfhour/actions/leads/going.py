"""Moving an opening on: applied, interviewed, offered, let go, and the next thing to do."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction

from halfhour.method.followups.words import needed
from halfhour.method.leads.stages import (
    APPLIED,
    FOUND,
    NEXT_THING,
    StageOutOfOrder,
    check_stage,
    is_over,
)
from halfhour.models import Event, Lead, LeadStep, Resume, User


def stage_of(lead: Lead) -> str:
    """How far an opening has come: its newest stage."""
    steps = lead.steps.exclude(step=NEXT_THING).order_by("-at", "-id")  # type: ignore[attr-defined]
    return str(steps.values_list("step", flat=True).first() or FOUND)


def record_stage(
    *, by: User, at: datetime, lead: int, stage: str, words: str = "", due: date | None = None,
    resume: int | None = None,
) -> LeadStep:  # fmt: skip
    """Note that an opening reached a stage; ``due`` is by when an offer wants its answer.

    Raises StageOutOfOrder, DoesNotExist.
    """
    with transaction.atomic():
        about: Lead = Lead.objects.kept_by(by).select_related("source").get(pk=lead)
        check_stage(stage_of(about), stage)
        kept: LeadStep = LeadStep.objects.create(
            owner=by,
            lead=about,
            step=stage,
            words=words.strip(),
            due=due,
            resume=Resume.objects.kept_by(by).get(pk=resume) if resume else None,
            at=at,
        )
        Event.objects.record(by=by, at=at, verb=f"leads.{stage}", about=about, person=about.source)
    return kept


def apply_for(
    *, by: User, at: datetime, lead: int, words: str = "", resume: int | None = None
) -> LeadStep:
    """Note an application, and with which version of the resume."""
    return record_stage(by=by, at=at, lead=lead, stage=APPLIED, words=words, resume=resume)


def plan_step(*, by: User, at: datetime, lead: int, words: str, due: date) -> LeadStep:
    """Note the next thing to do about an opening and by when; it shows up on Today."""
    with transaction.atomic():
        about: Lead = Lead.objects.kept_by(by).get(pk=lead)
        if is_over(stage_of(about)):
            raise StageOutOfOrder("This one is over; take it up again first.")
        kept: LeadStep = LeadStep.objects.create(
            owner=by,
            lead=about,
            step=NEXT_THING,
            words=needed(words, "Please say what is to be done."),
            due=due,
            at=at,
        )
        Event.objects.record(by=by, at=at, verb="leads.planned", about=about)
    return kept
