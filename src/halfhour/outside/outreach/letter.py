"""A letter as it goes over the wire: one sender, one recipient, one subject, plain words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from halfhour.method.refused import Refused

_ADDRESS = re.compile(r"[^@\s,;<>\"()\[\]\\:]{1,64}@[^@\s,;<>\"()\[\]\\:]{1,250}")


class MailFailed(Refused):
    """Mail could not be sent or read; ``retry`` when it may work later."""

    def __init__(self, words: str, *, retry: bool = False) -> None:
        super().__init__(words)
        self.retry = retry


@dataclass(frozen=True)
class Server:
    """A mail server and how to enter it; ``security`` is "tls", "starttls" or "none".

    ``number`` is where lines are laid to, when ``host`` was looked up and checked before.
    """

    host: str
    port: int
    security: str
    username: str
    password: str
    number: str = ""

    @property
    def place(self) -> str:
        """Where lines are laid to; the certificate is held to ``host``."""
        return self.number or self.host

    def __repr__(self) -> str:
        return f"Server({self.host}:{self.port})"


def one_address(text: str) -> str:
    """The one address in ``text``. Raises MailFailed for none or several."""
    address = text.strip()
    if not _ADDRESS.fullmatch(address) or not address.isprintable():
        raise MailFailed("This is not one mail address; a message goes to one person.")
    return address


@dataclass(frozen=True)
class Enclosed:
    """A calendar that goes with a letter: its method (REQUEST or CANCEL) and what it says."""

    method: str
    content: bytes


def letter(
    *, sender: str, name: str, to: str, subject: str, body: str, mail_id: str, at: datetime,
    answers: str = "", enclosed: Enclosed | None = None,
) -> EmailMessage:  # fmt: skip
    """A letter to one person, with an invitation when one is ``enclosed``.

    Raises MailFailed for a bad address or a line break in a header.
    """
    try:
        made = EmailMessage(policy=SMTP.clone(max_line_length=998, utf8=False))
        made["From"] = Address(display_name=_line(name), addr_spec=one_address(sender))
        made["To"] = Address(addr_spec=one_address(to))
        made["Subject"] = _line(subject)
        made["Date"] = format_datetime(at)
        made["Message-ID"] = mail_id
        if answers:
            made["In-Reply-To"] = made["References"] = answers
        made.set_content(body.replace("\r\n", "\n").replace("\r", "\n"), cte="quoted-printable")
        if enclosed is not None:
            _enclose(made, enclosed)
    except (ValueError, IndexError, UnicodeError) as error:
        raise MailFailed("This subject, name or address cannot stand in a mail.") from error
    return made


def _enclose(mail: EmailMessage, enclosed: Enclosed) -> None:
    """The calendar as the other way to read the letter, and as a file (RFC 6047)."""
    mail.add_alternative(
        enclosed.content.decode(), subtype="calendar", cte="base64",
        params={"method": enclosed.method, "component": "VEVENT"},
    )  # fmt: skip
    mail.add_attachment(
        enclosed.content, maintype="application", subtype="ics", filename="invitation.ics"
    )


def _line(text: str) -> str:
    """One line without control characters."""
    return "".join(c if c.isprintable() else " " for c in " ".join(text.split()))


def new_mail_id(uid: str, sender: str) -> str:
    """The Message-ID of a message, the same each time it is asked for.

    >>> new_mail_id("abc", "me@example.org")
    '<abc.halfhour@example.org>'
    """
    domain = sender.rpartition("@")[2]
    return f"<{uid}.halfhour@{domain}>"
