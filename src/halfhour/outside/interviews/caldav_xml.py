"""The XML of CalDAV (RFC 4791): what is asked, and what an answer says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from xml.etree import ElementTree

from halfhour.outside.network.multistatus import HEAD, D, paths_of, responses, same_path, text_of

C = "{urn:ietf:params:xml:ns:caldav}"
SPACES = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'
WHERE = (
    f"{HEAD}<propfind {SPACES}><prop><resourcetype/><displayname/><current-user-principal/>"
    "<C:calendar-home-set/><C:supported-calendar-component-set/></prop></propfind>"
)
TAG = f"{HEAD}<propfind {SPACES}><prop><getetag/></prop></propfind>"


@dataclass(frozen=True, slots=True)
class Said:
    """What a multistatus says of one path; ``wanted`` for a calendar that holds events."""

    href: str
    name: str
    etag: str
    text: str
    wanted: bool
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
    return [_said(one) for one in responses(body)]


def _said(one: ElementTree.Element) -> Said:
    kinds = {part.get("name", "") for part in one.iter(f"{C}comp")}
    is_calendar = one.find(f".//{D}resourcetype/{C}calendar") is not None
    return Said(
        href=same_path(one.findtext(f"{D}href") or ""),
        name=text_of(one, f"{D}displayname"),
        etag=text_of(one, f"{D}getetag"),
        text=text_of(one, f"{C}calendar-data"),
        wanted=is_calendar and (not kinds or "VEVENT" in kinds),
        homes=paths_of(one, f"{C}calendar-home-set"),
        principals=paths_of(one, f"{D}current-user-principal"),
    )


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
