"""Handing one letter to an SMTP server, and saying plainly what went wrong."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable
from email.message import EmailMessage

from halfhour.outside.network.trust import trust_in
from halfhour.outside.outreach.letter import MailFailed, Server, one_address

TIMEOUT = 30


class Unsure(MailFailed):
    """The line broke after the letter was handed over: it may or may not have gone out."""


def send(server: Server, mail: EmailMessage, *, handing: Callable[[], None]) -> None:
    """Hand ``mail`` to ``server``; ``handing`` is called just before the letter itself is given.

    Raises MailFailed (``retry`` when it may work later) and, when the line broke after the letter
    was given and before the server's word, Unsure.
    """
    sender = one_address(mail["From"].addresses[0].addr_spec)
    to = [address.addr_spec for address in mail["To"].addresses]
    if len(to) != 1 or mail["Cc"] or mail["Bcc"]:
        raise MailFailed("A message goes to one person.")
    with OpenLine(server) as line:
        _ask(line.mail(sender), "The server does not take mail from this address")
        _ask(line.rcpt(one_address(to[0])), "The server does not know this address")
        handing()
        try:
            code, words = line.data(mail.as_bytes())
        except smtplib.SMTPDataError as error:
            raise _refused(
                error.smtp_code, error.smtp_error, "The server did not take it"
            ) from error
        except (smtplib.SMTPServerDisconnected, OSError) as error:
            raise Unsure("The line broke while the message was handed over.") from error
        _ask((code, words), "The server did not take the message")


class OpenLine:
    """An open line to the server, entered with name and password; always closed."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.line: smtplib.SMTP | None = None

    def __enter__(self) -> smtplib.SMTP:
        try:
            self.line = self._open()
        except smtplib.SMTPAuthenticationError as error:
            raise MailFailed(
                f"{self.server.host} did not accept the name and password; "
                "many providers want an app password, made in their settings."
            ) from error
        except ssl.SSLError as error:
            raise MailFailed(f"{self.server.host} has no safe line we can trust.") from error
        except smtplib.SMTPException as error:
            raise MailFailed(f"{self.server.host} did not let us in.", retry=True) from error
        except OSError as error:
            raise MailFailed(
                f"{self.server.host} cannot be reached at the moment.", retry=True
            ) from error
        return self.line

    def _open(self) -> smtplib.SMTP:
        server, trust = self.server, trust_in(self.server.host)
        if server.security == "tls":
            line: smtplib.SMTP = smtplib.SMTP_SSL(
                server.place, server.port, timeout=TIMEOUT, context=trust
            )
        else:
            line = smtplib.SMTP(server.place, server.port, timeout=TIMEOUT)
        self.line = line
        line.ehlo()
        if server.security == "starttls":
            line.starttls(context=trust)
            line.ehlo()
        if server.username:
            line.login(server.username, server.password)
        return line

    def __exit__(self, *error: object) -> None:
        if self.line is None:
            return
        try:
            self.line.quit()
        except (smtplib.SMTPException, OSError):
            self.line.close()


def _ask(answer: tuple[int, bytes], words: str) -> None:
    if answer[0] not in (250, 251):
        raise _refused(answer[0], answer[1], words)


def _refused(code: int, words: bytes | str, what: str) -> MailFailed:
    said = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return MailFailed(f"{what}: {' '.join(said.split())[:200]}", retry=400 <= code < 500)
