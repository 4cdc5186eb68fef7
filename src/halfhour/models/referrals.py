"""Who referred the seeker to whom, what may be said of it, and who knows whom."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from halfhour.models.directions import Direction
from halfhour.models.gate import Owned
from halfhour.models.people import Organisation, Person


class Referral(Owned):
    """That ``referrer`` named ``referred`` to the seeker, when and in what words."""

    referrer = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="referrals_given")
    referred = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="referrals_from")
    interview = models.ForeignKey(
        "halfhour.Interview", on_delete=models.SET_NULL, null=True, related_name="referrals"
    )
    direction = models.ForeignKey(
        Direction, on_delete=models.SET_NULL, null=True, related_name="referrals"
    )
    words = models.TextField(blank=True)
    at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)
    outcome = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["referrer", "referred"], name="referral_once"),
            models.CheckConstraint(
                condition=~models.Q(referrer=models.F("referred")), name="referral_to_another"
            ),
        ]


class NamePermission(Owned):
    """May the referrer's name be used? Asked, granted, declined or revoked; the newest row counts."""

    referral = models.ForeignKey(Referral, on_delete=models.CASCADE, related_name="permissions")
    state = models.CharField(max_length=10)
    scope = models.CharField(max_length=10, default="person")
    words = models.TextField(blank=True)
    at = models.DateTimeField()


class NameUse(Owned):
    """That a message used the referrer's name."""

    referral = models.ForeignKey(Referral, on_delete=models.CASCADE, related_name="uses")
    message = models.ForeignKey("halfhour.Message", on_delete=models.CASCADE, related_name="uses")
    at = models.DateTimeField()


class TargetCompany(Owned):
    """A company the seeker wants to learn about; asked for in every interview until dropped."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="wanted")
    direction = models.ForeignKey(
        Direction, on_delete=models.SET_NULL, null=True, related_name="companies"
    )
    why = models.TextField(blank=True)
    at = models.DateTimeField()
    dropped_at = models.DateTimeField(null=True)


class Acquaintance(Owned):
    """That a person said they know somebody at an organisation (or said they know nobody)."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="acquaintances")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, related_name="acquaintances"
    )
    interview = models.ForeignKey(
        "halfhour.Interview", on_delete=models.SET_NULL, null=True, related_name="acquaintances"
    )
    who = models.TextField(blank=True)
    knows = models.BooleanField(default=True)
    at = models.DateTimeField()


class Tie(Owned):
    """That two people of the network know each other; ``first`` has the smaller id."""

    first = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    second = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    strength = models.FloatField(default=0.5)
    reason = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["first", "second"], name="tie_once"),
        ]
