"""Who may have said something about a direction, and the small screens to write it down."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q

from halfhour.models import Direction, Interview, OpenQuestion, Person, Rating, User

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
