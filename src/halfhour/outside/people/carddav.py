"""A thin client of CardDAV (RFC 6352): find the address books, what changed, read, write."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self
from urllib.parse import urljoin, urlsplit

from halfhour.method.refused import Refused
from halfhour.outside.network.discovery import discovered
from halfhour.outside.network.line import Line
from halfhour.outside.network.manners import Manners, ServerUnreachable, judged
from halfhour.outside.network.multistatus import same_path
from halfhour.outside.people import carddav_xml as xml

# A server that lists a book of thousands for the first time is silent for a minute and more.
LONGEST_WAIT = 10.0
"""Seconds waited at most while somebody looks on; longer waits are for the next round."""
MANNERS = Manners(
    who="contact server", changed="This card was changed on the contact server meanwhile.",
    seconds=120.0, largest=60_000_000, longest=LONGEST_WAIT,
)  # fmt: skip
AT_ONCE = 100
"""Cards asked for in one request."""
NO_SYNC = (400, 403, 404, 405, 409, 410, 412, 415, 422, 501, 507)
"""Answers of servers that do not know what changed since, or do not know the question at all."""
BY_TAG = "ctag:"
"""What stands before the tag of a whole book, kept in the place of a token."""
MOST_PAGES = 1000


class TokenForgotten(Refused):
    """The server no longer knows what changed since then; everything must be read again."""


@dataclass(frozen=True, slots=True)
class BookThere:
    """One address book of an account."""

    url: str
    name: str


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
    """One address book on a contact server; close it by leaving the block."""

    def __init__(
        self, url: str, username: str, password: str, *, inside_too: bool,
        wait: Callable[[float], None] = time.sleep, longest: float = LONGEST_WAIT,
    ) -> None:  # fmt: skip
        self.url = url if url.endswith("/") else f"{url}/"
        self.line = Line(
            self.url, replace(MANNERS, longest=longest), inside_too=inside_too,
            username=username, password=password, wait=wait,
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

    def books(self) -> tuple[BookThere, ...]:
        """Every address book, from any address of the account; at least one."""
        found = discovered(self.line, self.url, "carddav", xml.WHERE, xml.answers)
        if not found:
            raise ServerUnreachable("There is no address book at this address.")
        return tuple(BookThere(url, one.name[:200]) for url, one in found)

    def changes(self, token: str = "") -> Changes:
        """What changed since ``token``; everything when it is empty (RFC 6578).

        Servers that do not know this question are asked for all tags instead, once the tag of
        the whole book has changed. Raises ``TokenForgotten`` when the server does not know the
        token any more.
        """
        if token.startswith(BY_TAG):
            tag = self._tag_of_all()
            return Changes(tag, (), ()) if tag == token else self._listed(tag)
        try:
            synced = self._synced(token)
        except ServerUnreachable as refused:
            if refused.code not in NO_SYNC:
                raise
            synced = None
        if synced is None and token:
            raise TokenForgotten(
                "The contact server forgot what changed; all cards are read again."
            )
        return synced or self._listed(self._tag_of_all())

    def _synced(self, token: str) -> Changes | None:
        """The changes since a token; None from a server that never comes to the end of them."""
        whole = not token
        changed: dict[str, str] = {}
        gone: dict[str, None] = {}
        for _ in range(MOST_PAGES):
            body = self._ask("REPORT", self.url, xml.sync(token), depth="0")
            told = xml.answers(body)
            for one in told:
                if one.gone:
                    changed.pop(one.href, None)
                    gone[one.href] = None
                elif one.etag and not one.more and not self._is_book(one.href):
                    gone.pop(one.href, None)
                    changed[one.href] = one.etag
            before, token = token, xml.token_in(body)
            if not any(one.more for one in told):
                return Changes(token, tuple(changed.items()), tuple(gone), whole)
            if token == before:
                break
        return None

    def _listed(self, token: str) -> Changes:
        """All cards there are, by their tags."""
        found = xml.answers(self._ask("PROPFIND", self.url, xml.TAGS, depth="1"))
        paths = ((one.href, one.etag) for one in found if one.etag and not one.is_folder)
        return Changes(token, tuple(paths), (), whole=True)

    def _tag_of_all(self) -> str:
        """The tag that changes with any card, marked as one; empty where the server has none."""
        try:
            body = self._ask("PROPFIND", self.url, xml.TAG_OF_ALL, depth="0")
        except ServerUnreachable as refused:
            if refused.code not in NO_SYNC:
                raise
            return ""
        tag = xml.tag_of_all_in(body)
        return f"{BY_TAG}{tag}" if tag else ""

    def _is_book(self, href: str) -> bool:
        return href.rstrip("/") == same_path(self.url).rstrip("/")

    def cards(self, hrefs: Sequence[str]) -> Iterator[ServerCard]:
        """The cards at these paths; those that are gone meanwhile are left out.

        Trap: servers cut long answers short without a word, so what is missing is asked for alone.
        """
        for at in range(0, len(hrefs), AT_ONCE):
            some = hrefs[at : at + AT_ONCE]
            told = {one.href: one for one in self._several(some)}
            yield from (ServerCard(o.href, o.etag, o.text) for o in told.values() if o.text)
            for href in some:
                silent = href not in told or not (told[href].text or told[href].gone)
                if silent and (one := self._alone(href)):
                    yield one

    def _several(self, hrefs: Sequence[str]) -> list[xml.Answer]:
        """What is said of several cards; nothing where the server cannot be asked for several."""
        try:
            return xml.answers(self._ask("REPORT", self.url, xml.multiget(hrefs), depth="0"))
        except ServerUnreachable as refused:
            if refused.code not in NO_SYNC:
                raise
        return []

    def _alone(self, href: str) -> ServerCard | None:
        reply = self.line.send("GET", urljoin(self.url, href))
        if reply.status in (404, 410):
            return None
        text = judged(reply, self.line.manners).content.decode("utf-8", "replace")
        if not text.lstrip("\ufeff\r\n ").upper().startswith("BEGIN:VCARD"):
            return None
        return ServerCard(href, reply.headers.get("etag", ""), text)

    def put(self, href: str, text: str, etag: str = "") -> str:
        """Write a card; a new one without ``etag``. The new tag, empty when not told.

        Raises ``ChangedThere`` when the server holds another state than ``etag``.
        """
        held = {"If-Match": etag} if etag else {"If-None-Match": "*"}
        headers = {"Content-Type": "text/vcard; charset=utf-8", **held}
        reply = self.line.send("PUT", urljoin(self.url, href), text.encode(), headers)
        return judged(reply, self.line.manners).headers.get("etag", "")

    def remove(self, href: str, etag: str) -> None:
        """Delete a card. Raises ``ChangedThere`` when it was changed since."""
        held = {"If-Match": etag or "*"}
        judged(self.line.send("DELETE", urljoin(self.url, href), b"", held), self.line.manners)

    def _ask(self, method: str, url: str, body: str, depth: str) -> bytes:
        headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
        reply = self.line.send(method, url, body.encode(), headers)
        return judged(reply, self.line.manners).content


def path_in(book: str, name: str) -> str:
    """The path of a card called ``name`` in the book at an address."""
    return f"{same_path(urlsplit(book).path).rstrip('/')}/{name}"
