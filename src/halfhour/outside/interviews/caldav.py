"""A thin client of CalDAV (RFC 4791): find the calendars, read when one is busy, write a talk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Any, Self
from urllib.parse import urljoin

from halfhour.method.lazy import lazily
from halfhour.outside.interviews import caldav_xml as xml
from halfhour.outside.interviews.caldav_manners import NO_QUERY, judged
from halfhour.outside.interviews.pinned import CalendarUnreachable, pinned
from halfhour.outside.people.dav_manners import may_lead

_httpx: Any = lazily("httpx2")

SECONDS = 15.0
REDIRECTS = 3


@dataclass(frozen=True, slots=True)
class CalendarThere:
    """One calendar of an account."""

    url: str
    name: str


class CalendarServer:
    """An account on a calendar server; close it by leaving the block.

    ``inside_too`` allows loopback and private networks: right on one's own machine, wrong when
    hosted. Every redirect is checked too, and the password goes to the first host only, or to
    its neighbours of the same domain.
    """

    def __init__(self, url: str, username: str, password: str, *, inside_too: bool) -> None:
        self.url, self._inside = url, inside_too
        self._client = _httpx.Client(
            auth=(username, password), timeout=SECONDS, follow_redirects=False, trust_env=False
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def calendars(self) -> tuple[CalendarThere, ...]:
        """Every calendar for events, from any address of the account (RFC 6764)."""
        for start in (self.url, urljoin(self.url, "/.well-known/caldav"), urljoin(self.url, "/")):
            found = self._from(start, set())
            if found:
                return found
        raise CalendarUnreachable("There is no calendar at this address.")

    def _from(self, start: str, seen: set[str]) -> tuple[CalendarThere, ...]:
        if start in seen or len(seen) > REDIRECTS:
            return ()
        seen.add(start)
        told = self._asked("PROPFIND", start, xml.WHERE, depth="0")
        here = _calendars(start, told)
        if here:
            return here
        for home in (home for one in told for home in one.homes):
            there = urljoin(start, home)
            return _calendars(there, self._asked("PROPFIND", there, xml.WHERE, depth="1"))
        for path in (path for one in told for path in one.principals):
            return self._from(urljoin(start, path), seen)
        return ()

    def entries(self, start: datetime, end: datetime) -> tuple[tuple[str, bytes], ...]:
        """Path and content of every entry between two times; of a repeating one, the whole.

        A server that tells no more than free and busy gives one content without a path.
        """
        answer = self._send("REPORT", self.url, xml.entries_between(start, end), {"Depth": "1"})
        if answer.status_code in NO_QUERY:
            question = xml.free_and_busy(start, end)
            answer = self._send("REPORT", self.url, question, {"Depth": "1"})
            return (("", judged(answer).content),)
        return tuple((o.href, o.text.encode()) for o in xml.said(judged(answer).content) if o.text)

    def put(self, href: str, text: bytes, etag: str = "") -> str:
        """Write an entry, a new one without ``etag``; its new tag, "" when not told.

        Raises ChangedThere when the calendar holds another state than ``etag``.
        """
        held = {"If-Match": etag} if etag else {"If-None-Match": "*"}
        headers = {"Content-Type": "text/calendar; charset=utf-8", **held}
        answer = judged(self._send("PUT", urljoin(self.url, href), text.decode(), headers))
        return str(answer.headers.get("etag", "")) or self.tag(href)

    def remove(self, href: str, etag: str) -> None:
        """Delete an entry; one that is gone already is fine. Raises ChangedThere."""
        judged(self._send("DELETE", urljoin(self.url, href), "", {"If-Match": etag or "*"}))

    def tag(self, href: str) -> str:
        """The tag an entry has now; "" when there is none."""
        there = urljoin(self.url, href)
        answer = self._send("PROPFIND", there, xml.TAG, {"Depth": "0"})
        if answer.status_code in (404, 410):
            return ""
        return next((one.etag for one in xml.said(judged(answer).content)), "")

    def _asked(self, method: str, url: str, body: str, depth: str) -> list[xml.Said]:
        answer = self._send(method, url, body, {"Depth": depth})
        return xml.said(answer.content) if answer.status_code == 207 else _nothing(answer)

    def _send(self, method: str, url: str, body: str, headers: dict[str, str]) -> Any:
        begun = url
        for _ in range(REDIRECTS + 1):
            there = pinned(url, inside_too=self._inside)
            if not (may_lead(self.url, url) and may_lead(begun, url)):
                raise CalendarUnreachable("The calendar leads to another server; use that address.")
            sent = {"Content-Type": "application/xml; charset=utf-8", **headers}
            how = there.how
            how["headers"] |= sent
            try:
                answer = self._client.request(method, there.url, content=body.encode(), **how)
            except _httpx.HTTPError as error:
                raise CalendarUnreachable("The calendar server does not answer.") from error
            if not answer.is_redirect:
                return answer
            url = urljoin(url, answer.headers.get("location", ""))
        raise CalendarUnreachable("The calendar server leads round in circles.")


def _calendars(base: str, told: list[xml.Said]) -> tuple[CalendarThere, ...]:
    return tuple(
        CalendarThere(urljoin(base, one.href), one.name[:200]) for one in told if one.holds_events
    )


def _nothing(answer: Any) -> list[xml.Said]:
    """Nothing there, unless it was our name that was refused."""
    if answer.status_code == 401:
        judged(answer)
    return []
