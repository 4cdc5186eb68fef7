"""Finding the collections of an account from any address of its server (RFC 6764)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from halfhour.outside.network.line import Line
from halfhour.outside.network.manners import AskedToWait, Reply, ServerUnreachable, judged
from halfhour.outside.network.pinned import joined

DEEPEST = 4


class Place(Protocol):
    """What is said of a path on the way: where it is, and where to look on."""

    @property
    def href(self) -> str:
        """Its path."""

    @property
    def wanted(self) -> bool:
        """Whether it is a collection that is looked for."""

    @property
    def homes(self) -> tuple[str, ...]:
        """Where the collections are kept."""

    @property
    def principals(self) -> tuple[str, ...]:
        """Who has come in."""


P = TypeVar("P", bound=Place)
Read = Callable[[bytes], Sequence[P]]


def discovered(
    line: Line, begun: str, known: str, question: str, read: Read[P]
) -> tuple[tuple[str, P], ...]:
    """Every collection with its address: that of ``begun`` alone when it is one itself.

    ``known`` is the name below ``/.well-known/``. Empty when the server answers and has none.
    Raises the refusals of the line, and NotLetIn.
    """
    trouble: ServerUnreachable | None = None
    starts = (begun, joined(begun, f"/.well-known/{known}"), joined(begun, "/"))
    for start in dict.fromkeys(starts):
        try:
            found = _from(line, start, question, read, 0)
        except AskedToWait:
            raise
        except ServerUnreachable as error:
            trouble = trouble or error
            continue
        if found:
            return found
    if trouble is not None:
        raise trouble
    return ()


def _from(
    line: Line, start: str, question: str, read: Read[P], depth: int
) -> tuple[tuple[str, P], ...]:
    """The collections at an address, in the homes it names, or in those of its principal."""
    there, told = _asked(line, start, question, read, "0")
    if here := _wanted(there, told):
        return here
    found: dict[str, P] = {}
    for home in (joined(there, home) for one in told for home in one.homes):
        found |= dict(_wanted(*_asked(line, home, question, read, "1")))
    if found:
        return tuple(found.items())
    for path in (path for one in told for path in one.principals if depth < DEEPEST):
        if deeper := _from(line, joined(there, path), question, read, depth + 1):
            return deeper
    return ()


def _asked(
    line: Line, url: str, question: str, read: Read[P], depth: str
) -> tuple[str, Sequence[P]]:
    """What is said at an address, and which address that is after redirects; nothing where nothing is."""
    headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
    reply = line.send("PROPFIND", url, question.encode(), headers)
    if reply.status == 207:
        return reply.url, read(reply.content)
    _trouble(line, reply)
    return reply.url, ()


def _trouble(line: Line, reply: Reply) -> None:
    """Refused names and servers in trouble are told; an address without anything is not."""
    if reply.status == 401 or reply.status >= 500:
        judged(reply, line.manners)


def _wanted(base: str, told: Sequence[P]) -> tuple[tuple[str, P], ...]:
    return tuple((joined(base, one.href), one) for one in told if one.wanted)
