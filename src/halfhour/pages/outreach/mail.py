"""The mail account as it is shown: never its password."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from halfhour.models import MailAccount, SendAttempt, User


@dataclass(frozen=True, slots=True)
class Trouble:
    """A message that did not go out, and when it is tried again."""

    message: int
    name: str
    words: str
    again: datetime | None


@dataclass(frozen=True, slots=True)
class MailPage:
    """The account, when it was last read, and what is stuck."""

    there: bool
    address: str
    smtp_host: str
    smtp_port: int
    smtp_security: str
    imap_host: str
    imap_port: int
    imap_security: str
    username: str
    has_password: bool
    sent_folder: str
    checked_at: datetime | None
    message: str
    troubles: tuple[Trouble, ...]


def mail_page(*, reader: User, today: date) -> MailPage:
    """The mail account and its troubles; empty values where there is none."""
    kept = MailAccount.objects.seen_by(reader).order_by("pk").first()
    shown = kept or MailAccount(smtp_port=587, imap_port=993)
    stuck = SendAttempt.objects.seen_by(reader).filter(
        state="failed", message__sent_at=None, message__withdrawn_at=None
    )
    newest = {one.message_id: one for one in stuck.select_related("message__person").order_by("at")}
    return MailPage(
        there=kept is not None, address=shown.address, smtp_host=shown.smtp_host,
        smtp_port=shown.smtp_port, smtp_security=shown.smtp_security, imap_host=shown.imap_host,
        imap_port=shown.imap_port, imap_security=shown.imap_security, username=shown.username,
        has_password=bool(shown.secret), sent_folder=shown.sent_folder,
        checked_at=shown.checked_at, message=shown.message,
        troubles=tuple(
            Trouble(one.message_id, one.message.person.name, one.words, one.retry_at)
            for one in newest.values()
        ),
    )  # fmt: skip
