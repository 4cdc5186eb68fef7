"""What is known and still unknown when questions are chosen for one person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.method.interviews.areas import Area, Situation, family_of, seniority_of
from halfhour.method.interviews.bank import BANK
from halfhour.method.interviews.questions import Facts, Question, Unknown
from halfhour.method.interviews.topics import area_of_topic, own_question
from halfhour.method.resumes.versions import is_just_revised
from halfhour.models import (
    Direction,
    OpenQuestion,
    OwnQuestion,
    Person,
    PersonValue,
    Referral,
    Resume,
    Settings,
    TargetCompany,
    User,
    ValueKind,
)
from halfhour.pages.directions.asking import questions_to_ask


@dataclass(frozen=True)
class Known:
    """The facts, the open topics, and every question there is to choose from."""

    facts: Facts
    unknowns: tuple[Unknown, ...]
    questions: tuple[Question, ...]


def known_of(*, reader: User, today: date, person: Person, direction: Direction | None) -> Known:
    """What the agenda for ``person`` is chosen from; in seven queries, twelve with a direction."""
    return Known(
        facts=facts_of(reader=reader, today=today, person=person, direction=direction),
        unknowns=_unknowns(reader, direction),
        questions=(
            *_own(reader),
            *questions_to_ask(reader=reader, person=person, direction=direction),
            *BANK,
        ),
    )


def facts_of(*, reader: User, today: date, person: Person, direction: Direction | None) -> Facts:
    """What is known of the person and the seeker that questions and the close depend on."""
    referral = (
        Referral.objects.seen_by(reader)
        .filter(referred=person)
        .select_related("referrer")
        .order_by("-at")
        .first()
    )
    resume = Resume.objects.seen_by(reader).order_by("-number").first()
    wanted = TargetCompany.objects.seen_by(reader).filter(dropped_at=None).order_by("at")
    return Facts(
        name=person.name,
        organisation=person.organisation_name,
        title=person.title,
        industry=_industry(direction),
        occupation=person.occupation_title,
        family=family_of(person.occupation_code),
        seniority=seniority_of(person.title),
        direction=direction.name if direction else "",
        situation=situation_of(reader=reader),
        referrer=referral.referrer.name if referral else "",
        companies=tuple(wanted.values_list("organisation__name", flat=True)[:20]),
        connector=_knows_me_not_the_field(person, direction),
        resume_just_revised=resume is not None and is_just_revised(resume.revised_at.date(), today),
        resume_at_hand=resume is not None,
        card_needed=not PersonValue.objects.seen_by(reader)
        .filter(person=person, kind__in=[ValueKind.EMAIL, ValueKind.PHONE])
        .exists(),
    )


def _unknowns(reader: User, direction: Direction | None) -> tuple[Unknown, ...]:
    """The open questions; those of this direction first and weighing more."""
    found = OpenQuestion.objects.seen_by(reader).filter(answered_at=None)
    if direction is not None:
        found = found.filter(direction=direction)
    return tuple(
        Unknown(text, _area(topic, text), 0.9 if direction else 0.5)
        for topic, text in found.order_by("-at").values_list("topic", "text")[:30]
    )


def _own(reader: User) -> tuple[Question, ...]:
    kept = (
        OwnQuestion.objects.seen_by(reader).order_by("-at").values_list("pk", "area", "text")[:20]
    )
    return tuple(own_question(text, area=Area(area), key=f"own:{pk}") for pk, area, text in kept)


_AREAS = {
    "work": Area.PATH,
    "company": Area.COMPANY,
    "culture": Area.COMPANY,
    "industry": Area.INDUSTRY,
    "pay": Area.INDUSTRY,
    "trends": Area.TRENDS,
    "ways in": Area.NEXT_JOBS,
}


def _area(topic: str, text: str) -> Area:
    return _AREAS.get(topic) or area_of_topic(text)


def _industry(direction: Direction | None) -> str:
    industries = direction.industries if direction else []
    return str(industries[0]) if industries else ""


def situation_of(*, reader: User) -> Situation:
    """Where the seeker stands, as told when choosing questions; one query."""
    rules = Settings.objects.seen_by(reader).values_list("rules", flat=True).first() or {}
    told = str(rules.get("situation", ""))
    return Situation(told) if told in list(Situation) else Situation.EXPLORING


def _knows_me_not_the_field(person: Person, direction: Direction | None) -> bool:
    """A connector: well known, while nothing of their work is known to touch the direction."""
    if direction is None or person.closeness != "well":
        return False
    words = {word for word in direction.name.casefold().split() if len(word) > 3}
    told = f"{person.title} {person.organisation_name} {person.occupation_title}".casefold()
    return not any(word[:6] in told for word in words)
