"""How often to be in touch with a whole group of people."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.method.followups.cadence import GROUPS, check_cadence
from halfhour.method.refused import Refused
from halfhour.models import Event, Settings, User


class NoSuchGroup(Refused):
    """People fall into those who helped much, who helped once, and others."""


def set_group_cadence(*, by: User, at: datetime, group: str, days: int) -> Settings:
    """Be in touch with everyone of a group every so many days (7 to 365), or never (0).

    Who has a cadence of their own keeps it. Raises NoSuchGroup, NotACadence.
    """
    if group not in GROUPS:
        raise NoSuchGroup(f"Choose one of: {', '.join(GROUPS.values())}.")
    check_cadence(days)
    with transaction.atomic():
        kept: Settings = Settings.objects.kept_by(by).select_for_update().get()
        kept.rules = {**(kept.rules or {}), f"{group}_every": days}
        kept.save(update_fields=["rules"])
        Event.objects.record(
            by=by, at=at, verb="followups.group_cadence_set", about=kept,
            data={"group": group, "days": days},
        )  # fmt: skip
    return kept
