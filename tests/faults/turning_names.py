"""A name that turns: outside when looked up first, inside ever after, as in DNS rebinding."""

from __future__ import annotations

import socket


def turn(monkeypatch, name, outside, laid=None):
    """Let ``name`` turn from then on; gives where lines went.

    None is let through, or with ``laid`` each to that port of loopback, as if it stood outside.
    """
    real, numbers, went = socket.getaddrinfo, iter([outside]), []
    really = socket.create_connection

    def answer(host, port, *rest, **more):
        if host != name:
            return real(host, port, *rest, **more)
        number = next(numbers, "127.0.0.1")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, port or 0))]

    def refused(address, *rest, **more):
        went.append(address)
        if laid is None:
            raise OSError("no network outside")
        return really(("127.0.0.1", laid), *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    monkeypatch.setattr(socket, "create_connection", refused)
    return went
