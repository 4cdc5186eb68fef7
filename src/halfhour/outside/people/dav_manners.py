"""Manners towards a contact server: how long to wait, where it may lead, what its refusals mean."""

from __future__ import annotations

from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from halfhour.method.refused import Refused

LONGEST_WAIT = 10.0
"""Seconds waited at most while somebody looks on; longer waits are for the next round."""
LATER = (429, 503)
NO_SYNC = (400, 403, 404, 405, 415, 501)
"""Answers of servers that do not know the question what changed."""


class ServerUnreachable(Refused):
    """The contact server did not answer as one; ``retry`` says whether later may help."""

    retry: bool = True
    code: int = 0


class AskedToWait(ServerUnreachable):
    """The contact server wants to be left alone for ``seconds``."""

    seconds: float = 0.0


class NotLetIn(Refused):
    """The contact server does not accept this name and password."""


class ChangedThere(Refused):
    """The card was changed or removed on the server since it was read."""


class TokenForgotten(Refused):
    """The server no longer knows what changed since then; everything must be read again."""


def patience(answer: Any, attempt: int) -> float:
    """Seconds to wait after a 429 or 503: what ``Retry-After`` says, by the server's own clock.

    Without a readable one, 1, 2, 4 … seconds.
    """
    asked = str(answer.headers.get("retry-after", "")).strip()
    if asked.isdigit():
        return float(asked[:9])
    try:
        until = parsedate_to_datetime(asked)
        now = parsedate_to_datetime(answer.headers.get("date", ""))
    except ValueError:
        return 2.0**attempt
    zoned = [one if one.tzinfo else one.replace(tzinfo=UTC) for one in (until, now)]
    return max((zoned[0] - zoned[1]).total_seconds(), 0.0)


def waits(seconds: float) -> AskedToWait:
    """The refusal to wait so long here and now."""
    minutes = max(1, round(seconds / 60))
    refused = AskedToWait(
        f"The contact server asks for {minutes} minute{'s' if minutes > 1 else ''} of patience; "
        "halfhour goes on by itself then, and nothing is lost."
    )
    refused.seconds = seconds
    return refused


def may_lead(begun: str, leads: str) -> bool:
    """Whether a password given for the host of ``begun`` may go to that of ``leads``.

    The same host, or over https a neighbour of it, as large providers spread their books.

    >>> may_lead("https://contacts.example.com/", "https://p42-contacts.example.com:443/1/")
    True
    >>> may_lead("https://contacts.example.com/", "https://example.org/")
    False
    """
    one, other = urlsplit(begun), urlsplit(leads)
    if one.netloc == other.netloc:
        return one.scheme == other.scheme or other.scheme == "https"
    parent = (one.hostname or "").partition(".")[2]
    neighbour = (other.hostname or "").endswith(f".{parent}") and parent.count(".") >= 1
    named = not (other.hostname or "").replace(".", "").isdigit()
    port = other.port in (None, 443)
    return (
        (neighbour and named and port and one.scheme == other.scheme == "https")
        or (one.hostname == other.hostname and other.scheme == "https")
    )  # fmt: skip


def judged(answer: Any) -> Any:
    """The answer when it is one; raises what a refusal means."""
    code, method = answer.status_code, answer.request.method
    if code in (200, 201, 204, 207) or (method == "DELETE" and code in (404, 410)):
        return answer
    if code == 401:
        raise NotLetIn("The contact server does not accept this name and password.")
    if code in (404, 409, 412) and method in ("PUT", "DELETE"):
        raise ChangedThere("This card was changed on the contact server meanwhile.")
    if code in (400, 403, 409, 410, 412) and b"valid-sync-token" in answer.content:
        raise TokenForgotten("The contact server forgot what changed; all cards are read again.")
    refused = ServerUnreachable(f"The contact server answered {code}.")
    refused.code, refused.retry = code, code >= 500 or code in LATER
    raise refused
