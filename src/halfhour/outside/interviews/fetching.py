"""Fetching a subscribed calendar: only over http(s), in bounds, and never from inside when hosted."""

from __future__ import annotations

import ipaddress
import socket
from typing import Any
from urllib.parse import urljoin, urlsplit

from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused
from halfhour.outside.interviews.ics_reading import LARGEST

httpx: Any = lazily("httpx2")

REDIRECTS = 3
SECONDS = 15.0


class CalendarUnreachable(Refused):
    """The calendar could not be fetched; ``retry`` says whether trying later may help."""

    retry: bool = True


class AddressRefused(Refused):
    """An address that is not fetched: another scheme, or one inside the server's own network."""


def fetched_calendar(address: str, *, inside_too: bool) -> bytes:
    """The content at ``address``, at most 10 MB, following three redirects.

    ``inside_too`` allows loopback and private networks: right on one's own machine, wrong when
    hosted. Raises AddressRefused, CalendarUnreachable.
    """
    with httpx.Client(timeout=SECONDS, follow_redirects=False, trust_env=False) as client:
        for _ in range(REDIRECTS + 1):
            address = checked(address, inside_too=inside_too)
            try:
                with client.stream("GET", address) as response:
                    if response.is_redirect:
                        address = urljoin(address, response.headers.get("location", ""))
                        continue
                    return _content(response)
            except httpx.HTTPError as error:
                raise CalendarUnreachable(
                    "The calendar did not answer; its address, or the network, may be down."
                ) from error
    raise CalendarUnreachable("The calendar's address leads on and on; use the last one.")


def checked(address: str, *, inside_too: bool) -> str:
    """``address`` as https or http, when its host may be asked. Raises AddressRefused."""
    address = address.strip().replace("webcal://", "https://", 1)
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise AddressRefused("A calendar's address begins with https:// or webcal://.")
    if not inside_too and not all(ip.is_global for ip in _addresses(parts.hostname)):
        raise AddressRefused("This address lies inside the server's own network.")
    return address


def _addresses(host: str) -> list[Any]:
    try:
        found = socket.getaddrinfo(host, None)
    except OSError as error:
        raise CalendarUnreachable(f"There is no host called {host[:80]}.") from error
    return [ipaddress.ip_address(str(one[4][0]).split("%")[0]) for one in found]


def _content(response: Any) -> bytes:
    if response.status_code != 200:
        refused = CalendarUnreachable(
            f"The calendar answered with {response.status_code}; check its address."
        )
        refused.retry = response.status_code >= 500
        raise refused
    content = bytearray()
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > LARGEST:
            raise CalendarUnreachable("This calendar is larger than 10 MB.")
    return bytes(content)
