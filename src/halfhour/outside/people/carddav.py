"""A thin client of CardDAV (RFC 6352): find the address book, what changed, read, write."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from urllib.parse import urljoin

from halfhour.method.lazy import lazily
from halfhour.outside.people import dav
from halfhour.outside.people.dav_manners import (
    LATER,
    LONGEST_WAIT,
    NO_SYNC,
    ServerUnreachable,
    judged,
    may_lead,
    patience,
    waits,
)
from halfhour.outside.today.addresses import checked

_httpx = lazily("httpx2")

SECONDS = 30.0
LARGEST = 60_000_000
"""Bytes of one answer."""
AT_ONCE = 100
"""Cards asked for in one request."""
TRIES = 5
SCHEMES = frozenset({"http", "https"})


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed since a token: paths with their tags, paths that are gone, the new token.

    ``whole``: these are all cards there are, and every other path is gone.
    """

    token: str
    changed: tuple[tuple[str, str], ...]
    gone: tuple[str, ...]
    whole: bool = False


@dataclass(frozen=True, slots=True)
class ServerCard:
    """One card as the server keeps it."""

    href: str
    etag: str
    text: str


class AddressBook:
    """One address book on a contact server; close it by leaving the block.

    ``inside_too`` allows loopback and private networks: right on one's own machine, wrong when
    hosted; every redirect is checked too, and the password goes to the first host only, or to
    its neighbours of the same domain.
    """

    def __init__(
        self, url: str, username: str, password: str, *, inside_too: bool,
        wait: Callable[[float], None] = time.sleep, longest: float = LONGEST_WAIT,
    ) -> None:  # fmt: skip
        self.url = url if url.endswith("/") else f"{url}/"
        self._inside, self._wait, self._longest = inside_too, wait, longest
        self._begun = self.url
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

    def find(self) -> str:
        """The address of the first address book from any address of the server (RFC 6764)."""
        seen: list[str] = []
        for start in (self.url, urljoin(self.url, "/.well-known/carddav"), urljoin(self.url, "/")):
            found = self._book_from(start, seen)
            if found:
                self.url = found
                return found
        raise ServerUnreachable("There is no address book at this address.")

    def _book_from(self, start: str, seen: list[str]) -> str:
        if start in seen:
            return ""
        seen.append(start)
        try:
            answers = dav.answers(self._ask("PROPFIND", start, dav.WHERE, depth="0"))
        except ServerUnreachable:
            return ""
        for one in answers:
            if one.is_book:
                return urljoin(start, one.href)
        homes = [home for one in answers for home in one.homes]
        for home in (urljoin(start, h) for h in homes):
            for one in dav.answers(self._ask("PROPFIND", home, dav.WHERE, depth="1")):
                if one.is_book:
                    return urljoin(home, one.href)
        principals = [p for one in answers for p in one.principals]
        found = (self._book_from(urljoin(start, p), seen) for p in principals)
        return next((one for one in found if one), "")

    def changes(self, token: str = "") -> Changes:
        """What changed since ``token``; everything when it is empty (RFC 6578).

        Servers that do not know this question are asked for all paths instead. Raises
        ``TokenForgotten`` when the server does not know the token any more.
        """
        try:
            return self._synced(token)
        except ServerUnreachable as refused:
            if token or refused.code not in NO_SYNC:
                raise
        found = dav.answers(self._ask("PROPFIND", self.url, dav.TAGS, depth="1"))
        paths = ((one.href, one.etag) for one in found if one.etag and not one.is_folder)
        return Changes("", tuple(paths), (), whole=True)

    def _synced(self, token: str) -> Changes:
        whole = not token
        changed: dict[str, str] = {}
        gone: dict[str, None] = {}
        for _ in range(1000):
            body = self._ask("REPORT", self.url, dav.sync(token), depth="0")
            for one in dav.answers(body):
                if one.gone:
                    changed.pop(one.href, None)
                    gone[one.href] = None
                elif one.etag and not one.more:
                    changed[one.href] = one.etag
            before, token = token, dav.token_in(body)
            if not dav.more_in(body) or token == before:
                break
        return Changes(token, tuple(changed.items()), tuple(gone), whole)

    def cards(self, hrefs: Sequence[str]) -> Iterator[ServerCard]:
        """The cards at these paths; those that are gone meanwhile are left out."""
        for at in range(0, len(hrefs), AT_ONCE):
            body = self._ask("REPORT", self.url, dav.multiget(hrefs[at : at + AT_ONCE]), depth="0")
            for one in dav.answers(body):
                if one.text:
                    yield ServerCard(one.href, one.etag, one.text)

    def put(self, href: str, text: str, etag: str = "") -> str:
        """Write a card; a new one without ``etag``. The new tag, empty when not told.

        Raises ``ChangedThere`` when the server holds another state than ``etag``.
        """
        held = {"If-Match": etag} if etag else {"If-None-Match": "*"}
        headers = {"Content-Type": "text/vcard; charset=utf-8", **held}
        answer = self._send("PUT", urljoin(self.url, href), text.encode(), headers)
        return str(answer.headers.get("etag", ""))

    def remove(self, href: str, etag: str) -> None:
        """Delete a card. Raises ``ChangedThere`` when it was changed since."""
        self._send("DELETE", urljoin(self.url, href), b"", {"If-Match": etag})

    def _ask(self, method: str, url: str, body: str, depth: str) -> bytes:
        headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
        answer = self._send(method, url, body.encode(), headers)
        if len(answer.content) > LARGEST:
            raise ServerUnreachable("The contact server's answer is too large.")
        return bytes(answer.content)

    def _send(self, method: str, url: str, body: bytes, headers: dict[str, str]) -> Any:
        for attempt in range(TRIES):
            checked(url, SCHEMES, inside_too=self._inside)
            if not may_lead(self._begun, url):
                raise ServerUnreachable(
                    "The contact server leads to another one; use that address."
                )
            try:
                answer = self._client.request(method, url, content=body, headers=headers)
            except _httpx.HTTPError as e:
                raise ServerUnreachable("The contact server does not answer.") from e
            if answer.is_redirect:
                url = urljoin(url, answer.headers.get("location", ""))
            elif answer.status_code in LATER:
                seconds = patience(answer, attempt)
                if seconds > self._longest or attempt + 1 == TRIES:
                    raise waits(seconds)
                self._wait(seconds)
            else:
                return judged(answer)
        raise ServerUnreachable("The contact server leads round in circles.")
