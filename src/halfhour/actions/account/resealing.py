"""Sealing every kept password with a new key of this home."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.apps import apps
from django.db import models, transaction

from halfhour.models import Event, User
from halfhour.models.gate import Owned
from halfhour.outside.account.seals import drop_old_keys, new_keys, sealed_anew
from halfhour.outside.outreach.secrets import IN_KEYRING, SEALED


@dataclass(frozen=True, slots=True)
class Resealed:
    """How many passwords were sealed anew, lie in the system's keyring, or no key opens."""

    resealed: int
    in_keyring: int
    unreadable: int


def reseal(*, by: User, at: datetime, forget_old: bool = False) -> Resealed:
    """Make new keys and seal every password of this home with them, whoever keeps it.

    The old keys still open old copies of the database, unless they are forgotten; then a password
    that no key opens must be given again. One that cannot be opened is left as it is.
    """
    new_keys()
    counts = {"resealed": 0, "in_keyring": 0, "unreadable": 0}
    with transaction.atomic():
        for kind in _kinds():
            kept = kind._default_manager.exclude(secret="").select_for_update()
            for record in kept.only("pk", "secret"):
                counts[_resealed(record)] += 1
        Event.objects.record(by=by, at=at, verb="account.resealed", data=counts)
    if forget_old:
        drop_old_keys()
    return Resealed(**counts)


def _kinds() -> list[type[models.Model]]:
    """Every kind of record with a password in it."""
    ours = apps.get_app_config("halfhour").get_models()
    return [
        kind
        for kind in ours
        if issubclass(kind, Owned) and any(f.name == "secret" for f in kind._meta.concrete_fields)
    ]


def _resealed(record: models.Model) -> str:
    kept: str = record.secret  # type: ignore[attr-defined]
    if kept == IN_KEYRING:
        return "in_keyring"
    name, mark = ("mail", SEALED) if kept.startswith(SEALED) else ("sealing", "")
    try:
        fresh = mark + sealed_anew(name, kept.removeprefix(mark))
    except ValueError:
        return "unreadable"
    type(record)._default_manager.filter(pk=record.pk).update(secret=fresh)
    return "resealed"
