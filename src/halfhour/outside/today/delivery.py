"""Sending the daily message: by mail, to ntfy, as Web Push, or by any address apprise knows."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from halfhour.method.lazy import lazily
from halfhour.method.today.digest import Digest
from halfhour.outside.network.pinned import AddressRefused, Pinned
from halfhour.outside.today.addresses import NotDelivered, checked, checked_line
from halfhour.outside.today.by_mail import (
    CUT_OFF,
    SECONDS,
    SMTP,
    lasting,
    recipient,
    send_mail,
)
from halfhour.outside.today.vapid import vapid_key

httpx: Any = lazily("httpx2")
apprise: Any = lazily("apprise")
pywebpush: Any = lazily("pywebpush")

MAIL, NTFY, PUSH, OTHER = "mail", "ntfy", "push", "other"
KINDS = (MAIL, NTFY, PUSH, OTHER)
WEB = frozenset({"https", "http"})


def check_address(kind: str, address: str) -> None:
    """Whether an address has the shape its kind needs. Raises AddressRefused."""
    if kind == MAIL and not recipient(checked(address, SMTP, inside_too=True)):
        raise AddressRefused("Say who gets the mail: smtp://host:port/?to=you@example.org.")
    if kind == NTFY and not checked(address, WEB, inside_too=True).path.strip("/"):
        raise AddressRefused("The address ends with your topic: https://ntfy.sh/your-topic.")
    if kind == PUSH:
        checked(_subscription(address)["endpoint"], WEB, inside_too=True)
    if kind == OTHER and "://" not in address:
        raise AddressRefused("The address looks like service://….")
    if kind not in KINDS:
        raise AddressRefused("Choose mail, ntfy, push or another address.")


def deliver(
    kind: str, address: str, told: Digest, *, inside_too: bool,
    handing: Callable[[], None] = lambda: None,
) -> None:  # fmt: skip
    """Send one message; ``handing`` is called just before it is given away.

    ``inside_too`` allows addresses of the own machine and network; not when hosted. Raises
    AddressRefused and NotDelivered, whose ``retry`` is false when the message may have arrived.
    """
    ways = {MAIL: send_mail, NTFY: _ntfy, PUSH: _push, OTHER: _other}
    ways[kind](address, told, inside_too, handing)


def _ntfy(address: str, told: Digest, inside_too: bool, handing: Callable[[], None]) -> None:
    """A message to an ntfy topic."""
    there = checked_line(address, WEB, inside_too=inside_too)
    headers = {"Title": quote(told.subject), "Tags": "seedling"}
    if told.subject.isascii():
        headers["Title"] = told.subject
    handing()
    answer = _post(there, told.body.encode(), headers)
    if answer.status_code >= 300:
        refusal = NotDelivered(f"The server for your messages answered with {answer.status_code}.")
        refusal.retry = answer.status_code >= 500
        raise refusal


def _post(there: Pinned, content: bytes, headers: dict[str, str]) -> Any:
    """The answer to a POST; redirects are not followed."""
    how = there.how
    how["headers"] |= headers
    try:
        with httpx.Client(timeout=SECONDS, follow_redirects=False, trust_env=False) as client:
            return client.post(there.url, content=content, **how)
    except httpx.ConnectError as error:
        raise NotDelivered("The server for your messages did not answer.") from error
    except httpx.HTTPError as error:
        raise lasting(CUT_OFF) from error


@dataclass(frozen=True, slots=True)
class _Taken:
    """What pywebpush looks at in an answer."""

    status_code: int
    reason: str
    text: str
    headers: Any


@dataclass(frozen=True, slots=True)
class _PinnedLine:
    """How pywebpush posts, by the address that was checked and not by the name once more."""

    there: Pinned

    def post(
        self, endpoint: str, *, data: bytes, headers: dict[str, Any], timeout: float
    ) -> _Taken:
        """Hand over what was encrypted for ``endpoint``."""
        answer = _post(self.there, data, {name: str(value) for name, value in headers.items()})
        return _Taken(answer.status_code, answer.reason_phrase, answer.text, answer.headers)


def _subscription(address: str) -> dict[str, Any]:
    """What a browser gave for Web Push."""
    try:
        found = json.loads(address)
        keys = found["keys"]
        return {
            "endpoint": str(found["endpoint"]),
            "keys": {"p256dh": str(keys["p256dh"]), "auth": str(keys["auth"])},
        }
    except (ValueError, KeyError, TypeError) as error:
        raise AddressRefused("This browser's subscription cannot be read; try again.") from error


def _push(address: str, told: Digest, inside_too: bool, handing: Callable[[], None]) -> None:
    """A Web Push message, encrypted for one browser."""
    subscription = _subscription(address)
    there = checked_line(subscription["endpoint"], WEB, inside_too=inside_too)
    handing()
    try:
        pywebpush.webpush(
            subscription,
            json.dumps({"title": "halfhour", "body": told.line, "url": "/"}),
            vapid_private_key=vapid_key().private,
            vapid_claims={"sub": "mailto:nobody@halfhour.invalid"},
            timeout=SECONDS,
            ttl=12 * 3600,
            requests_session=_PinnedLine(there),
        )
    except ModuleNotFoundError as error:
        raise lasting("Web Push needs the extra: install halfhour[notify].") from error
    except pywebpush.WebPushException as error:
        gone = error.response is not None and error.response.status_code in (404, 410)
        refusal = NotDelivered("The browser's push service did not take the message.")
        refusal.retry = not gone
        raise refusal from error


def _other(address: str, told: Digest, inside_too: bool, handing: Callable[[], None]) -> None:
    """Any address apprise knows; not when hosted, where it could lead inside."""
    if not inside_too:
        raise lasting("Other addresses are for one's own machine; choose mail, ntfy or push.")
    try:
        sender = apprise.Apprise()
    except ModuleNotFoundError as error:
        raise lasting("This address needs the extra: install halfhour[notify].") from error
    if not sender.add(address):
        raise lasting("apprise does not know this kind of address.")
    handing()
    if not sender.notify(title=told.subject, body=told.body):
        raise NotDelivered("The message did not arrive at this address.")
