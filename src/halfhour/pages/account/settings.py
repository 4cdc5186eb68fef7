"""The settings screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from halfhour.models import Settings, User

SHOWN = (
    "full_name", "about_me", "location", "time_zone", "country", "minutes_asked",
    "requests_a_week", "touches_a_day",
)  # fmt: skip


@dataclass(frozen=True)
class SettingsPage:
    """What is chosen now, by name."""

    values: dict[str, Any]


def settings_page(*, reader: User) -> SettingsPage:
    """The settings of ``reader``; one query."""
    return SettingsPage(values=Settings.objects.seen_by(reader).values(*SHOWN).get())
