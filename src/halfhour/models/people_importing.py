"""Imports: what came in, row by row, and what it changed, so that it can be taken back."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from halfhour.models.gate import Owned
from halfhour.models.people import Person


class ImportState(models.TextChoices):
    """How far an import has come."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNDONE = "undone"


class Import(Owned):
    """One import of one or several files."""

    at = models.DateTimeField()
    state = models.CharField(
        max_length=10, choices=ImportState.choices, default=ImportState.WAITING
    )
    message = models.TextField(blank=True)
    rows_total = models.PositiveIntegerField(default=0)
    rows_done = models.PositiveIntegerField(default=0)
    cancel_asked_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)
    process = models.CharField(max_length=80, blank=True)
    upload = models.FileField(upload_to="imports/", blank=True)
    options = models.JSONField(default=dict)


class ImportFile(models.Model):
    """One file of an import, with its counts."""

    of = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="files")
    path = models.TextField()
    kind = models.CharField(max_length=16)
    rows = models.PositiveIntegerField(default=0)
    new = models.PositiveIntegerField(default=0)
    updated = models.PositiveIntegerField(default=0)
    merged = models.PositiveIntegerField(default=0)
    to_review = models.PositiveIntegerField(default=0)
    same = models.PositiveIntegerField(default=0)
    rejected = models.PositiveIntegerField(default=0)


class ImportRow(models.Model):
    """What became of one row of a file."""

    file = models.ForeignKey(
        ImportFile, on_delete=models.CASCADE, related_name="report", db_index=False
    )
    row = models.PositiveIntegerField()
    outcome = models.CharField(max_length=10)
    reason = models.TextField(blank=True)
    name = models.CharField(max_length=300, blank=True)
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        indexes: ClassVar = [models.Index(fields=["file", "outcome", "row"])]


class ImportChange(models.Model):
    """A field of a person before and after an import; a new company or title is news."""

    of = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="changes")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="import_changes")
    field = models.CharField(max_length=40)
    before = models.TextField(blank=True)
    after = models.TextField(blank=True)


class ColumnMapping(Owned):
    """Which column means what, remembered for files with the same headers."""

    headers_key = models.CharField(max_length=64)
    mapping = models.JSONField(default=dict)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "headers_key"], name="mapping_once"),
        ]


class DuplicateCandidate(Owned):
    """Two people who may be the same; ``first`` has the smaller id. Decisions are remembered."""

    first = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    second = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    score = models.FloatField()
    reasons = models.JSONField(default=list)
    found_at = models.DateTimeField()
    found_import = models.ForeignKey(Import, on_delete=models.SET_NULL, null=True, related_name="+")
    decision = models.CharField(max_length=10, blank=True)
    decided_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["first", "second"], name="candidate_once"),
        ]
        indexes: ClassVar = [models.Index(fields=["owner", "decision", "-score"])]


class Merge(Owned):
    """That one record of a person was joined into another, and everything that moved with it."""

    kept = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="merges_kept")
    gone = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="merges_gone")
    at = models.DateTimeField()
    automatic = models.BooleanField(default=False)
    made_by_import = models.ForeignKey(
        Import, on_delete=models.SET_NULL, null=True, related_name="merges"
    )
    reasons = models.JSONField(default=list)
    moved = models.JSONField(default=dict)
    undone_at = models.DateTimeField(null=True)


class CardPicture(Owned):
    """A photographed business card and what was read from it."""

    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="cards")
    picture = models.FileField(upload_to="cards/")
    at = models.DateTimeField()
    reading = models.JSONField(default=dict)
    saved_at = models.DateTimeField(null=True)


class ContactServer(Owned):
    """A CardDAV address book that is kept in step; ``retry_at`` is when it may be asked again."""

    url = models.URLField(max_length=500)
    username = models.CharField(max_length=200, blank=True)
    secret = models.TextField(blank=True)
    sync_token = models.TextField(blank=True)
    synced_at = models.DateTimeField(null=True)
    message = models.TextField(blank=True)
    sends_new = models.BooleanField(default=False)
    failures = models.PositiveSmallIntegerField(default=0)
    retry_at = models.DateTimeField(null=True)


class CardWish(models.TextChoices):
    """What the seeker answered about a card there that nobody here stands for; empty is open."""

    REMOVE = "remove", "remove it there too"
    LEAVE = "leave", "leave it there"


class RemoteCard(Owned):
    """One card on a contact server and the person it is here.

    ``text`` is the card both sides agreed on last, ``here`` a digest of what was said here then,
    ``photo`` the file of the photograph.
    """

    server = models.ForeignKey(ContactServer, on_delete=models.CASCADE, related_name="cards")
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+")
    href = models.CharField(max_length=500)
    etag = models.CharField(max_length=200, blank=True)
    uid = models.CharField(max_length=200)
    text = models.TextField(blank=True)
    here = models.CharField(max_length=64, blank=True)
    photo = models.CharField(max_length=100, blank=True)
    gone_at = models.DateTimeField(null=True)
    wish = models.CharField(max_length=10, blank=True, choices=CardWish.choices)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["server", "href"], name="remote_card_once"),
        ]
