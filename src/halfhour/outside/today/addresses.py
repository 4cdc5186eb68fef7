"""Checking where a message may go before anything is sent there, and going where was checked."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

from halfhour.method.refused import Refused
from halfhour.outside.network.pinned import AddressRefused, NoSuchHost, Pinned, number_of, pinned


class NotDelivered(Refused):
    """A message that did not arrive; ``retry`` says whether trying later may help."""

    retry: bool = True


def checked(address: str, schemes: frozenset[str], *, inside_too: bool) -> SplitResult:
    """The parts of an address of one of ``schemes`` whose host may be asked.

    ``inside_too`` allows loopback and private networks: right on one's own machine, wrong when
    hosted. Raises AddressRefused, NotDelivered when there is no such host.
    """
    parts = _parts(address, schemes)
    if not inside_too:
        _looked_up(f"https://{parts.netloc.rpartition('@')[2]}/", inside_too=False)
    return parts


def checked_line(address: str, schemes: frozenset[str], *, inside_too: bool) -> Pinned:
    """The web address to connect to, its host looked up once: what was checked is what is asked.

    Raises as ``checked`` does; at home (``inside_too``) the name is left to the system.
    """
    _parts(address, schemes)
    return _looked_up(address, inside_too=inside_too)


def checked_host(
    address: str, schemes: frozenset[str], *, inside_too: bool
) -> tuple[SplitResult, str]:
    """The parts of an address and where to connect to, its host looked up once.

    Raises as ``checked`` does; at home (``inside_too``) the name is left to the system.
    """
    parts = _parts(address, schemes)
    try:
        return parts, number_of(parts.hostname or "", inside_too=inside_too)
    except NoSuchHost as error:
        raise NotDelivered(str(error)) from error


def _parts(address: str, schemes: frozenset[str]) -> SplitResult:
    try:
        parts = urlsplit(address.strip())
        whole = parts.scheme in schemes and bool(parts.hostname) and parts.port != 0
    except ValueError:
        whole = False
    if not whole:
        raise AddressRefused(f"The address begins with {' or '.join(sorted(schemes))}://.")
    return parts


def _looked_up(address: str, *, inside_too: bool) -> Pinned:
    try:
        return pinned(address, inside_too=inside_too)
    except NoSuchHost as error:
        raise NotDelivered(str(error)) from error
