"""One referral: whether the name may be used, what was said of it, and where it was used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from halfhour.method.referrals.permission import NEXT, Said, newest
from halfhour.models import NamePermission, NameUse, Referral, User


@dataclass(frozen=True)
class Word:
    """One word on the permission."""

    state: str
    scope: str
    words: str
    at: datetime
    about: str


@dataclass(frozen=True)
class Use:
    """A message that used the name."""

    message: int
    subject: str
    at: datetime


@dataclass(frozen=True)
class PermissionPage:
    """``state`` is "", asked, granted, declined or revoked; ``next`` what may be said now."""

    id: int
    referrer_id: int
    referrer: str
    referred_id: int
    referred: str
    why: str
    at: datetime
    closed: bool
    outcome: str
    state: str
    scope: str
    next: tuple[str, ...]
    words: tuple[Word, ...]
    uses: tuple[Use, ...]


def permission_page(*, reader: User, referral: int) -> PermissionPage:
    """One referral and its permission, in three queries. Raises DoesNotExist."""
    about = Referral.objects.kept_by(reader).select_related("referrer", "referred").get(pk=referral)
    rows = list(
        NamePermission.objects.kept_by(reader)
        .filter(referral__referrer=about.referrer_id)
        .select_related("referral__referred")
        .order_by("-at", "-id")
    )
    said = [
        Said(r.referral.referrer_id, r.referral.referred_id, r.state, r.at, r.scope) for r in rows
    ]
    counts = newest(said, about.referrer_id, about.referred_id)
    uses = NameUse.objects.kept_by(reader).filter(referral=about).select_related("message")
    state = counts.state if counts else ""
    return PermissionPage(
        about.pk,
        about.referrer_id,
        about.referrer.name,
        about.referred_id,
        about.referred.name,
        about.words,
        about.at,
        about.closed_at is not None,
        about.outcome,
        state,
        counts.scope if counts else "",
        NEXT[state],
        tuple(
            Word(r.state, r.scope, r.words, r.at, r.referral.referred.name)
            for r in rows
            if r.referral_id == about.pk or r.scope == "anyone"
        ),
        tuple(Use(u.message_id, u.message.subject, u.at) for u in uses.order_by("-at")),
    )
