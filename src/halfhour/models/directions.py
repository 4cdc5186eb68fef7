"""Fields and careers being explored, what interviews taught about them, and what is decided."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from halfhour.models.gate import Owned
from halfhour.models.people import Person


class Search(Owned):
    """One search, from the first direction to its outcome; the network outlives it."""

    name = models.CharField(max_length=200)
    began_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    outcome = models.TextField(blank=True)


class Direction(Owned):
    """A field or career the seeker explores."""

    search = models.ForeignKey(Search, on_delete=models.PROTECT, related_name="directions")
    name = models.CharField(max_length=200)
    key = models.CharField(max_length=200)
    why = models.TextField(blank=True)
    industries = models.JSONField(default=list)
    begun_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["search", "key"], name="direction_once"),
        ]


class DirectionOccupation(Owned):
    """An occupation (O*NET-SOC code) that belongs to a direction."""

    direction = models.ForeignKey(Direction, on_delete=models.CASCADE, related_name="occupations")
    code = models.CharField(max_length=12)
    title = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["direction", "code"], name="occupation_once"),
        ]


class DirectionDecision(Owned):
    """Go on, go deeper, let go: with the reason and the day."""

    direction = models.ForeignKey(Direction, on_delete=models.CASCADE, related_name="decisions")
    decision = models.CharField(max_length=12)
    reason = models.TextField(blank=True)
    at = models.DateTimeField()


class Statement(Owned):
    """Something an interview taught about a direction: who said it, and what it agrees with."""

    direction = models.ForeignKey(Direction, on_delete=models.CASCADE, related_name="statements")
    topic = models.CharField(max_length=16)
    text = models.TextField()
    said_by = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="said")
    interview = models.ForeignKey(
        "halfhour.Interview", on_delete=models.SET_NULL, null=True, related_name="statements"
    )
    at = models.DateTimeField()
    about = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="echoes")
    stance = models.CharField(max_length=12, blank=True)


class OpenQuestion(Owned):
    """Something still unknown about a direction."""

    direction = models.ForeignKey(Direction, on_delete=models.CASCADE, related_name="questions")
    topic = models.CharField(max_length=16)
    text = models.TextField()
    at = models.DateTimeField()
    answered_by = models.ForeignKey(
        Statement, on_delete=models.SET_NULL, null=True, related_name="answers"
    )
    answered_at = models.DateTimeField(null=True)


class Rating(Owned):
    """How a direction felt after an interview: fit, energy, prospects and doubts, each 1 to 5."""

    direction = models.ForeignKey(Direction, on_delete=models.CASCADE, related_name="ratings")
    interview = models.ForeignKey(
        "halfhour.Interview", on_delete=models.CASCADE, null=True, related_name="ratings"
    )
    fit = models.PositiveSmallIntegerField(null=True)
    energy = models.PositiveSmallIntegerField(null=True)
    prospects = models.PositiveSmallIntegerField(null=True)
    doubts = models.PositiveSmallIntegerField(null=True)
    at = models.DateTimeField()


class CriterionWeight(Owned):
    """How much a criterion counts when directions are compared."""

    criterion = models.CharField(max_length=40)
    weight = models.FloatField(default=1.0)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "criterion"], name="criterion_once"),
        ]


class SuggestionAside(Owned):
    """A suggested occupation the seeker set aside, with the reason; it can be brought back."""

    code = models.CharField(max_length=12)
    title = models.CharField(max_length=200, blank=True)
    reason = models.TextField(blank=True)
    at = models.DateTimeField()
    back_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["owner", "code"],
                condition=models.Q(back_at=None),
                name="suggestion_aside_once",
            ),
        ]


class OccupationCorrection(Owned):
    """The seeker's word on which occupation somebody has; those with such a title followed."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="corrections")
    code = models.CharField(max_length=12, blank=True)
    at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)


class OccupationBefore(Owned):
    """What one person's occupation was before a correction, so that it can be undone."""

    correction = models.ForeignKey(
        OccupationCorrection, on_delete=models.CASCADE, related_name="before"
    )
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="occupations_before")
    code = models.CharField(max_length=12, blank=True)
    title = models.CharField(max_length=200, blank=True)
    score = models.FloatField(null=True)
    by_hand = models.BooleanField(default=False)


class OwnOccupation(Owned):
    """Work the seeker has done."""

    title = models.CharField(max_length=300)
    code = models.CharField(max_length=12, blank=True)
    organisation = models.CharField(max_length=300, blank=True)
    started = models.CharField(max_length=10, blank=True)
    ended = models.CharField(max_length=10, blank=True)
    text = models.TextField(blank=True)
    source = models.CharField(max_length=16, default="hand")


class OwnSkill(Owned):
    """A skill the seeker has."""

    name = models.CharField(max_length=200)
    key = models.CharField(max_length=200)
    source = models.CharField(max_length=16, default="hand")
    evidence = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "key"], name="own_skill_once"),
        ]


class OwnEducation(Owned):
    """What the seeker has studied, and where."""

    school = models.CharField(max_length=300)
    degree = models.CharField(max_length=200, blank=True)
    field = models.CharField(max_length=200, blank=True)
    started = models.CharField(max_length=10, blank=True)
    ended = models.CharField(max_length=10, blank=True)
    source = models.CharField(max_length=16, default="hand")
