"""A rewording by the seeker's own model: shown first, asked by consent, checked, never put in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db import transaction

from halfhour.actions.outreach.checking import verdict_on
from halfhour.actions.outreach.drafting import open_draft
from halfhour.actions.outreach.endpoint import endpoint_of
from halfhour.actions.outreach.knowing import about_person
from halfhour.method.outreach.checker import Verdict
from halfhour.method.outreach.rewording import (
    Asking,
    asking,
    hidden_names,
    reworded,
    without_names,
)
from halfhour.method.refused import Refused
from halfhour.models import Event, Message, User
from halfhour.outside.outreach.model import answer_of


class NotWhatWasShown(Refused):
    """The draft or the address has changed since it was shown."""


@dataclass(frozen=True, slots=True)
class Reworded:
    """What the model proposes, and the checker's word on it. Nothing was changed."""

    body: str
    verdict: Verdict


def rewording_asked(*, by: User, message: int, names: bool = False) -> Asking:
    """What would be sent to the model, to the letter; nothing is sent.

    Without ``names`` the names and companies that are kept here stay here. Raises NoModel, AlreadySent,
    NothingToReword, DoesNotExist.
    """
    return _asked(by, _draft(by, message), names)[0]


def suggest_rewording(
    *, by: User, at: datetime, message: int, mark: str, names: bool = False
) -> Reworded:
    """Ask the model for exactly what was shown under ``mark``; the draft stays as it is.

    Raises NotWhatWasShown, ModelFailed, AddressRefused, NoRewording, and what ``rewording_asked``
    raises.
    """
    kept = _draft(by, message)
    asked, hidden = _asked(by, kept, names)
    if asked.mark != mark:
        raise NotWhatWasShown("The draft has changed since; look again at what would be sent.")
    endpoint, _ = endpoint_of(by)
    with transaction.atomic():
        Event.objects.record(
            by=by, at=at, verb="outreach.rewording_asked", about=kept, person=kept.person,
            data={"names": names},
        )  # fmt: skip
    answer = answer_of(endpoint, asked.text, inside_too=not settings.HOSTED)
    body = reworded(answer, hidden)
    return Reworded(body, verdict_on(by=by, message=message, body=body))


def _draft(by: User, message: int) -> Message:
    with transaction.atomic():
        return open_draft(by, message)


def _asked(by: User, kept: Message, names: bool) -> tuple[Asking, dict[str, str]]:
    endpoint, model = endpoint_of(by)
    hidden = {} if names else hidden_names(about_person(by, kept.person, kind=kept.kind))
    body = without_names(kept.body, hidden)
    return asking(endpoint.address, model, kept.kind, kept.channel, body), hidden
