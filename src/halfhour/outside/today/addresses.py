"""Checking where a message may go before anything is sent there."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import SplitResult, urlsplit

from halfhour.method.refused import Refused


class AddressRefused(Refused):
    """An address nothing is sent to: of no known kind, or inside the server's own network."""


class NotDelivered(Refused):
    """A message that did not arrive; ``retry`` says whether trying later may help."""

    retry: bool = True


def checked(address: str, schemes: frozenset[str], *, inside_too: bool) -> SplitResult:
    """The parts of an address of one of ``schemes`` whose host may be asked.

    ``inside_too`` allows loopback and private networks: right on one's own machine, wrong when
    hosted. Raises AddressRefused, NotDelivered when there is no such host.
    """
    parts = urlsplit(address.strip())
    if parts.scheme not in schemes or not parts.hostname:
        raise AddressRefused(f"The address begins with {' or '.join(sorted(schemes))}://.")
    if not inside_too and not all(ip.is_global for ip in _of(parts.hostname)):
        raise AddressRefused("This address lies inside the server's own network.")
    return parts


def _of(host: str) -> list[ipaddress.IPv4Address | ipaddress.IPv6Address]:
    """The numeric addresses of a host."""
    try:
        found = socket.getaddrinfo(host, None)
    except OSError as error:
        raise NotDelivered(f"There is no host called {host[:80]}.") from error
    return [ipaddress.ip_address(str(one[4][0]).split("%")[0]) for one in found]
