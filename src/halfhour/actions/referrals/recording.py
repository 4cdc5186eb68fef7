"""Keeping a referral: who named whom, and what became of it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from halfhour.actions.referrals.newcomer import known_as, make_newcomer
from halfhour.method.followups.words import needed
from halfhour.method.refused import Refused
from halfhour.models import Direction, Event, Interview, Person, Referral, User


class AlreadyKnown(Refused):
    """Somebody of that name or address is in the book; ``person`` is their id."""

    person: int = 0


class AlreadyReferred(Refused):
    """The same person named the same person before."""


class NotToOneself(Refused):
    """Nobody refers to themselves."""


def record_referral(
    *,
    by: User,
    at: datetime,
    referrer: int,
    name: str = "",
    email: str = "",
    phone: str = "",
    organisation: str = "",
    title: str = "",
    person: int | None = None,
    why: str = "",
    interview: int | None = None,
    direction: int | None = None,
) -> Referral:
    """Keep that ``referrer`` named somebody: ``person`` of the book, or a newcomer by ``name``.

    A newcomer stands one step further than the referrer. Raises AlreadyKnown when the name or
    address is in the book and ``person`` was not given, AlreadyReferred, NotToOneself, NothingSaid
    without a name, DoesNotExist for records of somebody else.
    """
    with transaction.atomic():
        giver = Person.objects.kept_by(by).get(pk=referrer)
        if person is None:
            needed(name, "Please say whom they named.")
            _refuse_known(by, name, email)
            named = make_newcomer(
                by=by, at=at, name=name, email=email, phone=phone, organisation=organisation,
                title=title, steps_away=giver.steps_away + 1,
            )  # fmt: skip
        else:
            named = Person.objects.kept_by(by).get(pk=person)
        _refuse_again(giver, named)
        kept: Referral = Referral.objects.create(
            owner=by,
            referrer=giver,
            referred=named,
            interview=Interview.objects.kept_by(by).get(pk=interview) if interview else None,
            direction=Direction.objects.kept_by(by).get(pk=direction) if direction else None,
            words=why.strip(),
            at=at,
        )
        _tell(by, at, "referrals.recorded", kept, {"new_person": person is None})
    return kept


def _refuse_known(by: User, name: str, email: str) -> None:
    """Somebody of the book must be linked, not made a second time."""
    known = known_as(by=by, name=name, email=email)
    if known is not None:
        refusal = AlreadyKnown(
            f"{known.name} is in your people already; choose them, or give a name that tells"
            " the two apart."
        )
        refusal.person = known.pk
        raise refusal


def _refuse_again(giver: Person, named: Person) -> None:
    """A referral is kept once."""
    if giver.pk == named.pk:
        raise NotToOneself(f"{giver.name} cannot refer you to themselves; choose somebody else.")
    if Referral.objects.filter(referrer=giver, referred=named).exists():
        raise AlreadyReferred(f"{giver.name} named {named.name} before; it is in the tree.")


def close_referral(
    *, by: User, at: datetime, referral: int, outcome: str = "", led_nowhere: bool = False
) -> Referral:
    """Note what became of a referral and stop being reminded of it; ``outcome`` in your words.

    With ``led_nowhere`` and no words it says so. Reporting back to the referrer stays open.
    """
    words = outcome.strip() or ("led nowhere" if led_nowhere else "")
    with transaction.atomic():
        kept: Referral = Referral.objects.kept_by(by).get(pk=referral)
        kept.outcome = needed(words, "Please say in a few words what became of it.")
        kept.closed_at = at
        kept.save(update_fields=["outcome", "closed_at"])
        _tell(by, at, "referrals.closed", kept, {})
    return kept


def reopen_referral(*, by: User, at: datetime, referral: int) -> Referral:
    """Take a closed referral up again."""
    with transaction.atomic():
        kept: Referral = Referral.objects.kept_by(by).get(pk=referral)
        kept.outcome, kept.closed_at = "", None
        kept.save(update_fields=["outcome", "closed_at"])
        _tell(by, at, "referrals.reopened", kept, {})
    return kept


def _tell(by: User, at: datetime, verb: str, kept: Referral, data: dict[str, Any]) -> None:
    """The event of a referral; it stands on the timeline of the one who was named."""
    ids = {"referrer": kept.referrer_id, "referred": kept.referred_id}
    Event.objects.record(
        by=by, at=at, verb=verb, about=kept, person=kept.referred, data={**ids, **data}
    )
