"""The one place where the faces in the browser ask for the time."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.http import HttpRequest
from django.utils import timezone

from halfhour.models import Settings


def now() -> datetime:
    """This moment, aware, in UTC."""
    return timezone.now()


def zone(request: HttpRequest) -> ZoneInfo:
    """The time zone of who is signed in; read once per request."""
    known: ZoneInfo | None = getattr(request, "zone", None)
    if known is None:
        kept = Settings.objects.kept_by(request.user).values_list("time_zone", flat=True).first()
        known = ZoneInfo(kept or "UTC")
        request.zone = known  # type: ignore[attr-defined]
    return known


def today(request: HttpRequest) -> date:
    """The day it is where the seeker is."""
    return now().astimezone(zone(request)).date()
