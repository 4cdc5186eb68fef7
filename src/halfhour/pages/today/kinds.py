"""What Today reads of each kind of record, and in which columns."""

from __future__ import annotations

from typing import Any

from django.db.models import Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from halfhour.models import (
    Advice,
    AdviceOutcome,
    AgendaItem,
    Answer,
    Chosen,
    Interview,
    LeadStep,
    Message,
    NamePermission,
    Referral,
    Report,
    User,
)
from halfhour.pages.today.told import Kind


def _chosen(reader: User) -> Any:
    """Whom the seeker means to ask, for directions of the going search."""
    return (
        Chosen.objects.kept_by(reader)
        .filter(direction__search__ended_at=None, person__merged_into=None)
        .order_by("at", "id")
    )


CHOSEN = Kind(
    _chosen,
    plain=("person__organisation_name", "direction__name", "role"),
    moments=("dropped_at",),
    people=("person",),
)


def _messages(reader: User) -> Any:
    """Every message with its newest answer that is more than an out-of-office note."""
    newest = (
        Answer.objects.filter(message=OuterRef("pk"))
        .exclude(kind__startswith="out")
        .order_by("-at", "-id")
    )
    return (
        Message.objects.kept_by(reader)
        .filter(person__merged_into=None)
        .annotate(
            answer=Subquery(newest.values("kind")[:1]),
            answer_at=Subquery(newest.values("at")[:1]),
        )
        .order_by("id")
    )


MESSAGES = Kind(
    _messages,
    plain=("id", "person__organisation_name", "kind", "reminds_of_id", "held_back", "answer"),
    moments=("begun_at", "sent_at", "withdrawn_at", "scheduled_for", "answer_at"),
    people=("person",),
)


def _interviews(reader: User) -> Any:
    """Every interview, and whether it has questions."""
    return (
        Interview.objects.kept_by(reader)
        .annotate(has_agenda=Exists(AgendaItem.objects.filter(interview=OuterRef("pk"))))
        .order_by("id")
    )


INTERVIEWS = Kind(
    _interviews,
    plain=("id", "mode", "has_agenda", "request_id"),
    moments=(
        "starts_at",
        "arranged_at",
        "prepared_at",
        "confirmed_at",
        "ended_at",
        "cancelled_at",
        "debriefed_at",
    ),
    people=("person",),
)


def heard(reports: Any) -> Any:
    """Reports that reached their reader, the last ``told`` first: a draft has told nobody yet."""
    out = reports.filter(Q(message=None) | Q(message__sent_at__isnull=False))
    return out.annotate(told=Coalesce("message__sent_at", "at")).order_by("-told")


def _referrals(reader: User) -> Any:
    """Every referral with the newest word on its permission and the last report on it."""
    own = NamePermission.objects.filter(referral=OuterRef("pk"))
    general = NamePermission.objects.filter(referral__referrer=OuterRef("referrer"), scope="anyone")
    words = (own | general).order_by("-at", "-id")
    reports = heard(Report.objects.filter(referral=OuterRef("pk")))
    return (
        Referral.objects.kept_by(reader)
        .annotate(
            permission=Subquery(words.values("state")[:1]),
            told_at=Subquery(reports.values("told")[:1]),
        )
        .order_by("id")
    )


REFERRALS = Kind(
    _referrals,
    plain=("id", "outcome", "permission"),
    moments=("at", "closed_at", "told_at"),
    people=("referrer", "referred"),
)


def _advice(reader: User) -> Any:
    """Every advice with what was done with it and the last report on it."""
    outcome = AdviceOutcome.objects.filter(advice=OuterRef("pk")).order_by("-at", "-id")
    reports = heard(Report.objects.filter(advice=OuterRef("pk")))
    return (
        Advice.objects.kept_by(reader)
        .annotate(
            state=Subquery(outcome.values("state")[:1]),
            state_at=Subquery(outcome.values("at")[:1]),
            told_at=Subquery(reports.values("told")[:1]),
        )
        .order_by("id")
    )


ADVICE = Kind(
    _advice,
    plain=("id", "text", "state"),
    moments=("at", "state_at", "told_at"),
    people=("giver",),
)


def _lead_steps(reader: User) -> Any:
    """All steps of all openings in the order they happened."""
    return LeadStep.objects.kept_by(reader).order_by("at", "id")


LEAD_STEPS = Kind(
    _lead_steps,
    plain=(
        "id",
        "lead_id",
        "lead__title",
        "lead__organisation__name",
        "lead__referral_id",
        "step",
        "words",
        "due",
    ),
    moments=("at",),
    people=("lead__source",),
)
