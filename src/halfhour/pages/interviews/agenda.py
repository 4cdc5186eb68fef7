"""The agenda for a person or an interview, and what could be asked instead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.method.interviews.agenda import Agenda, agenda
from halfhour.method.interviews.areas import Plan
from halfhour.method.interviews.choosing import choose
from halfhour.models import AgendaItem, Direction, Interview, Person, Settings, User
from halfhour.pages.interviews.knowing import known_of


@dataclass(frozen=True)
class AgendaLine:
    """One line; ``from_`` and ``to`` are minutes from the start."""

    from_: float
    to: float
    area: str
    question: str
    why: str


@dataclass(frozen=True)
class AgendaPage:
    """An agenda as it is shown and printed."""

    person: str
    minutes: int
    plan: str
    items: tuple[AgendaLine, ...]


@dataclass(frozen=True)
class Instead:
    """A question that could be asked in the place of another."""

    text: str
    area: str
    why: str
    bank_key: str


@dataclass(frozen=True)
class InsteadPage:
    """One question and what could be asked in its place."""

    id: int
    interview_id: int
    person: str
    question: str
    area: str
    choices: tuple[Instead, ...]


def proposed_agenda(
    *,
    reader: User,
    today: date,
    person: int,
    minutes: int | None = None,
    direction: int | None = None,
    plan: str = "",
) -> Agenda:
    """The agenda the method proposes for ``person``, ready to be kept by prepare_interview.

    Without ``minutes`` the seeker's own setting, without ``direction`` the newest one. Raises
    TooLong, TooShort, DoesNotExist.
    """
    who = Person.objects.seen_by(reader).get(pk=person)
    asked = minutes or Settings.objects.seen_by(reader).get().minutes_asked
    where = direction_of(reader=reader, direction=direction)
    known = known_of(reader=reader, today=today, person=who, direction=where)
    return agenda(asked, known.questions, known.unknowns, known.facts, Plan(plan or Plan.SIX_AREAS))


def agenda_page(
    *, reader: User, today: date, person: int, minutes: int | None = None, plan: str = ""
) -> AgendaPage:
    """The agenda of the next interview with ``person`` if one is prepared, else a proposed one."""
    who = Person.objects.seen_by(reader).get(pk=person)
    coming = (
        Interview.objects.seen_by(reader)
        .filter(person=who, ended_at=None, cancelled_at=None)
        .exclude(prepared_at=None)
        .order_by("starts_at")
        .first()
    )
    if coming is not None and minutes in (None, coming.minutes) and not plan:
        kept = AgendaItem.objects.seen_by(reader).filter(interview=coming).order_by("order")
        lines = tuple(AgendaLine(i.starts, i.ends, i.area, i.question, i.why) for i in kept)
        return AgendaPage(who.name, coming.minutes, coming.plan, lines)
    made = proposed_agenda(reader=reader, today=today, person=person, minutes=minutes, plan=plan)
    lines = tuple(AgendaLine(i.starts, i.ends, i.area, i.question, i.why) for i in made.items)
    return AgendaPage(who.name, made.minutes, made.plan, lines)


def instead_page(*, reader: User, today: date, item: int, count: int = 6) -> InsteadPage:
    """What could be asked in the place of one agenda item: the same area, nothing twice."""
    kept = (
        AgendaItem.objects.seen_by(reader)
        .select_related("interview__person", "interview__direction")
        .get(pk=item)
    )
    talk = kept.interview
    known = known_of(reader=reader, today=today, person=talk.person, direction=talk.direction)
    there = set(talk.agenda.values_list("question", flat=True))
    same = [one for one in known.questions if one.area.value == kept.area]
    choices = choose(count + len(there), same, (), known.facts)
    fresh = tuple(
        Instead(one.question.text, one.question.area.value, one.why, one.question.key)
        for one in choices
        if one.question.text not in there
    )
    return InsteadPage(kept.pk, talk.pk, talk.person.name, kept.question, kept.area, fresh[:count])


def direction_of(*, reader: User, direction: int | None) -> Direction | None:
    """The direction with that id, or the newest one when none is named."""
    if direction is not None:
        found: Direction = Direction.objects.seen_by(reader).get(pk=direction)
        return found
    return Direction.objects.seen_by(reader).order_by("-begun_at", "-pk").first()
