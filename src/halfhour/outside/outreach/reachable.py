"""Where a hosted installation may connect for mail: never to itself or to its own network."""

from __future__ import annotations

import ipaddress
import socket

from halfhour.outside.outreach.letter import MailFailed

PORTS = (25, 143, 465, 587, 993, 2525)


def refuse_private(host: str, port: int) -> None:
    """Raise MailFailed when ``host`` is, or is known under, an address that is not public.

    Name and certificate are checked again by TLS when the line is opened, so a name that changes
    its address meanwhile does not help.
    """
    if port not in PORTS:
        raise MailFailed(f"Port {port} is no port for mail.")
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise MailFailed(f"There is no server called {host}.", retry=True) from error
    for *_, address in found:
        if not ipaddress.ip_address(str(address[0]).partition("%")[0]).is_global:
            raise MailFailed(f"{host} is not a public mail server.")
