"""What the seeker says of a step: later, never (with the reason), or done already."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from django.db import transaction

from halfhour.method.followups.words import needed
from halfhour.method.refused import Refused
from halfhour.models import Dismissal, Event, PutOff, User

KEY = re.compile(r"[a-z]{2,12}(:[A-Za-z0-9-]{1,40}){1,3}")
LONGEST = timedelta(days=366)


class NoSuchStep(Refused):
    """A key that names no step."""


class NotLater(Refused):
    """A day that is not later, or too far away."""


def put_off(*, by: User, at: datetime, key: str, until: date) -> PutOff:
    """Put a step off until a later day, at most a year away; it will be back."""
    if not at.date() < until <= at.date() + LONGEST:
        raise NotLater("Choose a later day, at most a year away.")
    with transaction.atomic():
        kept: PutOff = PutOff.objects.create(owner=by, key=_checked(key), until=until, at=at)
        data = {"key": key, "until": until.isoformat()}
        Event.objects.record(by=by, at=at, verb="today.put_off", about=kept, data=data)
    return kept


def dismiss(*, by: User, at: datetime, key: str, reason: str) -> Dismissal:
    """Dismiss a step for good, with the reason."""
    return _close(by, at, key, needed(reason, "Please say why; one word will do."), False)


def finish(*, by: User, at: datetime, key: str) -> Dismissal:
    """Say that a step is done, where halfhour cannot see it by itself."""
    return _close(by, at, key, "", True)


def take_up(*, by: User, at: datetime, key: str) -> int:
    """Take back what was said of a step; how many marks were lifted."""
    with transaction.atomic():
        marks = Dismissal.objects.kept_by(by).filter(key=_checked(key), lifted_at=None)
        lifted: int = marks.update(lifted_at=at)
        dropped, _ = PutOff.objects.kept_by(by).filter(key=key).delete()
        Event.objects.record(by=by, at=at, verb="today.taken_up", data={"key": key})
    return lifted + dropped


def _close(by: User, at: datetime, key: str, reason: str, done: bool) -> Dismissal:
    """A dismissal, or a word that it is done; said twice it is kept once."""
    with transaction.atomic():
        kept: Dismissal
        kept, fresh = Dismissal.objects.get_or_create(
            owner=by, key=_checked(key), lifted_at=None,
            defaults={"reason": reason, "done": done, "at": at},
        )  # fmt: skip
        verb = "today.done" if done else "today.dismissed"
        if fresh:
            Event.objects.record(by=by, at=at, verb=verb, about=kept, data={"key": key})
    return kept


def _checked(key: str) -> str:
    """The key if it has the shape of one."""
    if not KEY.fullmatch(key):
        raise NoSuchStep("There is no such step; open Today again.")
    return key
