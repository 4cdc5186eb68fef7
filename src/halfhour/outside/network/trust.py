"""A safe line laid to a number, whose certificate is held to the name that number was found under."""

from __future__ import annotations

import ssl
from socket import socket
from typing import Any


class Trust(ssl.SSLContext):
    """What a mail line is made safe with: whatever it was laid to, ``name`` is what is proved."""

    name: str

    def wrap_socket(self, sock: socket, *rest: Any, **more: Any) -> ssl.SSLSocket:
        """The safe line; the name a mail library gives is the number it was laid to."""
        more["server_hostname"] = self.name
        return super().wrap_socket(sock, *rest, **more)


def trust_in(name: str) -> Trust:
    """Trust in the certificates this machine trusts, for ``name`` alone."""
    made = Trust(ssl.PROTOCOL_TLS_CLIENT)
    made.name = name
    made.load_default_certs()
    return made
