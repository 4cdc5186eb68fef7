"""Asking for, granting, declining and revoking permission to use a referrer's name."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.actions.outreach.holding import hold_back_naming
from halfhour.method.referrals.permission import (
    ANYONE,
    ASKED,
    DECLINED,
    GRANTED,
    PERSON,
    REVOKED,
    Said,
    check_next,
    state_of,
)
from halfhour.method.refused import Refused
from halfhour.models import Event, NamePermission, Referral, User


class NoSuchScope(Refused):
    """A permission is for the person named, or for anyone."""


def ask_permission(
    *, by: User, at: datetime, referral: int, words: str = "", scope: str = PERSON
) -> NamePermission:
    """Note that the referrer was asked whether their name may be used."""
    return _say(by, at, referral, ASKED, words, scope)


def grant_permission(
    *, by: User, at: datetime, referral: int, words: str = "", scope: str = PERSON
) -> NamePermission:
    """Note that the referrer said yes, in ``words``: for this person, or for ``anyone``."""
    return _say(by, at, referral, GRANTED, words, scope)


def decline_permission(
    *, by: User, at: datetime, referral: int, words: str = "", scope: str = PERSON
) -> NamePermission:
    """Note that the referrer would rather not be named."""
    return _say(by, at, referral, DECLINED, words, scope)


def revoke_permission(
    *, by: User, at: datetime, referral: int, words: str = "", scope: str = PERSON
) -> NamePermission:
    """Note that the referrer took their permission back; scheduled messages with the name are held back."""
    with transaction.atomic():
        kept = _say(by, at, referral, REVOKED, words, scope)
        hold_back_naming(by=by, name=kept.referral.referrer.name)
    return kept


def words_on(*, by: User, referrer: int) -> tuple[Said, ...]:
    """All that was ever said on using one person's name."""
    rows = NamePermission.objects.kept_by(by).filter(referral__referrer_id=referrer)
    return tuple(
        Said(row.referral.referrer_id, row.referral.referred_id, row.state, row.at, row.scope)
        for row in rows.select_related("referral")
    )


def _say(
    by: User, at: datetime, referral: int, state: str, words: str, scope: str
) -> NamePermission:
    """One more word on a permission. Raises PermissionOutOfOrder, NoSuchScope, DoesNotExist."""
    if scope not in (PERSON, ANYONE):
        raise NoSuchScope("Say whether the name may be used with this person or with anyone.")
    with transaction.atomic():
        about = Referral.objects.kept_by(by).select_related("referred", "referrer").get(pk=referral)
        before = state_of(words_on(by=by, referrer=about.referrer_id), about.referrer_id,
                          about.referred_id)  # fmt: skip
        check_next(before, state)
        kept: NamePermission = NamePermission.objects.create(
            owner=by, referral=about, state=state, scope=scope, words=words.strip(), at=at
        )
        Event.objects.record(
            by=by, at=at, verb=f"referrals.permission_{state}", about=kept, person=about.referrer,
            data={"referral": about.pk, "for": about.referred_id, "scope": scope},
        )  # fmt: skip
    return kept
