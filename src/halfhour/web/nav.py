"""Where one can go from every screen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse


@dataclass(frozen=True)
class Door:
    """One entry of the navigation."""

    label: str
    href: str
    icon: str
    current: bool
    thumb: bool


DOORS = (
    ("Today", "today:today", "today", True),
    ("People", "people:list", "people", True),
    ("Ask", "outreach:list", "ask", True),
    ("Interviews", "interviews:list", "interviews", True),
    ("Directions", "directions:list", "directions", False),
    ("Shortlist", "shortlist:list", "shortlist", False),
    ("Network", "referrals:network", "network", False),
    ("Follow-ups", "followups:list", "followups", False),
    ("Resume", "resumes:list", "resumes", False),
    ("Openings", "leads:list", "leads", False),
    ("Progress", "progress:progress", "progress", False),
    ("Settings", "account:settings", "settings", False),
)


def nav(request: HttpRequest) -> dict[str, Any]:
    """The doors for the frame; the one we stand behind is ``current``. Runs no query."""
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {"nav": (), "here": ""}
    match = getattr(request, "resolver_match", None)
    here = match.app_name if match else ""
    return {"nav": doors_from(here), "here": here}


@cache
def doors_from(here: str) -> tuple[Door, ...]:
    """The doors as seen from the room ``here``; the addresses of a running house do not change."""
    doors = []
    for label, name, icon, thumb in DOORS:
        room = name.partition(":")[0]
        try:
            doors.append(Door(label, reverse(name), icon, room == here, thumb))
        except NoReverseMatch:
            continue
    return tuple(doors)
