"""One direction: what is known of it by topic, by whom, and what is still open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Q

from halfhour.method.directions.answering import Could, could_answer
from halfhour.method.directions.topics import TOPICS, Said, Topic, by_topic
from halfhour.models import (
    Direction,
    DirectionDecision,
    Interview,
    OpenQuestion,
    Person,
    Statement,
    User,
)
from halfhour.pages.directions.talks import TalkShown, talks_about

_COULD_BE_ASKED = 60


@dataclass(frozen=True, slots=True)
class QuestionShown:
    """One open question, and who could answer it."""

    id: int
    topic: str
    label: str
    text: str
    could: tuple[Could, ...]


@dataclass(frozen=True, slots=True)
class AnswerShown:
    """One question that has its answer."""

    text: str
    answer: str
    by: str


@dataclass(frozen=True, slots=True)
class DecisionShown:
    """One decision with its reason and day."""

    decision: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class DirectionPage:
    """One direction and what interviews taught about it."""

    id: int
    name: str
    why: str
    industries: tuple[str, ...]
    occupations: tuple[tuple[str, str], ...]
    search: str
    open: bool
    topics: tuple[Topic, ...]
    voices: int
    questions: tuple[QuestionShown, ...]
    answered: tuple[AnswerShown, ...]
    talks: tuple[TalkShown, ...]
    decisions: tuple[DecisionShown, ...]


def direction_page(*, reader: User, today: date, direction: int) -> DirectionPage:
    """One direction of ``reader``; nine queries. Raises Direction.DoesNotExist."""
    kept = (
        Direction.objects.seen_by(reader)
        .select_related("search")
        .prefetch_related("occupations")
        .get(pk=direction)
    )
    said = _said(reader, kept)
    questions = list(
        OpenQuestion.objects.seen_by(reader)
        .filter(direction=kept)
        .select_related("answered_by__said_by")
        .order_by("at", "id")
    )
    people = _people(reader, kept, today)
    decisions = DirectionDecision.objects.seen_by(reader).filter(direction=kept)
    return DirectionPage(
        id=kept.pk,
        name=kept.name,
        why=kept.why,
        industries=tuple(kept.industries),
        occupations=tuple((one.code, one.title or one.code) for one in kept.occupations.all()),
        search=kept.search.name,
        open=kept.search.ended_at is None,
        topics=by_topic(said),
        voices=len({one.person for one in said if one.person is not None}),
        questions=tuple(_question(one, people) for one in questions if not one.answered_at),
        answered=tuple(_answered(one) for one in questions if one.answered_at),
        talks=talks_about(reader, kept),
        decisions=tuple(
            DecisionShown(one.decision, one.reason, one.at)
            for one in decisions.order_by("-at", "-id")
        ),
    )


def _said(reader: User, direction: Direction) -> list[Said]:
    found = Statement.objects.seen_by(reader).filter(direction=direction)
    return [
        Said(
            id=one.pk,
            topic=one.topic,
            text=one.text,
            person=one.said_by_id,
            name=one.said_by.name if one.said_by else "",
            at=one.at,
            about=one.about_id,
            stance=one.stance,
        )
        for one in found.select_related("said_by").order_by("at", "id")
    ]


def _people(reader: User, direction: Direction, today: date) -> list[Could]:
    """Those chosen for this direction or to be talked with: who could answer a question."""
    coming = Interview.objects.seen_by(reader).filter(
        starts_at__date__gte=today, ended_at=None, cancelled_at=None
    )
    soon = set(coming.values_list("person_id", flat=True))
    found = Person.objects.seen_by(reader).filter(
        Q(chosen__direction=direction, chosen__dropped_at=None)
        | Q(interviews__direction=direction)
        | Q(pk__in=soon)
    )
    return [
        Could(pk, name, title, pk in soon, 0.0)
        for pk, name, title in found.order_by("id")
        .distinct()
        .values_list("id", "name", "title")[:_COULD_BE_ASKED]
    ]


def _question(question: OpenQuestion, people: list[Could]) -> QuestionShown:
    return QuestionShown(
        id=question.pk,
        topic=question.topic,
        label=TOPICS.get(question.topic, question.topic),
        text=question.text,
        could=could_answer(question.topic, people),
    )


def _answered(question: Any) -> AnswerShown:
    statement = question.answered_by
    by = statement.said_by.name if statement and statement.said_by else ""
    return AnswerShown(question.text, statement.text if statement else "", by)
