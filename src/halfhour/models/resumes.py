"""The resume: its versions, who saw or keeps which, and the opinions received."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from halfhour.models.directions import Direction
from halfhour.models.gate import Owned
from halfhour.models.interviews import Interview
from halfhour.models.people import Person


class Resume(Owned):
    """One version of the resume."""

    number = models.PositiveIntegerField()
    name = models.CharField(max_length=200)
    file = models.FileField(upload_to="resumes/", blank=True)
    text = models.TextField(blank=True)
    direction = models.ForeignKey(
        Direction, on_delete=models.SET_NULL, null=True, related_name="resumes"
    )
    revised_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "number"], name="resume_number_once"),
        ]


class ResumeShowing(Owned):
    """That a person saw a version; when they asked to keep it, and whether they may pass it on."""

    resume = models.ForeignKey(Resume, on_delete=models.CASCADE, related_name="showings")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="resumes_seen")
    interview = models.ForeignKey(
        Interview, on_delete=models.SET_NULL, null=True, related_name="resumes_shown"
    )
    shown_at = models.DateTimeField()
    kept_at = models.DateTimeField(null=True)
    may_pass_on = models.BooleanField(null=True)


class ResumePassing(Owned):
    """That somebody passed a version on, and to whom."""

    showing = models.ForeignKey(ResumeShowing, on_delete=models.CASCADE, related_name="passed")
    to = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+")
    to_words = models.CharField(max_length=300, blank=True)
    at = models.DateTimeField()


class Opinion(Owned):
    """What somebody advised about the resume, and the later version that answered it."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="opinions")
    resume = models.ForeignKey(
        Resume, on_delete=models.SET_NULL, null=True, related_name="opinions"
    )
    interview = models.ForeignKey(
        Interview, on_delete=models.SET_NULL, null=True, related_name="opinions"
    )
    text = models.TextField()
    at = models.DateTimeField()
    answered_by = models.ForeignKey(
        Resume, on_delete=models.SET_NULL, null=True, related_name="answers"
    )
    set_aside_at = models.DateTimeField(null=True)
    reason = models.TextField(blank=True)
