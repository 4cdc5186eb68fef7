"""Logging what came back: yes, no, later, somebody else; or a bounce, an out-of-office note."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.method.outreach.answers import LABELS
from halfhour.method.refused import Refused
from halfhour.models import Answer, Event, Message, User


class NoSuchAnswer(Refused):
    """The kind of answer is unknown."""


class NotSentYet(Refused):
    """Only a message that went out can be answered."""


def log_answer(
    *, by: User, at: datetime, message: int, kind: str, text: str = "", mail_id: str = ""
) -> Answer:
    """Note an answer to a sent message; ``kind`` is one of ``LABELS``.

    Raises NoSuchAnswer, NotSentYet, DoesNotExist.
    """
    if kind not in LABELS:
        raise NoSuchAnswer(f"An answer is one of {', '.join(LABELS)}.")
    with transaction.atomic():
        about = Message.objects.kept_by(by).select_related("person").get(pk=message)
        if about.sent_at is None:
            raise NotSentYet("This message was not sent yet; note it as sent first.")
        kept: Answer = Answer.objects.create(
            owner=by, message=about, kind=kind, text=text.strip(), at=at, mail_id=mail_id
        )
        Event.objects.record(
            by=by, at=at, verb="outreach.answered", about=kept, person=about.person,
            data={"kind": kind, "message": about.pk},
        )  # fmt: skip
    return kept
