"""The seeker's own model: its address and key kept, switched on and off, forgotten."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import transaction

from halfhour.method.refused import Refused
from halfhour.models import Event, ModelEndpoint, User
from halfhour.outside.outreach.model import Endpoint, check_endpoint
from halfhour.outside.outreach.secrets import kept_secret, secret_of


class NoModel(Refused):
    """There is no own model, or it is switched off."""


class NotAKey(Refused):
    """What was given cannot be a key."""


def keep_endpoint(
    *, by: User, at: datetime, url: str, model: str, key: str = "", on: bool = True
) -> ModelEndpoint:
    """Keep the address; without ``key`` the one kept before stays, unless the address is another.

    Raises AddressRefused, ModelFailed, NotAKey.
    """
    place, name = url.strip(), " ".join(model.split())
    if key and not (key.isascii() and key.isprintable() and " " not in key):
        raise NotAKey("A key is one word without spaces or special signs.")
    check_endpoint(Endpoint(place, ""), inside_too=not settings.HOSTED)
    values = {"url": place, "model": name[:200], "enabled_at": at if on else None}
    before = ModelEndpoint.objects.kept_by(by).order_by("pk").first()
    if key:
        values["secret"] = kept_secret(_name(by), key)
    elif before is not None and before.url != place:
        values["secret"] = ""
    with transaction.atomic():
        kept: ModelEndpoint
        kept, _ = ModelEndpoint.objects.update_or_create(owner=by, defaults=values)
        Event.objects.record(by=by, at=at, verb="outreach.model_kept", about=kept, data={"on": on})
    return kept


def drop_endpoint(*, by: User, at: datetime) -> None:
    """Forget the address and its key. Raises NoModel."""
    with transaction.atomic():
        kept = ModelEndpoint.objects.kept_by(by).order_by("pk").first()
        if kept is None:
            raise NoModel("There is no model of your own.")
        Event.objects.record(by=by, at=at, verb="outreach.model_dropped", about=kept)
        kept.delete()


def endpoint_of(by: User) -> tuple[Endpoint, str]:
    """Where the model is, with its key, and its name. Raises NoModel, MailFailed."""
    kept = ModelEndpoint.objects.kept_by(by).exclude(enabled_at=None).order_by("pk").first()
    if kept is None:
        raise NoModel("No model of your own is switched on; everything works without one.")
    return Endpoint(kept.url, secret_of(_name(by), kept.secret)), kept.model


def _name(by: User) -> str:
    return f"model {by.uid}"
