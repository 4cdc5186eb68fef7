"""A line to a server: each address pinned before it is asked, each redirect checked, waits sat out."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self

from halfhour.method.lazy import lazily
from halfhour.outside.network.manners import (
    LATER,
    Manners,
    Reply,
    ServerUnreachable,
    may_lead,
    patience,
    waits,
)
from halfhour.outside.network.pinned import Pinned, joined, pinned

_httpx: Any = lazily("httpx2")

CONNECT = 10.0
"""Seconds until somebody lifts the receiver."""
WHOLE = 5
"""How many times as long as its first word a whole answer may take."""
REDIRECTS = 4
TRIES = 5


class Line:
    """A line to one server; close it by leaving the block.

    ``inside_too`` allows loopback and private networks: right on one's own machine, wrong when
    hosted. Every redirect is checked too, and a password goes to the host of ``begun`` only, or
    to its neighbours of the same domain.
    """

    def __init__(
        self, begun: str, manners: Manners, *, inside_too: bool, username: str = "",
        password: str = "", wait: Callable[[float], None] = time.sleep,
    ) -> None:  # fmt: skip
        self.manners = manners
        self._begun, self._inside, self._wait = begun, inside_too, wait
        self._secret = (username, password) if username or password else None
        self._client = _httpx.Client(
            auth=self._secret,
            timeout=_httpx.Timeout(manners.seconds, connect=CONNECT),
            follow_redirects=False,
            trust_env=False,
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

    def send(
        self, method: str, url: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Reply:
        """The answer, after redirects and waits, whatever its status.

        Raises AddressRefused, NoSuchHost, AskedToWait, ServerUnreachable.
        """
        led = waited = 0
        while True:
            reply = self._once(method, url, body, headers or {})
            leads = reply.headers.get("location", "") if 300 <= reply.status < 400 else ""
            if leads and led < REDIRECTS:
                url, led = joined(url, leads), led + 1
            elif leads:
                raise ServerUnreachable(f"The {self.manners.who} leads round in circles.")
            elif reply.status not in LATER:
                return reply
            else:
                seconds = patience(reply, waited)
                waited += 1
                if seconds > self.manners.longest or waited == TRIES:
                    raise waits(self.manners, seconds, reply.status)
                self._wait(seconds)

    def _once(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        there = pinned(url, inside_too=self._inside)
        if self._secret and not may_lead(self._begun, url):
            raise ServerUnreachable(
                f"The {self.manners.who} leads to another server; use that address."
            )
        reply = self._asked(method, url, there, body, headers)
        asks = reply.headers.get("www-authenticate", "").lower()
        if reply.status == 401 and self._secret and "digest" in asks and "basic" not in asks:
            self._client.auth = _httpx.DigestAuth(*self._secret)
            reply = self._asked(method, url, there, body, headers)
        return reply

    def _asked(
        self, method: str, url: str, there: Pinned, body: bytes, headers: Mapping[str, str]
    ) -> Reply:
        how = there.how
        how["headers"] |= headers
        try:
            with self._client.stream(method, there.url, content=body or None, **how) as response:
                content = self._content(response)
        except (_httpx.HTTPError, _httpx.InvalidURL) as error:
            raise ServerUnreachable(
                f"The {self.manners.who} does not answer; its address, or the network, may be down."
            ) from error
        return Reply(method, url, response.status_code, response.headers, content)

    def _content(self, response: Any) -> bytes:
        content, until = bytearray(), time.monotonic() + self.manners.seconds * WHOLE
        for chunk in response.iter_bytes():
            content += chunk
            if len(content) > self.manners.largest:
                most = self.manners.largest // 1_000_000
                raise ServerUnreachable(
                    f"The answer of the {self.manners.who} is larger than {most} MB."
                )
            if time.monotonic() > until:
                raise ServerUnreachable(f"The {self.manners.who} takes too long to answer.")
        return bytes(content)
