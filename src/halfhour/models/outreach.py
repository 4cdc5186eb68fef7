"""Requests and every other message: the draft, its sending and its answers."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any, ClassVar, Self

from django.db import models

from halfhour.models.directions import Direction
from halfhour.models.gate import Owned, OwnedQuerySet
from halfhour.models.people import Person
from halfhour.models.referrals import Referral


class MessageQuerySet(OwnedQuerySet["Message"]):
    """Messages; those that ask and have not been answered by a person."""

    def beside(self, person: Person, since: datetime) -> Self:
        """Requests sent to others at the company of ``person`` since then, and not answered yet.

        One that came back undelivered has reached nobody and does not count.
        """
        same = models.Q(person__organisation=person.organisation_id or 0)
        if person.organisation_name:
            same |= models.Q(person__organisation_name__iexact=person.organisation_name)
        away = Answer.objects.filter(message=models.OuterRef("pk")).exclude(kind="out-of-office")
        sent = self.filter(same, kind="request", sent_at__gte=since, person__merged_into=None)
        return sent.exclude(person=person.pk).exclude(models.Exists(away))


class Message(Owned):
    """One message to one person, from the first draft on.

    It is a draft while ``sent_at`` and ``withdrawn_at`` are empty. ``referral`` is the one whose
    referrer is named in it. ``mail_id`` (the Message-ID of RFC 5322) is reserved before sending, so that a crash
    between sending and recording can be reconciled. ``overruled_at`` is when the seeker chose, knowingly, to
    write before the pause across people of one company was over. An invitation carries the
    ``sequence`` of the interview it was written for, and goes out once for each.
    """

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="messages")
    direction = models.ForeignKey(
        Direction, on_delete=models.SET_NULL, null=True, blank=True, related_name="messages"
    )
    interview = models.ForeignKey(
        "halfhour.Interview", on_delete=models.SET_NULL, null=True, related_name="messages"
    )
    referral = models.ForeignKey(
        Referral, on_delete=models.SET_NULL, null=True, related_name="messages"
    )
    reminds_of = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, related_name="reminders"
    )
    kind = models.CharField(max_length=16)
    channel = models.CharField(max_length=16, default="email")
    subject = models.CharField(max_length=300, blank=True)
    body = models.TextField(blank=True)
    opening = models.CharField(max_length=40, blank=True)
    begun_at = models.DateTimeField()
    edited_at = models.DateTimeField()
    scheduled_for = models.DateTimeField(null=True)
    held_back = models.TextField(blank=True)
    sent_at = models.DateTimeField(null=True)
    sent_how = models.CharField(max_length=16, blank=True)
    mail_id = models.CharField(max_length=250, blank=True)
    withdrawn_at = models.DateTimeField(null=True)
    overruled_at = models.DateTimeField(null=True)
    sequence = models.PositiveIntegerField(null=True)
    version = models.PositiveIntegerField(default=1)

    objects: ClassVar[Any] = MessageQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["interview", "kind", "sequence"],
                condition=models.Q(withdrawn_at=None, sequence__isnull=False),
                name="invitation_once_a_sequence",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["owner", "sent_at"]),
            models.Index(fields=["person", "kind", "sent_at"]),
            models.Index(fields=["owner", "mail_id"]),
        ]


class SendAttempt(Owned):
    """One try to send a message by mail; ``reserved`` until the server's word is recorded."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="attempts")
    at = models.DateTimeField()
    state = models.CharField(max_length=10)
    words = models.TextField(blank=True)
    retry_at = models.DateTimeField(null=True)


class Answer(Owned):
    """What came back: yes, no, later, elsewhere, a bounce or an out-of-office note."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="answers")
    kind = models.CharField(max_length=16)
    text = models.TextField(blank=True)
    at = models.DateTimeField()
    mail_id = models.CharField(max_length=250, blank=True)


class Template(Owned):
    """Words of one's own for a kind of message."""

    kind = models.CharField(max_length=16)
    channel = models.CharField(max_length=16, blank=True)
    name = models.CharField(max_length=120)
    subject = models.CharField(max_length=300, blank=True)
    body = models.TextField()
    at = models.DateTimeField()


class MailAccount(Owned):
    """The seeker's own mail account; the secret is encrypted or in the system's keyring."""

    address = models.EmailField(max_length=250)
    smtp_host = models.CharField(max_length=200)
    smtp_port = models.PositiveIntegerField(default=587)
    smtp_security = models.CharField(max_length=10, default="starttls")
    imap_host = models.CharField(max_length=200, blank=True)
    imap_port = models.PositiveIntegerField(default=993)
    imap_security = models.CharField(max_length=10, default="tls")
    username = models.CharField(max_length=250, blank=True)
    secret = models.TextField(blank=True)
    sent_folder = models.CharField(max_length=200, blank=True)
    last_uid = models.BigIntegerField(default=0)
    uid_validity = models.BigIntegerField(default=0)
    checked_at = models.DateTimeField(null=True)
    message = models.TextField(blank=True)


class ModelEndpoint(Owned):
    """An own model address that may propose a rewording; off until switched on."""

    url = models.URLField(max_length=500)
    model = models.CharField(max_length=200)
    secret = models.TextField(blank=True)
    enabled_at = models.DateTimeField(null=True)
