"""On which clock somebody lives: told by an earlier talk, or by the city kept with them."""

from __future__ import annotations

import re
from functools import lru_cache
from zoneinfo import ZoneInfo

CONTINENTS = ("Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic")
_CITY = re.compile(r"[A-Za-z]{2,20}(?:[ -][A-Za-z]{2,20}){0,2}")


@lru_cache(maxsize=1024)
def zone_in(location: str) -> str:
    """The time zone named after the city at the head of ``location``; empty when there is none.

    A state or country of another continent is not looked at: the seeker sees the zone and the
    hour before anything is sent.

    >>> zone_in("Berlin, Germany"), zone_in("New York, NY"), zone_in("Somewhere")
    ('Europe/Berlin', 'America/New_York', '')
    """
    city = location.split(",", maxsplit=1)[0].strip()
    if not _CITY.fullmatch(city):
        return ""
    name = "_".join(part.capitalize() for part in re.split(r"[ -]", city))
    return next((zone for zone in (f"{c}/{name}" for c in CONTINENTS) if _is_zone(zone)), "")


def _is_zone(name: str) -> bool:
    try:
        return bool(ZoneInfo(name).key)
    except (KeyError, ValueError, OSError):
        return False
