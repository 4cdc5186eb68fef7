"""After the interview: advice, promises, reports back, keeping in touch, giving."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from halfhour.models.directions import Direction
from halfhour.models.gate import Owned
from halfhour.models.interviews import Interview
from halfhour.models.outreach import Message
from halfhour.models.people import Person
from halfhour.models.referrals import Referral


class Advice(Owned):
    """Something a person advised the seeker to do."""

    giver = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="advice")
    interview = models.ForeignKey(
        Interview, on_delete=models.SET_NULL, null=True, related_name="advice"
    )
    direction = models.ForeignKey(
        Direction, on_delete=models.SET_NULL, null=True, related_name="advice"
    )
    text = models.TextField()
    at = models.DateTimeField()


class AdviceOutcome(Owned):
    """Followed, tried or set aside (with the reason), and what came of it; the newest counts."""

    advice = models.ForeignKey(Advice, on_delete=models.CASCADE, related_name="outcomes")
    state = models.CharField(max_length=12)
    words = models.TextField(blank=True)
    at = models.DateTimeField()


class Promise(Owned):
    """What the seeker promised a person (``mine``) or was promised."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="promises")
    interview = models.ForeignKey(
        Interview, on_delete=models.SET_NULL, null=True, related_name="promises"
    )
    mine = models.BooleanField(default=True)
    text = models.TextField()
    due = models.DateField(null=True)
    at = models.DateTimeField()
    kept_at = models.DateTimeField(null=True)
    released_at = models.DateTimeField(null=True)


class Report(Owned):
    """That the giver was told what came of one advice or one referral."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="reports")
    advice = models.ForeignKey(Advice, on_delete=models.CASCADE, null=True, related_name="reports")
    referral = models.ForeignKey(
        Referral, on_delete=models.CASCADE, null=True, related_name="reports"
    )
    message = models.ForeignKey(
        Message, on_delete=models.SET_NULL, null=True, related_name="reports"
    )
    words = models.TextField(blank=True)
    at = models.DateTimeField()


class Cadence(Owned):
    """How often to be in touch with one person, in days; 0 means never reminded."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="cadences")
    days = models.PositiveIntegerField()
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "person"], name="cadence_once"),
        ]


class Touch(Owned):
    """A contact outside halfhour: a chat in the corridor, a call, a card."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="touches")
    at = models.DateTimeField()
    channel = models.CharField(max_length=16, blank=True)
    inbound = models.BooleanField(default=False)
    text = models.TextField(blank=True)


class Need(Owned):
    """Something a person needs or likes, so that the seeker can give back."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="needs")
    interview = models.ForeignKey(
        Interview, on_delete=models.SET_NULL, null=True, related_name="needs"
    )
    text = models.TextField()
    at = models.DateTimeField()
    met_at = models.DateTimeField(null=True)


class Gift(Owned):
    """Something given to a person, or received from them; kept apart, never a debt."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="gifts")
    received = models.BooleanField(default=False)
    text = models.TextField()
    at = models.DateTimeField()
    need = models.ForeignKey(Need, on_delete=models.SET_NULL, null=True, related_name="gifts")
