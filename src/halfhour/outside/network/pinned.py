"""An address whose host was looked up once: what was checked is what is asked (against DNS rebinding)."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

from halfhour.method.refused import Refused


class NoSuchHost(Refused):
    """There is no host of this name just now; ``retry`` says whether trying later may help."""

    retry: bool = True


class AddressRefused(Refused):
    """An address that is not asked: another scheme, or one inside the server's own network."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """The address to connect to, and the name its host answers to."""

    url: str
    host: str
    name: str

    @property
    def how(self) -> dict[str, Any]:
        """What a request needs besides: the name for the server and for its certificate."""
        return {"headers": {"Host": self.host}, "extensions": {"sni_hostname": self.name}}


def pinned(address: str, *, inside_too: bool) -> Pinned:
    """``address`` with its host looked up, when that host may be asked.

    ``inside_too`` allows loopback and private networks: right on one's own machine, wrong when
    hosted; there every number the host has must be outside, and the first is the one connected
    to. Raises AddressRefused, NoSuchHost.
    """
    parts = _parts(address.strip().replace("webcal://", "https://", 1))
    host, name = parts.netloc.rpartition("@")[2], parts.hostname or ""
    if inside_too:
        return Pinned(parts.geturl(), host, name)
    number = number_of(name, inside_too=False)
    first = f"[{number}]" if ":" in number else number
    port = f":{parts.port}" if parts.port else ""
    return Pinned(parts._replace(netloc=first + port).geturl(), host, name)


def number_of(host: str, *, inside_too: bool) -> str:
    """The number to connect to for a host looked up once; with ``inside_too`` the name as it is.

    Raises AddressRefused, NoSuchHost.
    """
    if inside_too:
        return host
    numbers = _numbers(host)
    if not numbers or not all(one.is_global and not one.is_multicast for one in numbers):
        raise AddressRefused("This address lies inside the server's own network.")
    return str(numbers[0])


def joined(base: str, leads: str) -> str:
    """Where ``leads`` leads from ``base``. Raises AddressRefused for what is no address."""
    try:
        return urljoin(base, leads)
    except ValueError as error:
        raise AddressRefused("The server leads to what is no address.") from error


def _parts(address: str) -> SplitResult:
    """The parts of a web address, its port a number."""
    try:
        parts = urlsplit(address)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        whole = False
    if not whole:
        raise AddressRefused("The address begins with https:// (a calendar's also webcal://).")
    return parts


def _numbers(host: str) -> list[Any]:
    """The numeric addresses of a host; one inside an IPv6 address counts as itself."""
    try:
        found = socket.getaddrinfo(host, None)
    except (OSError, UnicodeError) as error:
        raise NoSuchHost(f"There is no host called {host[:80]}.") from error
    numbers = [ipaddress.ip_address(str(one[4][0]).split("%")[0]) for one in found]
    return [getattr(one, "ipv4_mapped", None) or one for one in numbers]
