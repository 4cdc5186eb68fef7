"""The daily message by mail: handed over once, by smtp or smtps."""

from __future__ import annotations

import smtplib
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP as SMTP_POLICY
from email.utils import formatdate, getaddresses, make_msgid
from urllib.parse import SplitResult, parse_qs, unquote

from halfhour.method.today.digest import Digest
from halfhour.outside.network.trust import trust_in
from halfhour.outside.today.addresses import NotDelivered, checked_host

SECONDS = 15.0
SMTP = frozenset({"smtp", "smtps"})
SMTP_LINES = SMTP_POLICY.clone(max_line_length=998)
CUT_OFF = "The line broke while the message went out; it may have arrived."


def recipient(parts: SplitResult) -> str:
    """Who gets the mail."""
    return parse_qs(parts.query).get("to", [""])[0]


def send_mail(address: str, told: Digest, inside_too: bool, handing: Callable[[], None]) -> None:
    """A mail by smtp (encrypted as soon as the server offers it) or smtps."""
    parts, place = checked_host(address, SMTP, inside_too=inside_too)
    to = recipient(parts)
    letter = EmailMessage()
    letter["Subject"], letter["To"] = told.subject, to
    letter["From"] = parse_qs(parts.query).get("from", [to])[0]
    letter["Date"], letter["Message-ID"] = formatdate(), make_msgid(domain="halfhour.invalid")
    letter.set_content(told.body)
    try:
        with _server(parts, place) as server:
            if parts.username:
                server.login(unquote(parts.username), unquote(parts.password or ""))
            _hand_over(server, letter, handing)
    except smtplib.SMTPAuthenticationError as error:
        raise lasting("The mail server did not accept the name or password.") from error
    except (smtplib.SMTPException, OSError) as error:
        raise NotDelivered("The mail server did not take the message.") from error


def _hand_over(server: smtplib.SMTP, letter: EmailMessage, handing: Callable[[], None]) -> None:
    """The letter to one recipient; a line that breaks after it was given is not tried again."""
    server.ehlo_or_helo_if_needed()
    said = [server.mail(str(letter["From"]))]
    said += [server.rcpt(address) for _, address in getaddresses([str(letter["To"])])]
    for code, words in said:
        if code not in (250, 251):
            raise smtplib.SMTPResponseException(code, words)
    handing()
    try:
        code, words = server.data(letter.as_bytes(policy=SMTP_LINES))
    except smtplib.SMTPDataError:
        raise
    except (smtplib.SMTPServerDisconnected, OSError) as error:
        raise lasting(CUT_OFF) from error
    if code != 250:
        raise smtplib.SMTPResponseException(code, words)


def _server(parts: SplitResult, place: str) -> smtplib.SMTP:
    """A connection to the mail server at ``place``, which proves the name in the address."""
    safe = trust_in(parts.hostname or "")
    if parts.scheme == "smtps":
        return smtplib.SMTP_SSL(place, parts.port or 465, timeout=SECONDS, context=safe)
    server = smtplib.SMTP(place, parts.port or 587, timeout=SECONDS)
    server.ehlo()
    if server.has_extn("starttls"):
        server.starttls(context=safe)
        server.ehlo()
    elif parts.username:
        server.close()
        raise lasting("The mail server offers no encryption, so no password is sent to it.")
    return server


def lasting(sentence: str) -> NotDelivered:
    """A refusal that trying again does not change."""
    refusal = NotDelivered(sentence)
    refusal.retry = False
    return refusal
