"""Keys for programs that speak for the seeker."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime

from django.db import transaction

from halfhour.models import ApiKey, Event, User


def digest_of(key: str) -> str:
    """What is kept of a key."""
    return hashlib.sha256(key.encode()).hexdigest()


def make_key(*, by: User, at: datetime, name: str) -> str:
    """A fresh key called ``name``; it is shown once, only its digest is kept."""
    key = f"hh_{secrets.token_urlsafe(32)}"
    with transaction.atomic():
        kept = ApiKey.objects.create(owner=by, name=name, digest=digest_of(key), made_at=at)
        Event.objects.record(by=by, at=at, verb="account.key_made", about=kept)
    return key


def revoke_keys(*, by: User, at: datetime) -> int:
    """End every key; how many there were."""
    with transaction.atomic():
        ended: int = ApiKey.objects.kept_by(by).filter(revoked_at=None).update(revoked_at=at)
        Event.objects.record(by=by, at=at, verb="account.keys_revoked", data={"keys": ended})
    return ended


def holder_of(*, key: str) -> User | None:
    """The user a key speaks for, or None when it is unknown or revoked."""
    kept = ApiKey.objects.filter(digest=digest_of(key), revoked_at=None).select_related("owner")
    found = kept.first()
    return found.owner if found else None
