"""Keeping promises: what I said I would do, and that it is done."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction

from halfhour.method.followups.words import needed
from halfhour.models import Event, Interview, Person, Promise, User


def record_promise(
    *, by: User, at: datetime, person: int, text: str, due: date | None = None,
    interview: int | None = None, mine: bool = True,
) -> Promise:  # fmt: skip
    """Keep what I promised somebody (``mine``), or what they promised me."""
    with transaction.atomic():
        other = Person.objects.kept_by(by).get(pk=person)
        kept: Promise = Promise.objects.create(
            owner=by,
            person=other,
            mine=mine,
            text=needed(text, "Please say what was promised."),
            due=due,
            interview=Interview.objects.kept_by(by).get(pk=interview) if interview else None,
            at=at,
        )
        Event.objects.record(
            by=by, at=at, verb="followups.promised", about=kept, person=other, data={"mine": mine}
        )
    return kept


def keep_promise(*, by: User, at: datetime, promise: int) -> Promise:
    """Note that a promise was kept; a second time changes nothing."""
    return _close(by, at, promise, "kept_at", "followups.promise_kept")


def release_promise(*, by: User, at: datetime, promise: int) -> Promise:
    """Note that a promise no longer holds: it was taken back or has lost its meaning."""
    return _close(by, at, promise, "released_at", "followups.promise_released")


def _close(by: User, at: datetime, promise: int, field: str, verb: str) -> Promise:
    """Close a promise in one way or the other, once."""
    with transaction.atomic():
        kept: Promise = Promise.objects.kept_by(by).select_related("person").get(pk=promise)
        if kept.kept_at is None and kept.released_at is None:
            setattr(kept, field, at)
            kept.save(update_fields=[field])
            Event.objects.record(by=by, at=at, verb=verb, about=kept, person=kept.person)
    return kept
