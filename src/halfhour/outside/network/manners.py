"""Manners towards a server: how long to wait, where it may lead, what its refusals mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from halfhour.method.refused import Refused

LATER = (429, 503)
FINE = (200, 201, 204, 207)
SHARED = frozenset({"ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org"})
"""Names right below a country's that belong to nobody, such as the co of co.uk."""


@dataclass(frozen=True, slots=True)
class Manners:
    """How a kind of server is spoken to: what it is called, and how much is borne from it.

    ``seconds`` is how long an answer may keep one waiting, ``largest`` its bytes, ``longest`` the seconds of
    a wait that is sat out; longer ones are left to the next round.
    """

    who: str
    changed: str
    seconds: float
    largest: int
    longest: float = 0.0


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered, and at which address in the end."""

    method: str
    url: str
    status: int
    headers: Mapping[str, str]
    content: bytes


class ServerUnreachable(Refused):
    """The server did not answer as one; ``retry`` says whether later may help."""

    retry: bool = True
    code: int = 0


class AskedToWait(ServerUnreachable):
    """The server wants to be left alone for ``seconds``."""

    seconds: float = 0.0


class NotLetIn(Refused):
    """The server does not accept this name and password."""


class ChangedThere(Refused):
    """What was to be written was changed or removed on the server since it was read."""


def patience(reply: Reply, attempt: int) -> float:
    """Seconds to wait after a 429 or 503: what ``Retry-After`` says, by the server's own clock.

    Without a readable one, 1, 2, 4 … seconds.
    """
    asked = str(reply.headers.get("retry-after", "")).strip()
    if asked.isdigit():
        return float(asked[:9])
    try:
        until = parsedate_to_datetime(asked)
        now = parsedate_to_datetime(reply.headers.get("date", ""))
    except ValueError:
        return 2.0**attempt
    zoned = [one if one.tzinfo else one.replace(tzinfo=UTC) for one in (until, now)]
    return max((zoned[0] - zoned[1]).total_seconds(), 0.0)


def waits(manners: Manners, seconds: float, code: int) -> AskedToWait:
    """The refusal to wait so long here and now."""
    minutes = max(1, round(seconds / 60))
    refused = AskedToWait(
        f"The {manners.who} asks for {minutes} minute{'s' if minutes > 1 else ''} of patience; "
        "halfhour goes on by itself then, and nothing is lost."
    )
    refused.seconds, refused.code = seconds, code
    return refused


def may_lead(begun: str, leads: str) -> bool:
    """Whether a password given for the host of ``begun`` may go to that of ``leads``.

    The same host, or over https a neighbour of it, as large providers spread their books.

    >>> may_lead("https://contacts.example.com/", "https://p42-contacts.example.com:443/1/")
    True
    >>> may_lead("https://contacts.example.com/", "https://example.org/")
    False
    >>> may_lead("https://example.co.uk/", "https://elsewhere.co.uk/")
    False
    """
    one, other = urlsplit(begun), urlsplit(leads)
    if one.netloc == other.netloc:
        return one.scheme == other.scheme or other.scheme == "https"
    there = other.hostname or ""
    above = (one.hostname or "").partition(".")[2]
    near = _one_house(above) and there.endswith(f".{above}") and other.port in (None, 443)
    named = not there.replace(".", "").isdigit()
    return other.scheme == "https" and (
        (near and named and one.scheme == "https") or one.hostname == there
    )


def _one_house(name: str) -> bool:
    """Whether all hosts below a name belong to one owner, as far as can be told."""
    first, _, rest = name.rpartition(".")
    return bool(first) and not (first in SHARED and len(rest) == 2)


def judged(reply: Reply, manners: Manners) -> Reply:
    """The answer when it is one; raises what a refusal means."""
    code, method = reply.status, reply.method
    if code in FINE or (method == "DELETE" and code in (404, 410)):
        return reply
    if code == 401:
        raise NotLetIn(f"The {manners.who} does not accept this name and password.")
    if code in (404, 409, 412) and method in ("PUT", "DELETE"):
        raise ChangedThere(manners.changed)
    refused = ServerUnreachable(f"The {manners.who} answered {code}{MEANS.get(code, '')}.")
    refused.code, refused.retry = code, code >= 500 or code in LATER
    raise refused


MEANS = {
    403: ", which means that it does not allow this",
    404: ", which means that there is nothing at this address",
    413: ", which means that this is too large for it",
    507: ", which means that it has no room left",
}
