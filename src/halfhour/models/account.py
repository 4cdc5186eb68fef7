"""Who uses halfhour, their settings, and the book of everything that happened."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any, ClassVar, Self

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import models

from halfhour.models.gate import Owned, OwnedQuerySet


class User(AbstractUser):
    """Somebody who signs in: a job seeker or a coach."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)


class Settings(Owned):
    """What one user chose; every rule of the method is a default that can be changed here."""

    time_zone = models.CharField(max_length=64, default="UTC")
    country = models.CharField(max_length=2, default="US")
    language = models.CharField(max_length=12, default="en")
    theme = models.CharField(max_length=8, default="auto")
    full_name = models.CharField(max_length=200, blank=True)
    about_me = models.TextField(blank=True)
    location = models.CharField(max_length=200, blank=True)
    minutes_asked = models.PositiveSmallIntegerField(default=20)
    requests_a_week = models.PositiveSmallIntegerField(default=5)
    touches_a_day = models.PositiveSmallIntegerField(default=3)
    rules = models.JSONField(default=dict, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner"], name="settings_one_per_user"),
            models.CheckConstraint(
                condition=models.Q(minutes_asked__gte=10, minutes_asked__lt=30),
                name="settings_minutes_under_thirty",
            ),
        ]


class EventQuerySet(OwnedQuerySet["Event"]):
    """What happened, newest first where it is read."""

    def record(
        self,
        *,
        by: User,
        at: datetime,
        verb: str,
        about: models.Model | None = None,
        person: models.Model | None = None,
        data: dict[str, Any] | None = None,
    ) -> Event:
        """Write what ``by`` did at ``at``; belongs in the same transaction as the change.

        ``verb`` is ``room.did`` ("referrals.recorded"); ``person`` puts it on a timeline.
        """
        if person is None and about is not None and about._meta.model_name == "person":
            person = about
        return self.create(
            owner=by,
            at=at,
            verb=verb,
            about_kind=about._meta.model_name or "" if about is not None else "",
            about_id=about.pk if about is not None else None,
            person_id=person.pk if person is not None else None,
            data=data or {},
        )

    def on(self, person: models.Model) -> Self:
        """What happened around one person."""
        return self.filter(person_id=person.pk)


class Event(Owned):
    """One thing that happened; written in the same transaction as the change it tells of."""

    at = models.DateTimeField()
    verb = models.CharField(max_length=60)
    about_kind = models.CharField(max_length=40, blank=True)
    about_id = models.BigIntegerField(null=True)
    person = models.ForeignKey(
        "halfhour.Person", on_delete=models.CASCADE, null=True, related_name="events"
    )
    undoes = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, related_name="undone_by"
    )
    data = models.JSONField(default=dict)

    objects: ClassVar[Any] = EventQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["owner", "-at"]),
            models.Index(fields=["owner", "verb", "-at"]),
            models.Index(fields=["person", "-at"]),
        ]


class SignInToken(models.Model):
    """A one-time token printed with the local address; worth one sign-in, once."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)


class ApiKey(Owned):
    """A key for programs that speak for the user; only its digest is kept."""

    name = models.CharField(max_length=120)
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
