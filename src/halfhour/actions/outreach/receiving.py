"""Reading the inbox: answers found by their thread, bounces and out-of-office told apart."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from halfhour.actions.interviews.answering import take_invitation_answers
from halfhour.actions.outreach.account import account_of, imap_of
from halfhour.method.outreach.drafting.inviting import INVITATION
from halfhour.method.outreach.incoming import AWAY, BOUNCE, Incoming, kind_of, own_words
from halfhour.method.refused import Refused
from halfhour.models import Answer, Event, Interview, MailAccount, Message, User
from halfhour.outside.outreach.imap import arrived

CAME = "came"
INVITED = {"accepted": "yes", "declined": "no", "tentative": "later", "counter": CAME}


def read_answers(*, by: User, at: datetime) -> int:
    """Read what came in since the last time; how many answers, bounces and notes were kept.

    Only mail that answers (or returns) a message sent from here is kept, or an invitation; the rest
    is not looked at twice. A person's answer is kept as "came" until the seeker says what it means;
    what their calendar answers to an invitation settles the talk. Raises NoMailAccount, MailFailed.
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
    known = Answer.objects.kept_by(by).exclude(mail_id="").filter(mail_id=mail.mail_id)
    if known.exists():
        return False
    settled = _settled(by, at, mail)
    sent = Message.objects.kept_by(by).exclude(sent_at=None).select_related("person")
    threaded = sent.exclude(mail_id="").filter(mail_id__in=mail.about).order_by("-sent_at")
    about = _invitation(sent, settled) or threaded.first()
    if about is None:
        return settled is not None
    told = {BOUNCE: "bounce", AWAY: "out-of-office"}.get(kind_of(mail), CAME)
    kind = INVITED.get(settled.their_answer, CAME) if settled else told
    words = " ".join(filter(None, (settled.counter if settled else "", own_words(mail.text))))
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


def _settled(by: User, at: datetime, mail: Incoming) -> Interview | None:
    """The talk whose invitation this mail answers; broken calendars and stale answers change none."""
    for content in mail.calendars:
        try:
            taken = take_invitation_answers(by=by, at=at, content=content)
        except Refused:
            continue
        if fresh := [talk for talk in taken if talk.answered_at == at]:
            return fresh[-1]
    return None


def _invitation(sent: Any, settled: Interview | None) -> Message | None:
    if settled is None:
        return None
    return sent.filter(interview=settled, kind=INVITATION).order_by("-sent_at").first()
