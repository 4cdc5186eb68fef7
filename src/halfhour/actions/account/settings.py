"""Changing one's settings."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from halfhour.models import Event, Settings, User

CHANGEABLE = frozenset({
    "time_zone", "country", "language", "theme", "full_name", "about_me", "location",
    "minutes_asked", "requests_a_week", "touches_a_day",
})  # fmt: skip


def change_settings(*, by: User, at: datetime, **changes: Any) -> Settings:
    """Change the named settings of ``by``; names outside ``CHANGEABLE`` are ignored.

    The event keeps which settings changed, not their words.
    """
    with transaction.atomic():
        kept: Settings = Settings.objects.kept_by(by).select_for_update().get()
        changed = [
            name
            for name in sorted(CHANGEABLE & changes.keys())
            if getattr(kept, name) != changes[name]
        ]
        for name in changed:
            setattr(kept, name, changes[name])
        if changed:
            kept.save(update_fields=changed)
        Event.objects.record(
            by=by, at=at, verb="account.settings_changed", about=kept, data={"fields": changed}
        )
    return kept
