"""Fetching a subscribed calendar: only over http(s), in bounds, and never from inside when hosted."""

from __future__ import annotations

from halfhour.outside.interviews.ics_reading import LARGEST
from halfhour.outside.network.line import Line
from halfhour.outside.network.manners import Manners, ServerUnreachable

MANNERS = Manners(who="calendar", changed="", seconds=15.0, largest=LARGEST)


def fetched_calendar(address: str, *, inside_too: bool) -> bytes:
    """The content at ``address``, at most 10 MB, following four redirects.

    ``inside_too`` allows loopback and private networks: right on one's own machine, wrong when
    hosted. Raises AddressRefused, NoSuchHost, ServerUnreachable.
    """
    # Trap: a path alone cannot be joined to a webcal:// address.
    address = address.strip().replace("webcal://", "https://", 1)
    with Line(address, MANNERS, inside_too=inside_too) as line:
        reply = line.send("GET", address)
    if reply.status != 200:
        refused = ServerUnreachable(
            f"The calendar answered with {reply.status}; check its address."
        )
        refused.code, refused.retry = reply.status, reply.status >= 500
        raise refused
    return reply.content
