"""Where a hosted installation may connect for mail: never to itself or to its own network."""

from __future__ import annotations

from halfhour.outside.network.pinned import AddressRefused, NoSuchHost, number_of
from halfhour.outside.outreach.letter import MailFailed

PORTS = (25, 143, 465, 587, 993, 2525)


def public_number(host: str, port: int) -> str:
    """The number to connect to for ``host``, looked up once: what was checked is what is asked.

    Raises MailFailed when ``host`` is, or is known under, an address that is not public, and for
    a port that is none for mail.
    """
    if port not in PORTS:
        raise MailFailed(f"Port {port} is no port for mail.")
    try:
        return number_of(host, inside_too=False)
    except NoSuchHost as error:
        raise MailFailed(f"There is no server called {host}.", retry=True) from error
    except AddressRefused as error:
        raise MailFailed(f"{host} is not a public mail server.") from error
