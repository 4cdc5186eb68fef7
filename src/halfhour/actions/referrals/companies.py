"""Companies one is curious about, and who said they know somebody there."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.actions.referrals.newcomer import organisation_named
from halfhour.method.followups.words import needed
from halfhour.method.refused import Refused
from halfhour.models import (
    Acquaintance,
    Direction,
    Event,
    Interview,
    Organisation,
    Person,
    TargetCompany,
    User,
)


class AlreadyCurious(Refused):
    """The company is on the list."""


def add_company(
    *, by: User, at: datetime, organisation: str, why: str = "", direction: int | None = None
) -> TargetCompany:
    """Put a company on the list, to be asked about in every interview.

    Raises NothingSaid without a name, AlreadyCurious when it is on the list.
    """
    with transaction.atomic():
        place = _place(by, organisation)
        if TargetCompany.objects.kept_by(by).filter(organisation=place, dropped_at=None).exists():
            raise AlreadyCurious(f"{place.name} is on your list already.")
        kept: TargetCompany = TargetCompany.objects.create(
            owner=by, organisation=place, why=why.strip(), at=at,
            direction=Direction.objects.kept_by(by).get(pk=direction) if direction else None,
        )  # fmt: skip
        Event.objects.record(
            by=by, at=at, verb="referrals.company_added", about=kept, data={"name": place.name}
        )
    return kept


def remove_company(*, by: User, at: datetime, company: int) -> TargetCompany:
    """Take a company off the list; what was learned about it stays."""
    with transaction.atomic():
        wanted = TargetCompany.objects.kept_by(by).select_related("organisation")
        kept: TargetCompany = wanted.get(pk=company, dropped_at=None)
        kept.dropped_at = at
        kept.save(update_fields=["dropped_at"])
        data = {"name": kept.organisation.name}
        Event.objects.record(by=by, at=at, verb="referrals.company_removed", about=kept, data=data)
    return kept


def record_knows_at(
    *, by: User, at: datetime, person: int, organisation: str, knows: bool = True, words: str = "",
    interview: int | None = None,
) -> Acquaintance:  # fmt: skip
    """Keep that somebody knows, or knows nobody, at a company; ``words`` say whom."""
    with transaction.atomic():
        asked = Person.objects.kept_by(by).get(pk=person)
        place = _place(by, organisation)
        kept: Acquaintance = Acquaintance.objects.create(
            owner=by, person=asked, organisation=place, knows=knows, who=words.strip(), at=at,
            interview=Interview.objects.kept_by(by).get(pk=interview) if interview else None,
        )  # fmt: skip
        data = {"organisation": place.name, "knows": knows}
        Event.objects.record(
            by=by, at=at, verb="referrals.knows_at", about=kept, person=asked, data=data
        )
    return kept


def _place(by: User, name: str) -> Organisation:
    """The organisation of that name. Raises NothingSaid without one."""
    kept = organisation_named(by=by, name=needed(name, "Please name the company."))
    assert kept is not None
    return kept
