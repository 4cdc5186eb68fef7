"""Fetching a subscribed calendar: only over http(s), in bounds, and never from inside when hosted."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from halfhour.method.lazy import lazily
from halfhour.outside.interviews.ics_reading import LARGEST
from halfhour.outside.interviews.pinned import CalendarUnreachable, pinned

httpx: Any = lazily("httpx2")

REDIRECTS = 3
SECONDS = 15.0


def fetched_calendar(address: str, *, inside_too: bool) -> bytes:
    """The content at ``address``, at most 10 MB, following three redirects.

    ``inside_too`` allows loopback and private networks: right on one's own machine, wrong when
    hosted. Raises AddressRefused, CalendarUnreachable.
    """
    with httpx.Client(timeout=SECONDS, follow_redirects=False, trust_env=False) as client:
        for _ in range(REDIRECTS + 1):
            there = pinned(address, inside_too=inside_too)
            try:
                with client.stream("GET", there.url, **there.how) as response:
                    if response.is_redirect:
                        address = urljoin(address, response.headers.get("location", ""))
                        continue
                    return _content(response)
            except httpx.HTTPError as error:
                raise CalendarUnreachable(
                    "The calendar did not answer; its address, or the network, may be down."
                ) from error
    raise CalendarUnreachable("The calendar's address leads on and on; use the last one.")


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
