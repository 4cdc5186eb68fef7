"""What interviews taught about a direction: statements and open questions."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.method.directions.topics import stance_named, topic_named
from halfhour.method.refused import Refused
from halfhour.models import (
    Direction,
    Event,
    Interview,
    OpenQuestion,
    Person,
    Statement,
    User,
)


class NothingSaid(Refused):
    """A statement or a question without words."""


class OtherDirection(Refused):
    """A statement about one of another direction."""


class AlreadyAnswered(Refused):
    """A question that has its answer."""


def record_statement(
    *,
    by: User,
    at: datetime,
    direction: int,
    topic: str,
    text: str,
    said_by: int | None = None,
    interview: int | None = None,
    about: int | None = None,
    stance: str = "",
) -> Statement:
    """Keep what somebody said about a direction; ``said_by`` None is the seeker's own reading.

    ``about`` is an earlier statement with which this one agrees or which it contradicts.
    Raises NothingSaid, UnknownTopic, UnknownStance, OtherDirection.
    """
    topic_named(topic)
    words = _words(text, "statement")
    with transaction.atomic():
        kept: Direction = Direction.objects.kept_by(by).get(pk=direction)
        talk = _interview(by, interview)
        who = _person(by, said_by) or (talk.person if talk else None)
        earlier = _earlier(by, kept, about)
        statement: Statement = Statement.objects.create(
            owner=by,
            direction=kept,
            topic=topic,
            text=words,
            said_by=who,
            interview=talk,
            at=at,
            about=earlier,
            stance=stance_named(stance) if earlier else "",
        )
        _record(by, at, "directions.statement_recorded", kept, who, statement.pk)
    return statement


def open_question(*, by: User, at: datetime, direction: int, topic: str, text: str) -> OpenQuestion:
    """Keep something still unknown about a direction. Raises NothingSaid, UnknownTopic."""
    topic_named(topic)
    words = _words(text, "question")
    with transaction.atomic():
        kept: Direction = Direction.objects.kept_by(by).get(pk=direction)
        question: OpenQuestion = OpenQuestion.objects.create(
            owner=by, direction=kept, topic=topic, text=words, at=at
        )
        _record(by, at, "directions.question_opened", kept, None, question.pk)
    return question


def answer_question(
    *,
    by: User,
    at: datetime,
    question: int,
    text: str,
    said_by: int | None = None,
    interview: int | None = None,
) -> Statement:
    """Close an open question with what was said. Raises AlreadyAnswered, NothingSaid."""
    words = _words(text, "answer")
    with transaction.atomic():
        asked: OpenQuestion = (
            OpenQuestion.objects.kept_by(by).select_related("direction").get(pk=question)
        )
        if asked.answered_at:
            raise AlreadyAnswered("This question has its answer; open another one if need be.")
        talk = _interview(by, interview)
        who = _person(by, said_by) or (talk.person if talk else None)
        statement: Statement = Statement.objects.create(
            owner=by,
            direction=asked.direction,
            topic=asked.topic,
            text=words,
            said_by=who,
            interview=talk,
            at=at,
        )
        asked.answered_by, asked.answered_at = statement, at
        asked.save(update_fields=["answered_by", "answered_at"])
        _record(by, at, "directions.question_answered", asked.direction, who, asked.pk)
    return statement


def _words(text: str, what: str) -> str:
    words = text.strip()
    if not words:
        raise NothingSaid(f"Please write the {what} down in a few words.")
    return words


def _person(by: User, person: int | None) -> Person | None:
    return Person.objects.kept_by(by).get(pk=person) if person is not None else None


def _interview(by: User, interview: int | None) -> Interview | None:
    if interview is None:
        return None
    kept: Interview = Interview.objects.kept_by(by).select_related("person").get(pk=interview)
    return kept


def _earlier(by: User, direction: Direction, about: int | None) -> Statement | None:
    if about is None:
        return None
    earlier: Statement = Statement.objects.kept_by(by).get(pk=about)
    if earlier.direction_id != direction.pk:
        raise OtherDirection("The earlier statement belongs to another direction.")
    return earlier


def _record(
    by: User, at: datetime, verb: str, direction: Direction, person: Person | None, made: int
) -> None:
    Event.objects.record(by=by, at=at, verb=verb, about=direction, person=person, data={"id": made})
