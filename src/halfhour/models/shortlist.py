"""Whom the seeker chose to ask or set aside, and how the ranking is weighed."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from halfhour.models.directions import Direction
from halfhour.models.gate import Owned
from halfhour.models.people import Person


class ShortlistWeight(Owned):
    """How much one part of the ranking counts."""

    name = models.CharField(max_length=40)
    weight = models.FloatField(default=1.0)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "name"], name="shortlist_weight_once"),
        ]


class SetAside(Owned):
    """Somebody not to be suggested, for one direction or for all, with the reason."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="set_aside")
    direction = models.ForeignKey(
        Direction, on_delete=models.CASCADE, null=True, related_name="set_aside"
    )
    reason = models.TextField(blank=True)
    at = models.DateTimeField()
    until = models.DateField(null=True)
    lifted_at = models.DateTimeField(null=True)


class Chosen(Owned):
    """Somebody the seeker means to ask, as expert or as connector."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="chosen")
    direction = models.ForeignKey(Direction, on_delete=models.CASCADE, related_name="chosen")
    role = models.CharField(max_length=12)
    at = models.DateTimeField()
    dropped_at = models.DateTimeField(null=True)
