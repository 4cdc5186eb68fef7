"""Where the seeker stands, so that the questions suit."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.method.interviews.areas import Situation
from halfhour.models import Event, Settings, User


def set_situation(*, by: User, at: datetime, situation: str) -> Settings:
    """Note where the seeker stands; the same again changes nothing. Raises ValueError."""
    told = Situation(situation).value
    with transaction.atomic():
        kept: Settings = Settings.objects.kept_by(by).select_for_update().get()
        if kept.rules.get("situation", Situation.EXPLORING.value) == told:
            return kept
        kept.rules = {**kept.rules, "situation": told}
        kept.save(update_fields=["rules"])
        Event.objects.record(
            by=by, at=at, verb="interviews.situation_told", about=kept, data={"situation": told}
        )
    return kept
