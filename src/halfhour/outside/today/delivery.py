"""Sending the daily message: by mail, to ntfy, as Web Push, or by any address apprise knows."""

from __future__ import annotations

import json
import smtplib
import ssl
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from typing import Any
from urllib.parse import SplitResult, parse_qs, quote, unquote

from halfhour.method.lazy import lazily
from halfhour.method.today.digest import Digest
from halfhour.outside.today.addresses import AddressRefused, NotDelivered, checked
from halfhour.outside.today.vapid import vapid_key

httpx: Any = lazily("httpx2")
apprise: Any = lazily("apprise")
pywebpush: Any = lazily("pywebpush")

SECONDS = 15.0
MAIL, NTFY, PUSH, OTHER = "mail", "ntfy", "push", "other"
KINDS = (MAIL, NTFY, PUSH, OTHER)
SMTP = frozenset({"smtp", "smtps"})
WEB = frozenset({"https", "http"})


def check_address(kind: str, address: str) -> None:
    """Whether an address has the shape its kind needs. Raises AddressRefused."""
    if kind == MAIL and not _to(checked(address, SMTP, inside_too=True)):
        raise AddressRefused("Say who gets the mail: smtp://host:port/?to=you@example.org.")
    if kind == NTFY and not checked(address, WEB, inside_too=True).path.strip("/"):
        raise AddressRefused("The address ends with your topic: https://ntfy.sh/your-topic.")
    if kind == PUSH:
        checked(_subscription(address)["endpoint"], WEB, inside_too=True)
    if kind == OTHER and "://" not in address:
        raise AddressRefused("The address looks like service://….")
    if kind not in KINDS:
        raise AddressRefused("Choose mail, ntfy, push or another address.")


def deliver(kind: str, address: str, told: Digest, *, inside_too: bool) -> None:
    """Send one message. Raises NotDelivered, AddressRefused.

    ``inside_too`` allows addresses of the own machine and network; not when hosted.
    """
    {MAIL: _mail, NTFY: _ntfy, PUSH: _push, OTHER: _other}[kind](address, told, inside_too)


def _to(parts: SplitResult) -> str:
    """Who gets the mail."""
    return parse_qs(parts.query).get("to", [""])[0]


def _mail(address: str, told: Digest, inside_too: bool) -> None:
    """A mail by smtp (encrypted as soon as the server offers it) or smtps."""
    parts = checked(address, SMTP, inside_too=inside_too)
    to = _to(parts)
    letter = EmailMessage()
    letter["Subject"], letter["To"] = told.subject, to
    letter["From"] = parse_qs(parts.query).get("from", [to])[0]
    letter["Date"], letter["Message-ID"] = formatdate(), make_msgid(domain="halfhour.invalid")
    letter.set_content(told.body)
    try:
        with _server(parts) as server:
            if parts.username:
                server.login(unquote(parts.username), unquote(parts.password or ""))
            server.send_message(letter)
    except smtplib.SMTPAuthenticationError as error:
        raise _lasting("The mail server did not accept the name or password.") from error
    except (smtplib.SMTPException, OSError) as error:
        raise NotDelivered("The mail server did not take the message.") from error


def _server(parts: SplitResult) -> smtplib.SMTP:
    """A connection to the mail server."""
    host, safe = parts.hostname or "", ssl.create_default_context()
    if parts.scheme == "smtps":
        return smtplib.SMTP_SSL(host, parts.port or 465, timeout=SECONDS, context=safe)
    server = smtplib.SMTP(host, parts.port or 587, timeout=SECONDS)
    server.ehlo()
    if server.has_extn("starttls"):
        server.starttls(context=safe)
        server.ehlo()
    elif parts.username:
        server.close()
        raise _lasting("The mail server offers no encryption, so no password is sent to it.")
    return server


def _ntfy(address: str, told: Digest, inside_too: bool) -> None:
    """A message to an ntfy topic."""
    checked(address, WEB, inside_too=inside_too)
    headers = {"Title": quote(told.subject), "Tags": "seedling"}
    if told.subject.isascii():
        headers["Title"] = told.subject
    _post(address, told.body.encode(), headers)


def _post(address: str, content: bytes, headers: dict[str, str]) -> None:
    """Send something by POST; redirects are not followed."""
    try:
        with httpx.Client(timeout=SECONDS, follow_redirects=False, trust_env=False) as client:
            answer = client.post(address, content=content, headers=headers)
    except httpx.HTTPError as error:
        raise NotDelivered("The server for your messages did not answer.") from error
    if answer.status_code >= 300:
        refusal = NotDelivered(f"The server for your messages answered with {answer.status_code}.")
        refusal.retry = answer.status_code >= 500
        raise refusal


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


def _push(address: str, told: Digest, inside_too: bool) -> None:
    """A Web Push message, encrypted for one browser."""
    subscription = _subscription(address)
    checked(subscription["endpoint"], WEB, inside_too=inside_too)
    try:
        pywebpush.webpush(
            subscription,
            json.dumps({"title": "halfhour", "body": told.line, "url": "/"}),
            vapid_private_key=vapid_key().private,
            vapid_claims={"sub": "mailto:nobody@halfhour.invalid"},
            timeout=SECONDS,
            ttl=12 * 3600,
        )
    except ModuleNotFoundError as error:
        raise _lasting("Web Push needs the extra: install halfhour[notify].") from error
    except pywebpush.WebPushException as error:
        gone = error.response is not None and error.response.status_code in (404, 410)
        refusal = NotDelivered("The browser's push service did not take the message.")
        refusal.retry = not gone
        raise refusal from error
    except OSError as error:
        raise NotDelivered("The browser's push service did not answer.") from error


def _other(address: str, told: Digest, inside_too: bool) -> None:
    """Any address apprise knows; not when hosted, where it could lead inside."""
    if not inside_too:
        raise _lasting("Other addresses are for one's own machine; choose mail, ntfy or push.")
    try:
        sender = apprise.Apprise()
    except ModuleNotFoundError as error:
        raise _lasting("This address needs the extra: install halfhour[notify].") from error
    if not sender.add(address):
        raise _lasting("apprise does not know this kind of address.")
    if not sender.notify(title=told.subject, body=told.body):
        raise NotDelivered("The message did not arrive at this address.")


def _lasting(sentence: str) -> NotDelivered:
    """A refusal that trying again does not change."""
    refusal = NotDelivered(sentence)
    refusal.retry = False
    return refusal
