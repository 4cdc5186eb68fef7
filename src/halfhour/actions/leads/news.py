"""The news of the job: one draft for each who helped, opened and sent singly."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from halfhour.actions.outreach.drafting import start_message
from halfhour.method.leads.stages import ACCEPTED, StageOutOfOrder
from halfhour.models import Event, Lead, LeadStep, Message, User

KIND = "news"


def begin_news(
    *, by: User, at: datetime, lead: int, helpers: Iterable[tuple[int, tuple[str, ...]]]
) -> tuple[Message, ...]:
    """A draft for each of ``helpers`` (person, how they helped as sentences to them), at once.

    Who has a draft or was written to already is left alone, so doing it again only adds what is
    missing. Nothing is sent. Raises StageOutOfOrder while there is no job, DoesNotExist.
    """
    with transaction.atomic():
        about = Lead.objects.kept_by(by).get(pk=lead)
        landed = (
            LeadStep.objects.kept_by(by).filter(lead=about, step=ACCEPTED).order_by("at").last()
        )
        if landed is None:
            raise StageOutOfOrder("Accept the offer first; then everyone can hear of it.")
        known = _written(by, landed.at)
        made = tuple(
            start_message(by=by, at=at, person=person, kind=KIND, more={"helped": told})
            for person, told in helpers
            if person not in known
        )
        Event.objects.record(
            by=by, at=at, verb="leads.news_begun", about=about, data={"drafts": len(made)}
        )
    return made


def _written(by: User, since: datetime) -> set[int]:
    """Who has a message with the news, begun since the job was landed or sent; not put away."""
    news = Message.objects.kept_by(by).filter(kind=KIND, withdrawn_at=None, begun_at__gte=since)
    return set(news.values_list("person_id", flat=True))
