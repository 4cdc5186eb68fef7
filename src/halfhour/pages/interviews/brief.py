"""The brief for one talk: who they are, how we are connected, what to ask and what to give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from halfhour.method.resumes.versions import is_stale
from halfhour.models import (
    Affiliation,
    Direction,
    Event,
    Interview,
    Need,
    OpenQuestion,
    Person,
    Referral,
    Resume,
    Statement,
    TargetCompany,
    User,
)
from halfhour.pages.interviews.agenda import AgendaPage, agenda_page, direction_of

TOUCHES = {
    "outreach.sent": "I wrote",
    "outreach.answered": "they answered",
    "interviews.arranged": "we arranged to talk",
    "interviews.finished": "we talked",
    "followups.contact": "we were in touch",
}


@dataclass(frozen=True)
class Quote:
    """What somebody said, and who."""

    text: str
    person: str


@dataclass(frozen=True)
class BriefPage:
    """One sheet of paper before the talk."""

    person_id: int
    interview_id: int | None
    person: str
    title: str
    organisation: str
    location: str
    when: datetime | None
    time_zone: str
    mode: str
    where: str
    how_known: str
    earlier_work: tuple[str, ...]
    referrer: str
    referrer_words: str
    referred_on: date | None
    contacts: tuple[str, ...]
    said_by_others: tuple[Quote, ...]
    direction: str
    open_questions: tuple[str, ...]
    companies: tuple[str, ...]
    to_give: tuple[str, ...]
    agenda: AgendaPage
    resume_is_stale: bool = False


def brief_page(*, reader: User, today: date, person: int, minutes: int | None = None) -> BriefPage:
    """Everything worth knowing before meeting ``person``. Raises DoesNotExist."""
    who = Person.objects.seen_by(reader).get(pk=person)
    talk = (
        Interview.objects.seen_by(reader)
        .filter(person=who, ended_at=None, cancelled_at=None)
        .select_related("direction")
        .order_by("starts_at", "pk")
        .first()
    )
    direction = (talk and talk.direction) or direction_of(reader=reader, direction=None)
    named = _referral(reader, who)
    companies = TargetCompany.objects.seen_by(reader).filter(dropped_at=None).order_by("at")
    needs = Need.objects.seen_by(reader).filter(person=who, met_at=None).order_by("-at")
    return BriefPage(
        person_id=who.pk,
        interview_id=talk.pk if talk else None,
        person=who.name,
        title=who.title,
        organisation=who.organisation_name,
        location=who.location,
        when=_when(talk),
        time_zone=talk.time_zone if talk else "",
        mode=talk.mode if talk else "",
        where=next((w for w in (talk.place, talk.phone, talk.link) if w), "") if talk else "",
        how_known=who.how_known,
        earlier_work=_work(reader, who),
        referrer=named.referrer.name if named else "",
        referrer_words=named.words if named else "",
        referred_on=named.at.date() if named else None,
        contacts=_contacts(reader, who),
        said_by_others=_said(reader, who, direction),
        direction=direction.name if direction else "",
        open_questions=_open(reader, direction),
        companies=tuple(companies.values_list("organisation__name", flat=True)[:8]),
        to_give=tuple(needs.values_list("text", flat=True)[:4]),
        agenda=agenda_page(reader=reader, today=today, person=person, minutes=minutes),
        resume_is_stale=_is_stale(reader, today),
    )


def _is_stale(reader: User, today: date) -> bool:
    """Whether there is a resume that should be revised before it is shown."""
    newest = Resume.objects.seen_by(reader).order_by("-number").first()
    return newest is not None and is_stale(newest.revised_at.date(), today)


def _when(talk: Interview | None) -> datetime | None:
    if talk is None or talk.starts_at is None:
        return None
    return talk.starts_at.astimezone(ZoneInfo(talk.time_zone))


def _referral(reader: User, who: Person) -> Referral | None:
    return (
        Referral.objects.seen_by(reader)
        .filter(referred=who)
        .select_related("referrer")
        .order_by("-at")
        .first()
    )


def _work(reader: User, who: Person) -> tuple[str, ...]:
    """Where they worked before, the newest first."""
    before = (
        Affiliation.objects.seen_by(reader)
        .filter(person=who, current=False)
        .order_by("-ended", "-started")
        .values_list("title", "organisation__name")[:4]
    )
    return tuple(", ".join(part for part in row if part) for row in before)


def _contacts(reader: User, who: Person) -> tuple[str, ...]:
    """The last times we were in touch, as days and what."""
    seen = Event.objects.seen_by(reader).on(who).filter(verb__in=TOUCHES).order_by("-at", "-pk")
    return tuple(
        f"{at:%d %b %Y}: {TOUCHES[verb]}" for at, verb in seen.values_list("at", "verb")[:4]
    )


def _said(reader: User, who: Person, direction: Direction | None) -> tuple[Quote, ...]:
    """What others said about their direction, their company first."""
    if direction is None:
        return ()
    said = (
        Statement.objects.seen_by(reader)
        .filter(direction=direction)
        .exclude(said_by=who)
        .select_related("said_by")
        .order_by("-at")[:40]
    )
    place = who.organisation_name.casefold()
    ranked = sorted(said, key=lambda one: not (place and place in one.text.casefold()))
    return tuple(Quote(one.text, one.said_by.name if one.said_by else "") for one in ranked[:5])


def _open(reader: User, direction: Direction | None) -> tuple[str, ...]:
    if direction is None:
        return ()
    found = OpenQuestion.objects.seen_by(reader).filter(direction=direction, answered_at=None)
    return tuple(found.order_by("-at").values_list("text", flat=True)[:6])
