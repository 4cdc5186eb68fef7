"""Small things read from an address or a form before there is a form."""

from __future__ import annotations

from django.http import HttpRequest

from halfhour.method.interviews.agenda import LONGEST, SHORTEST
from halfhour.method.interviews.arranging import Mode, UnknownZone, zone


def number(request: HttpRequest, name: str) -> int | None:
    """A number from the address, or None."""
    text = request.GET.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def _said(request: HttpRequest, name: str) -> str:
    return str(request.POST.get(name) or request.GET.get(name, ""))


def wanted_minutes(request: HttpRequest) -> int | None:
    """The minutes asked for, where they can be promised."""
    text = _said(request, "minutes")
    if not (text.isascii() and text.isdigit() and len(text) < 4):
        return None
    return int(text) if SHORTEST <= int(text) <= LONGEST else None


def wanted_mode(request: HttpRequest) -> str:
    """How to meet; in person unless said otherwise."""
    said = _said(request, "mode")
    return said if said in list(Mode) else Mode.IN_PERSON.value


def wanted_zone(request: HttpRequest) -> str:
    """Their time zone, where it is one."""
    try:
        return zone(_said(request, "their_zone").strip()).key
    except UnknownZone:
        return ""
