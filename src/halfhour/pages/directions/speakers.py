"""Who may have said something about a direction, and the small screens to write it down."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q

from halfhour.models import (
    Direction,
    Interview,
    OpenQuestion,
    Person,
    Rating,
    Statement,
    User,
)

_MOST = 200


@dataclass(frozen=True, slots=True)
class AnswerScreen:
    """An open question, the direction it belongs to, and who may have answered it."""

    text: str
    direction: int
    name: str
    people: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class RatingScreen:
    """An interview to rate for its direction, with the marks given before."""

    text: str
    direction: int
    name: str
    marks: tuple[tuple[str, int | None], ...]


def speakers(*, reader: User, direction: int) -> tuple[tuple[int, str], ...]:
    """People with an interview, or who answered or were chosen for the direction, by name."""
    talked = Interview.objects.filter(person=OuterRef("pk"), owner=reader)
    found = Person.objects.seen_by(reader).filter(
        Exists(talked) | Q(chosen__direction=direction) | Q(said__direction=direction)
    )
    return tuple(found.order_by("name", "id").distinct().values_list("id", "name")[:_MOST])


def answer_screen(*, reader: User, question: int) -> AnswerScreen:
    """The question to answer; two queries. Raises OpenQuestion.DoesNotExist."""
    asked = OpenQuestion.objects.seen_by(reader).select_related("direction").get(pk=question)
    people = speakers(reader=reader, direction=asked.direction_id)
    return AnswerScreen(asked.text, asked.direction_id, asked.direction.name, people)


def rating_screen(*, reader: User, interview: int) -> RatingScreen:
    """The interview to rate; two queries. Raises DoesNotExist, also when it has no direction."""
    talk = Interview.objects.seen_by(reader).select_related("person", "direction").get(pk=interview)
    direction = talk.direction
    if direction is None:
        raise Direction.DoesNotExist
    mark = Rating.objects.seen_by(reader).filter(interview=talk, direction=direction).first()
    names = ("fit", "energy", "prospects", "doubts")
    return RatingScreen(
        f"How did {direction.name} feel after you talked with {talk.person.name}?",
        direction.pk,
        direction.name,
        tuple((name, getattr(mark, name) if mark else None) for name in names),
    )


@dataclass(frozen=True, slots=True)
class RelatingScreen:
    """One statement, and those of its direction it may agree with or contradict."""

    text: str
    direction: int
    name: str
    others: tuple[tuple[int, str], ...]
    about: int | None
    stance: str


def relating_screen(*, reader: User, statement: int) -> RelatingScreen:
    """One statement beside the others, its own topic first; two queries.

    Raises Statement.DoesNotExist.
    """
    kept = Statement.objects.seen_by(reader).select_related("direction").get(pk=statement)
    found = Statement.objects.seen_by(reader).filter(direction=kept.direction_id)
    rows = found.exclude(pk=kept.pk).exclude(about=kept.pk).order_by("at", "id")
    others = [
        (topic != kept.topic, pk, f"{text[:90]} ({name or 'my own reading'})")
        for pk, text, topic, name in rows.values_list("pk", "text", "topic", "said_by__name")
    ]
    others.sort(key=lambda one: one[0])
    return RelatingScreen(
        kept.text,
        kept.direction_id,
        kept.direction.name,
        tuple((pk, words) for _, pk, words in others[:_MOST]),
        kept.about_id,
        kept.stance,
    )
