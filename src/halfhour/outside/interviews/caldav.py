"""A thin client of CalDAV (RFC 4791): find the calendars, read when one is busy, write a talk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Self
from urllib.parse import urljoin

from halfhour.outside.interviews import caldav_xml as xml
from halfhour.outside.interviews.ics_reading import LARGEST
from halfhour.outside.network.discovery import discovered
from halfhour.outside.network.line import Line
from halfhour.outside.network.manners import Manners, Reply, ServerUnreachable, judged

MANNERS = Manners(
    who="calendar server", changed="This talk was changed in your calendar meanwhile.",
    seconds=15.0, largest=LARGEST,
)  # fmt: skip
NO_QUERY = (400, 403, 405, 415, 501)
"""Answers of servers that tell only free and busy."""


@dataclass(frozen=True, slots=True)
class CalendarThere:
    """One calendar of an account."""

    url: str
    name: str


class CalendarServer:
    """An account on a calendar server; close it by leaving the block."""

    def __init__(self, url: str, username: str, password: str, *, inside_too: bool) -> None:
        self.url = url
        self.line = Line(
            url, MANNERS, inside_too=inside_too, username=username, password=password
        )  # fmt: skip

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.line.__exit__(kind, error, trace)

    def calendars(self) -> tuple[CalendarThere, ...]:
        """Every calendar for events, from any address of the account; at least one."""
        found = discovered(self.line, self.url, "caldav", xml.WHERE, xml.said)
        if not found:
            raise ServerUnreachable("There is no calendar at this address.")
        return tuple(CalendarThere(url, one.name[:200]) for url, one in found)

    def entries(self, start: datetime, end: datetime) -> tuple[tuple[str, bytes], ...]:
        """Path and content of every entry between two times; of a repeating one, the whole.

        A server that tells no more than free and busy gives one content without a path.
        """
        reply = self._asked("REPORT", self.url, xml.entries_between(start, end), "1")
        if reply.status in NO_QUERY:
            reply = self._asked("REPORT", self.url, xml.free_and_busy(start, end), "1")
            return (("", self._judged(reply).content),)
        told = xml.said(self._judged(reply).content)
        return tuple((one.href, one.text.encode()) for one in told if one.text)

    def put(self, href: str, text: bytes, etag: str = "") -> str:
        """Write an entry, a new one without ``etag``; its new tag, "" when not told.

        Raises ChangedThere when the calendar holds another state than ``etag``.
        """
        held = {"If-Match": etag} if etag else {"If-None-Match": "*"}
        headers = {"Content-Type": "text/calendar; charset=utf-8", **held}
        reply = self._judged(self.line.send("PUT", urljoin(self.url, href), text, headers))
        return reply.headers.get("etag", "") or self.tag(href)

    def remove(self, href: str, etag: str) -> None:
        """Delete an entry; one that is gone already is fine. Raises ChangedThere."""
        held = {"If-Match": etag or "*"}
        self._judged(self.line.send("DELETE", urljoin(self.url, href), b"", held))

    def tag(self, href: str) -> str:
        """The tag an entry has now; "" when there is none."""
        reply = self._asked("PROPFIND", urljoin(self.url, href), xml.TAG, "0")
        if reply.status in (404, 410):
            return ""
        return next((one.etag for one in xml.said(self._judged(reply).content)), "")

    def _asked(self, method: str, url: str, body: str, depth: str) -> Reply:
        headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
        return self.line.send(method, url, body.encode(), headers)

    def _judged(self, reply: Reply) -> Reply:
        return judged(reply, self.line.manners)
