"""What the seeker put off or dismissed; everything else of Today is computed."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from halfhour.models.gate import Owned


class PutOff(Owned):
    """A step put off until a day; the newest row of a key counts."""

    key = models.CharField(max_length=120)
    until = models.DateField()
    at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["owner", "key"])]


class Dismissal(Owned):
    """A step the seeker dismissed with a reason, or said was done elsewhere."""

    key = models.CharField(max_length=120)
    reason = models.TextField(blank=True)
    done = models.BooleanField(default=False)
    at = models.DateTimeField()
    lifted_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["owner", "key"])]


class Notifier(Owned):
    """Where the digest goes: mail, a Web Push subscription, ntfy or another apprise address."""

    kind = models.CharField(max_length=12)
    secret = models.TextField()
    label = models.CharField(max_length=120, blank=True)
    hour = models.PositiveSmallIntegerField(default=8)
    quiet_from = models.PositiveSmallIntegerField(default=21)
    quiet_until = models.PositiveSmallIntegerField(default=7)
    enabled_at = models.DateTimeField(null=True)
    message = models.TextField(blank=True)


class DigestSent(Owned):
    """The digest of a day to one place, so that it goes out once: taken, handed over, sent."""

    notifier = models.ForeignKey(Notifier, on_delete=models.CASCADE, related_name="sent")
    day = models.DateField()
    at = models.DateTimeField()
    handed_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["notifier", "day"], name="digest_once_a_day"),
        ]
