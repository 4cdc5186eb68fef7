"""The informational interview: arranged, prepared, held and remembered."""

from __future__ import annotations

import uuid
from typing import ClassVar

from django.db import models

from halfhour.models.directions import Direction
from halfhour.models.gate import Owned
from halfhour.models.people import Person


class Interview(Owned):
    """One conversation of under thirty minutes with one person."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="interviews")
    direction = models.ForeignKey(
        Direction, on_delete=models.SET_NULL, null=True, blank=True, related_name="interviews"
    )
    request = models.ForeignKey(
        "halfhour.Message", on_delete=models.SET_NULL, null=True, related_name="led_to"
    )
    starts_at = models.DateTimeField(null=True)
    time_zone = models.CharField(max_length=64, default="UTC")
    their_zone = models.CharField(max_length=64, blank=True)
    proposed = models.JSONField(default=list)
    minutes = models.PositiveSmallIntegerField(default=20)
    mode = models.CharField(max_length=12, default="in-person")
    place = models.CharField(max_length=300, blank=True)
    phone = models.CharField(max_length=60, blank=True)
    link = models.CharField(max_length=500, blank=True)
    plan = models.CharField(max_length=12, default="six areas")
    sequence = models.PositiveIntegerField(default=0)
    arranged_at = models.DateTimeField()
    prepared_at = models.DateTimeField(null=True)
    confirmed_at = models.DateTimeField(null=True)
    started_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    cancelled_at = models.DateTimeField(null=True)
    cancel_reason = models.TextField(blank=True)
    debriefed_at = models.DateTimeField(null=True)
    their_answer = models.CharField(max_length=12, blank=True)
    answered_at = models.DateTimeField(null=True)
    counter = models.TextField(blank=True)
    learned = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(minutes__gte=5, minutes__lt=30),
                name="interview_under_thirty_minutes",
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["owner", "starts_at"])]


class AgendaItem(Owned):
    """One question of an agenda with its minutes, counted from the start."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="agenda")
    order = models.PositiveSmallIntegerField()
    area = models.CharField(max_length=24)
    question = models.TextField()
    starts = models.FloatField(default=0)
    ends = models.FloatField(default=0)
    source = models.CharField(max_length=24, blank=True)
    bank_key = models.CharField(max_length=60, blank=True)
    why = models.TextField(blank=True)
    asked_at = models.DateTimeField(null=True)


class InterviewNote(Owned):
    """A note, tick or capture made during an interview; its UUID is made in the browser.

    ``heads`` are the versions nobody has superseded, so that nothing typed on two devices is
    lost; ``text`` is the newest of them. ``became`` names the record the debrief made of it.
    """

    uid = models.UUIDField()
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="notes")
    item = models.ForeignKey(AgendaItem, on_delete=models.SET_NULL, null=True, related_name="notes")
    kind = models.CharField(max_length=12, default="note")
    text = models.TextField(blank=True)
    data = models.JSONField(default=dict)
    device = models.CharField(max_length=64, blank=True)
    revision = models.PositiveIntegerField(default=1)
    heads = models.JSONField(default=list)
    became = models.CharField(max_length=60, blank=True)
    written_at = models.DateTimeField()
    saved_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["interview", "uid"], name="note_once"),
        ]


class CloseStep(Owned):
    """One step of the close that was done, and the words that go with it."""

    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="close")
    step = models.CharField(max_length=16)
    done_at = models.DateTimeField()
    words = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["interview", "step"], name="close_step_once"),
        ]


class OwnQuestion(Owned):
    """A question of the seeker's own for the bank."""

    area = models.CharField(max_length=24)
    text = models.TextField()
    direction = models.ForeignKey(Direction, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()


class CalendarAccount(Owned):
    """A calendar read for free and busy times, and written to when that is wanted."""

    kind = models.CharField(max_length=8)
    name = models.CharField(max_length=200, blank=True, default="", db_default="")
    url = models.CharField(max_length=500)
    username = models.CharField(max_length=200, blank=True)
    secret = models.TextField(blank=True)
    write = models.BooleanField(default=False)
    busy = models.JSONField(default=list)
    text = models.TextField(blank=True)
    read_at = models.DateTimeField(null=True)
    message = models.TextField(blank=True)


class CalendarEntry(Owned):
    """An interview as it was last written to a calendar; ``written`` tells whether it changed since."""

    calendar = models.ForeignKey(CalendarAccount, on_delete=models.CASCADE, related_name="entries")
    interview = models.ForeignKey(
        Interview, on_delete=models.SET_NULL, null=True, related_name="entries"
    )
    href = models.CharField(max_length=500)
    etag = models.CharField(max_length=200, blank=True)
    written = models.CharField(max_length=64, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["calendar", "href"], name="entry_once"),
        ]


class CalendarFeed(Owned):
    """The seeker's own private calendar address; only the digest of its key is kept."""

    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
