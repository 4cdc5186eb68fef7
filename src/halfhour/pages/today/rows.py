"""The rows Today is drawn from, in a fixed number of queries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce

from halfhour.models import Advice as AdviceRow
from halfhour.models import (
    AdviceOutcome,
    AgendaItem,
    Answer,
    Chosen,
    Direction,
    DirectionDecision,
    Interview,
    LeadStep,
    Message,
    NamePermission,
    Person,
    Referral,
    Report,
    Search,
    Settings,
    User,
)
from halfhour.pages.today.small import Row, by_kind, marks, small


@dataclass(frozen=True)
class Rows:
    """Everything read, each kind by one query."""

    settings: Settings
    chosen: tuple[Row, ...]
    messages: tuple[Row, ...]
    interviews: tuple[Row, ...]
    referrals: tuple[Row, ...]
    advice: tuple[Row, ...]
    small: dict[str, list[Row]]
    lead_steps: tuple[Row, ...]
    marks: tuple[Row, ...]
    zone: ZoneInfo

    def day(self, at: datetime) -> date:
        """The seeker's own day of a moment."""
        return at.astimezone(self.zone).date()


def read(reader: User) -> Rows:
    """All rows of ``reader`` that a next step may come from: nine queries."""
    settings = _settings(reader)
    return Rows(
        settings,
        tuple(_chosen(reader)),
        tuple(_messages(reader)),
        tuple(_interviews(reader)),
        tuple(_referrals(reader)),
        tuple(_advice(reader)),
        by_kind(small(reader)),
        tuple(_lead_steps(reader)),
        tuple(marks(reader)),
        ZoneInfo(settings.time_zone),
    )


def _settings(reader: User) -> Settings:
    """The settings, and whether there is anybody, anybody marked, a search, a direction."""
    people = Person.objects.kept_by(reader)
    newest = DirectionDecision.objects.filter(direction=OuterRef("pk")).order_by("-at", "-id")
    decided = Coalesce(Subquery(newest.values("decision")[:1]), Value(""))
    directions = Direction.objects.kept_by(reader).filter(search__ended_at=None)
    found: Settings = (
        Settings.objects.kept_by(reader)
        .annotate(
            has_people=Exists(people),
            has_marked=Exists(people.filter(closeness__gt="")),
            has_direction=Exists(directions.annotate(decided=decided).exclude(decided="let go")),
            searching=Exists(Search.objects.kept_by(reader).filter(ended_at=None)),
        )
        .get()
    )
    return found


def _chosen(reader: User) -> Any:
    """Whom the seeker means to ask, for directions of the going search."""
    return (
        Chosen.objects.kept_by(reader)
        .filter(direction__search__ended_at=None, person__merged_into=None)
        .order_by("at", "id")
        .values("person_id", "person__name", "person__organisation_name", "direction__name",
                "role", "dropped_at")
    )  # fmt: skip


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
        .values("id", "person_id", "person__name", "person__organisation_name", "kind", "begun_at",
                "sent_at", "withdrawn_at", "reminds_of_id", "held_back", "scheduled_for", "answer",
                "answer_at")
    )  # fmt: skip


def _interviews(reader: User) -> Any:
    """Every interview, and whether it has questions."""
    return (
        Interview.objects.kept_by(reader)
        .annotate(has_agenda=Exists(AgendaItem.objects.filter(interview=OuterRef("pk"))))
        .order_by("id")
        .values("id", "person_id", "person__name", "starts_at", "mode", "arranged_at",
                "prepared_at", "has_agenda", "confirmed_at", "ended_at", "cancelled_at",
                "debriefed_at", "request_id")
    )  # fmt: skip


def _referrals(reader: User) -> Any:
    """Every referral with the newest word on its permission and the last report on it."""
    own = NamePermission.objects.filter(referral=OuterRef("pk"))
    general = NamePermission.objects.filter(referral__referrer=OuterRef("referrer"), scope="anyone")
    words = (own | general).order_by("-at", "-id")
    told = Report.objects.filter(referral=OuterRef("pk")).order_by("-at")
    return (
        Referral.objects.kept_by(reader)
        .annotate(
            permission=Subquery(words.values("state")[:1]),
            told_at=Subquery(told.values("at")[:1]),
        )
        .order_by("id")
        .values("id", "referrer_id", "referrer__name", "referred_id", "referred__name", "at",
                "closed_at", "outcome", "permission", "told_at")
    )  # fmt: skip


def _advice(reader: User) -> Any:
    """Every advice with what was done with it and the last report on it."""
    outcome = AdviceOutcome.objects.filter(advice=OuterRef("pk")).order_by("-at", "-id")
    told = Report.objects.filter(advice=OuterRef("pk")).order_by("-at")
    return (
        AdviceRow.objects.kept_by(reader)
        .annotate(
            state=Subquery(outcome.values("state")[:1]),
            state_at=Subquery(outcome.values("at")[:1]),
            told_at=Subquery(told.values("at")[:1]),
        )
        .order_by("id")
        .values("id", "giver_id", "giver__name", "text", "at", "state", "state_at", "told_at")
    )


def _lead_steps(reader: User) -> Any:
    """All steps of all openings in the order they happened."""
    return (
        LeadStep.objects.kept_by(reader)
        .order_by("at", "id")
        .values("id", "lead_id", "lead__title", "lead__organisation__name", "lead__source_id",
                "lead__source__name", "lead__referral_id", "step", "words", "due", "at")
    )  # fmt: skip
