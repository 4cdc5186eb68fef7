"""The mail servers of the large providers, known by the address, so that nobody looks them up.

Source: the help pages of each provider on setting up another mail program.
"""

from __future__ import annotations

from dataclasses import dataclass

from halfhour.method.refused import Refused

STARTTLS, TLS = (587, "starttls"), (465, "tls")
IMAP = (993, "tls")
"""Port and safe line; every provider below reads mail by this one (RFC 8314)."""
YAHOO = (
    "yahoo.com yahoo.co.uk yahoo.co.in yahoo.in yahoo.ca yahoo.com.au yahoo.de yahoo.fr yahoo.es "
    "yahoo.it ymail.com rocketmail.com"
)
_ROWS = (
    ("gmail.com googlemail.com", "smtp.gmail.com", STARTTLS, "imap.gmail.com"),
    ("icloud.com me.com mac.com", "smtp.mail.me.com", STARTTLS, "imap.mail.me.com"),
    (YAHOO, "smtp.mail.yahoo.com", TLS, "imap.mail.yahoo.com"),
    ("aol.com aim.com", "smtp.aol.com", TLS, "imap.aol.com"),
    ("fastmail.com fastmail.fm", "smtp.fastmail.com", TLS, "imap.fastmail.com"),
    ("gmx.net gmx.de gmx.at gmx.ch", "mail.gmx.net", STARTTLS, "imap.gmx.net"),
    ("gmx.com gmx.us gmx.co.uk", "mail.gmx.com", STARTTLS, "imap.gmx.com"),
    ("web.de", "smtp.web.de", STARTTLS, "imap.web.de"),
    ("t-online.de", "securesmtp.t-online.de", TLS, "secureimap.t-online.de"),
    ("posteo.de posteo.net", "posteo.de", TLS, "posteo.de"),
    ("mailbox.org", "smtp.mailbox.org", TLS, "imap.mailbox.org"),
    ("zoho.com", "smtp.zoho.com", TLS, "imap.zoho.com"),
    ("orange.fr", "smtp.orange.fr", TLS, "imap.orange.fr"),
    ("free.fr", "smtp.free.fr", TLS, "imap.free.fr"),
    ("laposte.net", "smtp.laposte.net", TLS, "imap.laposte.net"),
    ("seznam.cz", "smtp.seznam.cz", TLS, "imap.seznam.cz"),
)  # fmt: skip
_NO_PASSWORD = frozenset(("outlook", "hotmail", "live", "msn"))
_BRIDGED = frozenset(("proton.me", "protonmail.com", "pm.me"))


class NoPasswordTaken(Refused):
    """The provider lets no other program in by a password."""


@dataclass(frozen=True, slots=True)
class MailServers:
    """Where mail is sent and read: host, port (1 to 65535) and safe line ("starttls", "tls")."""

    smtp_host: str
    smtp_port: int
    smtp_security: str
    imap_host: str
    imap_port: int
    imap_security: str


def servers_of(address: str) -> MailServers | None:
    """The servers of an address; none where its provider is not known.

    Raises NoPasswordTaken for providers that take no password of another program.
    """
    domain = address.rpartition("@")[2].strip().lower()
    brand, _, country = domain.partition(".")
    if brand in _NO_PASSWORD and len(country) <= len("com.au"):
        raise NoPasswordTaken(
            "Outlook.com lets no other program in by a password. Copy your words, or open them in your mail."
        )
    if domain in _BRIDGED:
        raise NoPasswordTaken(
            "Proton lets other programs in through its Bridge on your computer only: "
            "write the server and password that the Bridge shows."
        )
    return known_servers(address)


def known_servers(address: str) -> MailServers | None:
    """The servers of an address at a large provider that takes a password."""
    domain = address.rpartition("@")[2].strip().lower()
    for domains, smtp, (port, security), imap in _ROWS:
        if domain in domains.split():
            return MailServers(smtp, port, security, imap, *IMAP)
    return None
