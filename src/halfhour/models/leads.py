"""Openings and possible jobs, whom they came from, and how far each has come."""

from __future__ import annotations

from django.db import models

from halfhour.models.directions import Direction
from halfhour.models.gate import Owned
from halfhour.models.interviews import Interview
from halfhour.models.people import Organisation, Person
from halfhour.models.referrals import Referral
from halfhour.models.resumes import Resume


class Lead(Owned):
    """An opening, or a job that might be made."""

    kind = models.CharField(max_length=16, default="opening")
    title = models.CharField(max_length=300)
    organisation = models.ForeignKey(
        Organisation, on_delete=models.SET_NULL, null=True, related_name="leads"
    )
    url = models.CharField(max_length=500, blank=True)
    text = models.TextField(blank=True)
    direction = models.ForeignKey(
        Direction, on_delete=models.SET_NULL, null=True, related_name="leads"
    )
    source = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="leads")
    interview = models.ForeignKey(
        Interview, on_delete=models.SET_NULL, null=True, related_name="leads"
    )
    referral = models.ForeignKey(
        Referral, on_delete=models.SET_NULL, null=True, related_name="leads"
    )
    at = models.DateTimeField()


class LeadStep(Owned):
    """Found, applied, interviewed, offered, accepted, declined, rejected, closed: and when."""

    lead = models.ForeignKey(Lead, on_delete=models.CASCADE, related_name="steps")
    step = models.CharField(max_length=12)
    words = models.TextField(blank=True)
    resume = models.ForeignKey(Resume, on_delete=models.SET_NULL, null=True, related_name="+")
    due = models.DateField(null=True)
    at = models.DateTimeField()
