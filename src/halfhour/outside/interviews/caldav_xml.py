"""The XML of CalDAV (RFC 4791): what is asked, and what an answer says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from xml.etree import ElementTree

from halfhour.outside.people import dav

D, C = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}"
HEAD = '<?xml version="1.0" encoding="utf-8"?>'
SPACES = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'
WHERE = (
    f"{HEAD}<propfind {SPACES}><prop><resourcetype/><displayname/><current-user-principal/>"
    "<C:calendar-home-set/><C:supported-calendar-component-set/></prop></propfind>"
)
TAG = f"{HEAD}<propfind {SPACES}><prop><getetag/></prop></propfind>"


@dataclass(frozen=True, slots=True)
class Said:
    """What a multistatus says of one path."""

    href: str
    name: str
    etag: str
    text: str
    holds_events: bool
    homes: tuple[str, ...]
    principals: tuple[str, ...]


def entries_between(start: datetime, end: datetime) -> str:
    """The question for the entries of a time."""
    span = f'start="{_utc(start)}" end="{_utc(end)}"'
    return (
        f"{HEAD}<C:calendar-query {SPACES}><prop><getetag/><C:calendar-data/></prop>"
        '<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">'
        f"<C:time-range {span}/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>"
    )


def free_and_busy(start: datetime, end: datetime) -> str:
    """The question only when one is busy, for servers that tell no more."""
    span = f'start="{_utc(start)}" end="{_utc(end)}"'
    return f"{HEAD}<C:free-busy-query {SPACES}><C:time-range {span}/></C:free-busy-query>"


def said(body: bytes) -> list[Said]:
    """What a multistatus says of each path. Raises ``NotDav``."""
    dav.answers(body)  # refuses what is broken or holds a document type
    return [_said(one) for one in ElementTree.fromstring(body).iter(f"{D}response")]


def _said(one: ElementTree.Element) -> Said:
    kinds = {part.get("name", "") for part in one.iter(f"{C}comp")}
    is_calendar = one.find(f".//{D}resourcetype/{C}calendar") is not None
    return Said(
        href=dav.same_path(one.findtext(f"{D}href") or ""),
        name=one.findtext(f".//{D}displayname") or "",
        etag=one.findtext(f".//{D}getetag") or "",
        text=one.findtext(f".//{C}calendar-data") or "",
        holds_events=is_calendar and (not kinds or "VEVENT" in kinds),
        homes=_hrefs(one, f"{C}calendar-home-set"),
        principals=_hrefs(one, f"{D}current-user-principal"),
    )


def _hrefs(one: ElementTree.Element, name: str) -> tuple[str, ...]:
    return tuple(h.text for found in one.iter(name) for h in found.iter(f"{D}href") if h.text)


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
