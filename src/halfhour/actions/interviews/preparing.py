"""The agenda of an interview: kept, put in another order, a question replaced or added."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from halfhour.method.interviews.agenda import Agenda, shares
from halfhour.method.interviews.areas import Area
from halfhour.method.interviews.closing import CLOSE_MINUTES
from halfhour.method.refused import Refused
from halfhour.models import AgendaItem, Event, Interview, OwnQuestion, User

FIXED = (Area.OPENING.value, Area.CLOSE.value)


class NothingToAsk(Refused):
    """A question without words."""


def prepare_interview(*, by: User, at: datetime, interview: int, agenda: Agenda) -> Interview:
    """Keep ``agenda`` for this interview; questions already asked stay, with their notes."""
    with transaction.atomic():
        kept: Interview = _locked(by, interview)
        AgendaItem.objects.kept_by(by).filter(interview=kept, asked_at=None, notes=None).delete()
        asked = set(kept.agenda.values_list("question", flat=True))
        first = kept.agenda.count()
        AgendaItem.objects.bulk_create(
            AgendaItem(
                owner=by,
                interview=kept,
                order=first + number,
                area=item.area,
                question=item.question,
                starts=item.starts,
                ends=item.ends,
                source=item.origin,
                bank_key=item.key[:60],
                why=item.why,
            )
            for number, item in enumerate(agenda.items)
            if item.question not in asked
        )
        kept.minutes, kept.plan, kept.prepared_at = agenda.minutes, agenda.plan, at
        kept.save(update_fields=["minutes", "plan", "prepared_at"])
        _lay_out(by, kept)
        _tell(by, at, "interviews.prepared", kept)
    return kept


def order_questions(*, by: User, at: datetime, interview: int, order: Sequence[int]) -> Interview:
    """Put the questions in this order (ids of agenda items); those not named follow as they were."""
    with transaction.atomic():
        kept: Interview = _locked(by, interview)
        _lay_out(by, kept, [int(one) for one in order])
        _tell(by, at, "interviews.ordered", kept)
    return kept


def replace_question(
    *, by: User, at: datetime, item: int, text: str, area: str, why: str = "", bank_key: str = ""
) -> AgendaItem:
    """Ask something else in the place of one question; its minutes stay. Raises NothingToAsk."""
    words = _words(text)
    with transaction.atomic():
        kept: AgendaItem = (
            AgendaItem.objects.kept_by(by).select_related("interview__person").get(pk=item)
        )
        kept.question, kept.area, kept.why, kept.bank_key = words, area, why, bank_key[:60]
        kept.source = "bank" if bank_key else "own"
        kept.save(update_fields=["question", "area", "why", "bank_key", "source"])
        _tell(by, at, "interviews.question_replaced", kept.interview)
    return kept


def add_own_question(
    *,
    by: User,
    at: datetime,
    interview: int,
    text: str,
    area: str = Area.PATH.value,
    keep: bool = False,
) -> AgendaItem:
    """Add a question of one's own, first on the list; with ``keep`` it joins the own bank too."""
    words = _words(text)
    with transaction.atomic():
        kept: Interview = _locked(by, interview)
        made: AgendaItem = AgendaItem.objects.create(
            owner=by,
            interview=kept,
            order=0,
            area=Area(area).value,
            question=words,
            source="own",
            why="Your own question.",
        )
        if keep:
            OwnQuestion.objects.create(
                owner=by, area=area, text=words, direction=kept.direction, at=at
            )
        _lay_out(by, kept, [made.pk])
        _tell(by, at, "interviews.question_added", kept)
    made.refresh_from_db()
    return made


def drop_question(*, by: User, at: datetime, item: int) -> Interview:
    """Take a question off the agenda; the others share its minutes."""
    with transaction.atomic():
        gone = AgendaItem.objects.kept_by(by).select_related("interview__person").get(pk=item)
        kept: Interview = gone.interview
        gone.delete()
        _lay_out(by, kept)
        _tell(by, at, "interviews.question_dropped", kept)
    return kept


def _lay_out(by: User, kept: Interview, first: Sequence[int] = ()) -> None:
    """Lay opening, questions and close into the minutes anew, ``first`` before the others."""
    items = list(AgendaItem.objects.kept_by(by).filter(interview=kept).order_by("order", "pk"))
    place = {pk: number for number, pk in enumerate(first)}
    opening = [one for one in items if one.area == Area.OPENING.value]
    close = [one for one in items if one.area == Area.CLOSE.value]
    questions = sorted(
        (one for one in items if one.area not in FIXED),
        key=lambda one: place.get(one.pk, len(place) + 1),
    )
    start = 60 * (1 if kept.minutes < 15 else 2) if opening else 0
    end = (kept.minutes - CLOSE_MINUTES) * 60
    _timed(opening, 0, start)
    _timed(questions, start, end)
    _timed(close, end, kept.minutes * 60)
    ordered = [*opening, *questions, *close]
    for number, one in enumerate(ordered):
        one.order = number
    AgendaItem.objects.bulk_update(ordered, ["order", "starts", "ends"])


def _timed(items: Sequence[AgendaItem], start: int, end: int) -> None:
    at = start
    for item, seconds in zip(items, shares(end - start, max(1, len(items))), strict=False):
        item.starts, item.ends = at / 60, (at + seconds) / 60
        at += seconds


def _words(text: str) -> str:
    words = " ".join(text.split())
    if not words:
        raise NothingToAsk("Please write the question first.")
    return words


def _locked(by: User, interview: int) -> Interview:
    kept: Interview = (
        Interview.objects.kept_by(by)
        .select_for_update(of=("self",))
        .select_related("person", "direction")
        .get(pk=interview)
    )
    return kept


def _tell(by: User, at: datetime, verb: str, kept: Interview) -> None:
    Event.objects.record(by=by, at=at, verb=verb, about=kept, person=kept.person)
