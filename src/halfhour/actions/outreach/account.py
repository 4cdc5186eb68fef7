"""The seeker's own mail account: kept with its password sealed, tried, and taken away."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import transaction

from halfhour.method.refused import Refused
from halfhour.models import Event, MailAccount, User
from halfhour.outside.outreach.imap import entered
from halfhour.outside.outreach.letter import MailFailed, Server, one_address
from halfhour.outside.outreach.reachable import public_number
from halfhour.outside.outreach.secrets import kept_secret, secret_of
from halfhour.outside.outreach.smtp import OpenLine

SECURITIES = ("starttls", "tls", "none")
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class NoMailAccount(Refused):
    """There is no mail account yet."""


class UnsafeLine(Refused):
    """A password is not sent over an open line."""


def keep_account(
    *, by: User, at: datetime, address: str, smtp_host: str, smtp_port: int, smtp_security: str,
    username: str, password: str = "", imap_host: str = "", imap_port: int = 993,
    imap_security: str = "tls", sent_folder: str = "",
) -> MailAccount:  # fmt: skip
    """Keep the account; without ``password`` the one kept before stays. Raises UnsafeLine, MailFailed."""
    for host, security in ((smtp_host, smtp_security), (imap_host, imap_security)):
        open_line = security == "none" and (settings.HOSTED or host not in LOOPBACK)
        if host and (security not in SECURITIES or open_line):
            raise UnsafeLine(f"{host} needs a safe line: TLS or STARTTLS.")
    values = {
        "address": one_address(address), "smtp_host": smtp_host.strip(), "smtp_port": smtp_port,
        "smtp_security": smtp_security, "imap_host": imap_host.strip(), "imap_port": imap_port,
        "imap_security": imap_security, "username": username.strip(), "sent_folder": sent_folder,
        "message": "",
    }  # fmt: skip
    if password:
        values["secret"] = kept_secret(_name(by), password)
    with transaction.atomic():
        MailAccount.objects.kept_by(by).exclude(
            pk__in=MailAccount.objects.kept_by(by).order_by("pk").values("pk")[:1]
        ).delete()
        kept, _ = MailAccount.objects.update_or_create(owner=by, defaults=values)
        Event.objects.record(by=by, at=at, verb="outreach.mail_account_kept", about=kept)
    return kept


def try_account(*, by: User, at: datetime) -> None:
    """Sign in at its servers without sending or reading anything; what stands in the way stays with it.

    Raises NoMailAccount, MailFailed.
    """
    kept = account_of(by)
    failed = _signed_in(by, kept)
    with transaction.atomic():
        kept.message = str(failed or "")
        kept.save(update_fields=["message"])
        Event.objects.record(
            by=by, at=at, verb="outreach.mail_account_tried", about=kept,
            data={"worked": failed is None},
        )  # fmt: skip
    if failed is not None:
        raise failed


def _signed_in(by: User, kept: MailAccount) -> MailFailed | None:
    """What stands in the way of signing in; none where both servers let us in."""
    if kept.username and not kept.secret:
        return MailFailed("No app password is kept yet; the server will want one.")
    try:
        with OpenLine(smtp_of(by, kept)):
            pass
        if kept.imap_host:
            with entered(imap_of(by, kept)):
                pass
    except MailFailed as failed:
        return failed
    return None


def drop_account(*, by: User, at: datetime) -> None:
    """Forget the account and its password. Raises NoMailAccount."""
    with transaction.atomic():
        kept = account_of(by)
        Event.objects.record(by=by, at=at, verb="outreach.mail_account_dropped", about=kept)
        kept.delete()


def account_of(by: User) -> MailAccount:
    """The account. Raises NoMailAccount."""
    kept: MailAccount | None = MailAccount.objects.kept_by(by).order_by("pk").first()
    if kept is None:
        raise NoMailAccount(
            "There is no mail account yet; add one in the settings, or copy the words."
        )
    return kept


def smtp_of(by: User, kept: MailAccount) -> Server:
    """The way out. Raises MailFailed."""
    number = _number(kept.smtp_host, kept.smtp_port)
    return Server(kept.smtp_host, kept.smtp_port, kept.smtp_security, kept.username,
                  secret_of(_name(by), kept.secret), number)  # fmt: skip


def imap_of(by: User, kept: MailAccount) -> Server:
    """The way in. Raises MailFailed when there is none."""
    if not kept.imap_host:
        raise MailFailed("No server for incoming mail is set.")
    number = _number(kept.imap_host, kept.imap_port)
    return Server(kept.imap_host, kept.imap_port, kept.imap_security, kept.username,
                  secret_of(_name(by), kept.secret), number)  # fmt: skip


def _number(host: str, port: int) -> str:
    """Where to connect: hosted, a public number of the host; at home its name, whatever it is."""
    return public_number(host, port) if settings.HOSTED else host


def _name(by: User) -> str:
    return f"user {by.uid}"
