"""One interview: when and where, its agenda, what was written, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from halfhour.method.interviews.areas import Area
from halfhour.method.interviews.clock import overrun_minutes
from halfhour.method.interviews.states import State, state_of
from halfhour.models import AgendaItem, CloseStep, Interview, Message, User
from halfhour.pages.interviews.written import Written, written_in


@dataclass(frozen=True)
class Item:
    """One line of the agenda as it is kept."""

    id: int
    from_: float
    to: float
    area: str
    question: str
    why: str
    source: str
    asked: bool
    fixed: bool


@dataclass(frozen=True)
class InterviewPage:
    """Everything on one interview; times are in the interview's own time zone."""

    id: int
    uid: str
    person_id: int
    person: str
    title: str
    organisation: str
    direction_id: int | None
    direction: str
    state: str
    starts_at: datetime | None
    their_starts_at: datetime | None
    time_zone: str
    their_zone: str
    proposed: tuple[datetime, ...]
    minutes: int
    mode: str
    place: str
    phone: str
    link: str
    plan: str
    version: int
    sequence: int
    confirmed: bool
    their_answer: str
    counter: str
    cancel_reason: str
    held: bool
    over: bool
    started_at: datetime | None
    ended_at: datetime | None
    took_place: datetime | None
    overrun: int
    learned: str
    items: tuple[Item, ...]
    notes: tuple[Written, ...]
    steps_done: tuple[str, ...]
    thanks_id: int | None
    thanks_sent: bool
    confirm_due: bool


def interview_page(*, reader: User, today: date, interview: int) -> InterviewPage:
    """One interview by its id; in five queries. Raises DoesNotExist."""
    kept = Interview.objects.seen_by(reader).select_related("person", "direction").get(pk=interview)
    items = AgendaItem.objects.seen_by(reader).filter(interview=kept).order_by("order", "pk")
    steps = CloseStep.objects.seen_by(reader).filter(interview=kept)
    thanks = (
        Message.objects.seen_by(reader)
        .filter(interview=kept, kind="thanks", withdrawn_at=None)
        .order_by("pk")
        .first()
    )
    zone = ZoneInfo(kept.time_zone)
    state = state_of_record(kept)
    return InterviewPage(
        id=kept.pk,
        uid=str(kept.uid),
        person_id=kept.person_id,
        person=kept.person.name,
        title=kept.person.title,
        organisation=kept.person.organisation_name,
        direction_id=kept.direction_id,
        direction=kept.direction.name if kept.direction else "",
        state=state.value,
        starts_at=local(kept.starts_at, zone),
        their_starts_at=_theirs(kept),
        time_zone=kept.time_zone,
        their_zone=kept.their_zone,
        proposed=tuple(datetime.fromisoformat(one).astimezone(zone) for one in kept.proposed),
        minutes=kept.minutes,
        mode=kept.mode,
        place=kept.place,
        phone=kept.phone,
        link=kept.link,
        plan=kept.plan,
        version=kept.version,
        sequence=kept.sequence,
        confirmed=bool(kept.confirmed_at),
        their_answer=kept.their_answer,
        counter=kept.counter,
        cancel_reason=kept.cancel_reason,
        held=state in (State.HELD, State.DEBRIEFED),
        over=state in (State.HELD, State.DEBRIEFED, State.CANCELLED),
        started_at=local(kept.started_at, zone),
        ended_at=local(kept.ended_at, zone),
        took_place=_took_place(kept),
        overrun=_overrun(kept),
        learned=kept.learned,
        items=tuple(_item(one) for one in items),
        notes=written_in(reader, kept),
        steps_done=tuple(steps.values_list("step", flat=True)),
        thanks_id=thanks.pk if thanks else None,
        thanks_sent=bool(thanks and thanks.sent_at),
        confirm_due=_confirm_due(kept, today),
    )


def state_of_record(kept: Interview) -> State:
    """The state of an interview from its columns."""
    return state_of(
        starts_at=kept.starts_at,
        confirmed_at=kept.confirmed_at,
        started_at=kept.started_at,
        ended_at=kept.ended_at,
        debriefed_at=kept.debriefed_at,
        cancelled_at=kept.cancelled_at,
    )


def local(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    """The same moment on the clock of ``zone``."""
    return moment.astimezone(zone) if moment else None


def _took_place(kept: Interview) -> datetime | None:
    """When it was really held, where that is another day or over an hour off what was arranged."""
    if kept.started_at is None or kept.starts_at is None:
        return None
    zone = ZoneInfo(kept.time_zone)
    held, arranged = kept.started_at.astimezone(zone), kept.starts_at.astimezone(zone)
    apart = abs((kept.started_at - kept.starts_at).total_seconds()) > 3600
    return held if apart or held.date() != arranged.date() else None


def _theirs(kept: Interview) -> datetime | None:
    if not kept.their_zone or kept.their_zone == kept.time_zone:
        return None
    return local(kept.starts_at, ZoneInfo(kept.their_zone))


def _overrun(kept: Interview) -> int:
    if not (kept.started_at and kept.ended_at):
        return 0
    return overrun_minutes(kept.minutes, (kept.ended_at - kept.started_at).total_seconds())


def _confirm_due(kept: Interview, today: date) -> bool:
    """The day before (or on the day) an interview that nobody has confirmed yet."""
    if kept.starts_at is None or kept.confirmed_at or kept.ended_at or kept.cancelled_at:
        return False
    days = (kept.starts_at.astimezone(ZoneInfo(kept.time_zone)).date() - today).days
    return 0 <= days <= 1


def _item(one: AgendaItem) -> Item:
    return Item(
        id=one.pk,
        from_=one.starts,
        to=one.ends,
        area=one.area,
        question=one.question,
        why=one.why,
        source=one.source,
        asked=one.asked_at is not None,
        fixed=one.area in (Area.OPENING.value, Area.CLOSE.value),
    )
