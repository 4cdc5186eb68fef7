"""Who is at the door: the one local user, and the one-time token that signs them in."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta

from django.db import transaction

from halfhour.models import Event, Search, Settings, SignInToken, User

LOCAL_NAME = "me"
TOKEN_LIVES = timedelta(hours=12)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def welcome_local_user(*, at: datetime) -> User:
    """The one user of a home on one's own machine; made, with settings, at first use."""
    user = User.objects.filter(username=LOCAL_NAME).first()
    if user is not None:
        return user
    with transaction.atomic():
        user = User.objects.create(username=LOCAL_NAME, password="!", date_joined=at)
        Settings.objects.create(owner=user)
        Search.objects.create(owner=user, name="My search", began_at=at)
        Event.objects.record(by=user, at=at, verb="account.welcomed", about=user)
    return user


def active_users() -> tuple[User, ...]:
    """Everybody who may sign in, the longest here first."""
    return tuple(User.objects.filter(is_active=True).order_by("pk"))


def make_token(*, by: User, at: datetime) -> str:
    """A fresh one-time token for ``by``; only its digest is kept, older unused ones die."""
    token = secrets.token_urlsafe(32)
    with transaction.atomic():
        SignInToken.objects.filter(user=by, used_at=None).delete()
        SignInToken.objects.create(user=by, digest=_digest(token), made_at=at)
    return token


def spend_token(*, token: str, at: datetime) -> User | None:
    """The user whom this token signs in, or None when it is unknown, old or already spent."""
    with transaction.atomic():
        fresh = SignInToken.objects.filter(
            digest=_digest(token), used_at=None, made_at__gte=at - TOKEN_LIVES
        )
        kept = fresh.select_related("user").first()
        if kept is None or not fresh.update(used_at=at):
            return None
        Event.objects.record(by=kept.user, at=at, verb="account.entered", about=kept.user)
        return kept.user
