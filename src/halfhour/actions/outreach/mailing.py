"""Really sending a message by mail: reserved first, handed over once, recorded, filed."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.message import EmailMessage

from django.db import transaction

from halfhour.actions.outreach.account import account_of, imap_of, smtp_of
from halfhour.actions.outreach.inviting import enclosed_with
from halfhour.actions.outreach.sending import ready_to_go, record_sent
from halfhour.method.outreach.later import next_try
from halfhour.method.refused import Refused
from halfhour.models import Event, MailAccount, Message, PersonValue, SendAttempt, Settings, User
from halfhour.outside.outreach.imap import file_sent, was_sent
from halfhour.outside.outreach.letter import MailFailed, letter, new_mail_id
from halfhour.outside.outreach.smtp import Unsure, send

RESERVED, HANDING, SENT, FAILED, UNSURE = "reserved", "handing", "sent", "failed", "unsure"
LEFT_ALONE = timedelta(minutes=5)


class NoAddress(Refused):
    """The person has no mail address."""


class BeingSent(Refused):
    """The message is on its way already."""


def send_by_mail(*, by: User, at: datetime, message: int, knowingly: bool = False) -> Message:
    """Send one message by the seeker's own account, once.

    The Message-ID is reserved and the attempt recorded before the server is asked; the state
    becomes "handing" just before the letter is given away. A crash leaves one of the two, and
    ``reconcile`` knows what to do. A failure that may pass is tried again later. Raises
    NoMailAccount, NoAddress, BeingSent, MailFailed and what ``mark_sent`` raises.
    """
    account = account_of(by)
    kept, attempt, mail = _reserve(by, at, message, account, knowingly)
    try:
        send(smtp_of(by, account), mail, handing=lambda: _note(attempt, HANDING))
    except Unsure as error:
        _settle_unsure(by, at, kept, attempt, str(error))
        return kept
    except MailFailed as error:
        _failed(by, at, kept, attempt, error)
        raise
    _file(by, account, mail, kept, at)
    _sent(by, at, kept, attempt)
    return kept


def reconcile(*, by: User, at: datetime, restarted: bool = False) -> int:
    """Settle attempts a crash has left: how many. Nothing is ever sent a second time by it.

    "reserved": the letter was not given away yet; the draft is free again. "handing": it may have
    been; with its copy in the folder of sent mail it has, without it is noted as sent and the
    seeker is told to look, since twice is worse than once.
    """
    left = SendAttempt.objects.kept_by(by).filter(state__in=(RESERVED, HANDING))
    if not restarted:
        left = left.filter(at__lt=at - LEFT_ALONE)
    settled = 0
    for attempt in left.select_related("message__person", "message__referral__referrer"):
        settled += 1
        if attempt.state == RESERVED:
            _note(attempt, FAILED, "It was cut off before it went out; please send it again.")
        elif _found(by, attempt.message):
            _sent(by, attempt.at, attempt.message, attempt)
        else:
            words = (
                "It was cut off while it went out; look into your sent mail whether it is there."
            )
            _settle_unsure(by, attempt.at, attempt.message, attempt, words)
    return settled


def _reserve(
    by: User, at: datetime, message: int, account: MailAccount, knowingly: bool
) -> tuple[Message, SendAttempt, EmailMessage]:
    with transaction.atomic():
        kept = ready_to_go(by, at, message, knowingly=knowingly)
        if kept.attempts.filter(state__in=(RESERVED, HANDING)).exists():
            raise BeingSent("This message is on its way already.")
        kept.mail_id = kept.mail_id or new_mail_id(str(kept.uid), account.address)
        kept.save(update_fields=["mail_id"])
        to = _address(by, kept)
        mail = letter(
            sender=account.address, name=Settings.objects.kept_by(by).get().full_name,
            to=to, subject=kept.subject, body=kept.body, mail_id=kept.mail_id, at=at,
            answers=kept.reminds_of.mail_id if kept.reminds_of else "",
            enclosed=enclosed_with(by, at, kept, sender=account.address, to=to),
        )  # fmt: skip
        attempt = SendAttempt.objects.create(owner=by, message=kept, at=at, state=RESERVED)
    return kept, attempt, mail


def _address(by: User, kept: Message) -> str:
    values = PersonValue.objects.kept_by(by).filter(person=kept.person, kind="email")
    address = values.order_by("-preferred", "pk").values_list("value", flat=True).first()
    if not address:
        raise NoAddress(f"There is no mail address of {kept.person.name} yet.")
    return str(address)


def _note(attempt: SendAttempt, state: str, words: str = "") -> None:
    attempt.state, attempt.words = state, words
    attempt.save(update_fields=["state", "words", "retry_at"])


def _sent(by: User, at: datetime, kept: Message, attempt: SendAttempt) -> None:
    with transaction.atomic():
        record_sent(by, at, kept, "smtp")
        _note(attempt, SENT)


def _settle_unsure(by: User, at: datetime, kept: Message, attempt: SendAttempt, words: str) -> None:
    with transaction.atomic():
        if kept.sent_at is None:
            record_sent(by, at, kept, "smtp")
        kept.held_back = words
        kept.save(update_fields=["held_back"])
        _note(attempt, UNSURE, words)


def _failed(by: User, at: datetime, kept: Message, attempt: SendAttempt, error: MailFailed) -> None:
    with transaction.atomic():
        tries = kept.attempts.filter(state=FAILED).count() + 1
        attempt.retry_at = next_try(tries, at) if error.retry else None
        _note(attempt, FAILED, str(error))
        kept.scheduled_for = attempt.retry_at
        kept.held_back = str(error)
        kept.save(update_fields=["scheduled_for", "held_back"])
        Event.objects.record(
            by=by, at=at, verb="outreach.send_failed", about=kept, person=kept.person,
            data={"tries": tries, "again": bool(attempt.retry_at)},
        )  # fmt: skip


def _found(by: User, kept: Message) -> bool:
    try:
        account = account_of(by)
        return was_sent(imap_of(by, account), kept.mail_id, account.sent_folder)
    except Refused:
        return False


def _file(by: User, account: MailAccount, mail: EmailMessage, kept: Message, at: datetime) -> None:
    """File it with the sent mail; that it failed is noted and no harm."""
    if not account.imap_host:
        return
    try:
        file_sent(imap_of(by, account), mail.as_bytes(), kept.mail_id, at, account.sent_folder)
    except MailFailed as error:
        account.message = f"Sent, but not filed: {error}"
        account.save(update_fields=["message"])
