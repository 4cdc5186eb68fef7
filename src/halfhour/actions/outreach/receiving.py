"""Reading the inbox: answers found by their thread, bounces and out-of-office told apart."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.actions.outreach.account import account_of, imap_of
from halfhour.method.outreach.incoming import AWAY, BOUNCE, Incoming, kind_of, own_words
from halfhour.models import Answer, Event, MailAccount, Message, User
from halfhour.outside.outreach.imap import arrived

CAME = "came"


def read_answers(*, by: User, at: datetime) -> int:
    """Read what came in since the last time; how many answers, bounces and notes were kept.

    Only mail that answers (or returns) a message sent from here is kept; the rest is not looked
    at twice. A person's answer is kept as "came" until the seeker says what it means. Raises
    NoMailAccount, MailFailed.
    """
    account = account_of(by)
    came = arrived(
        imap_of(by, account), since_uid=account.last_uid, uid_validity=account.uid_validity
    )
    kept = 0
    with transaction.atomic():
        for mail in came.mails:
            kept += _keep(by, at, mail)
        MailAccount.objects.kept_by(by).filter(pk=account.pk).update(
            last_uid=came.last_uid, uid_validity=came.uid_validity, checked_at=at, message=""
        )
        Event.objects.record(
            by=by, at=at, verb="outreach.mail_read", about=account, data={"kept": kept}
        )
    return kept


def _keep(by: User, at: datetime, mail: Incoming) -> bool:
    sent = Message.objects.kept_by(by).exclude(mail_id="").exclude(sent_at=None)
    about = (
        sent.filter(mail_id__in=mail.about).select_related("person").order_by("-sent_at").first()
    )
    known = Answer.objects.kept_by(by).exclude(mail_id="").filter(mail_id=mail.mail_id)
    if about is None or known.exists():
        return False
    kind = {BOUNCE: "bounce", AWAY: "out-of-office"}.get(kind_of(mail), CAME)
    words = own_words(mail.text)
    kept = Answer.objects.create(
        owner=by, message=about, kind=kind, text=words, at=at, mail_id=mail.mail_id
    )
    Event.objects.record(
        by=by,
        at=at,
        verb="outreach.mail_came",
        about=kept,
        person=about.person,
        data={"kind": kind},
    )
    return True
