"""Opening the store: Django set up once, the home made, the database brought up to date."""

from __future__ import annotations

from functools import cache

import django
from django.conf import settings

from halfhour.method.lazy import lazily

_soundness = lazily("halfhour.outside.database.soundness")
_migrating = lazily("halfhour.outside.account.migrating")


@cache
def set_up(*, migrate: bool) -> None:
    """Set Django up; with ``migrate`` also make the home and bring its database up to date."""
    django.setup()
    if migrate:
        _soundness.refuse_network_disk(settings.HOME.folder)
        settings.HOME.prepare()
        _migrating.bring_up_to_date(settings.HOME)
