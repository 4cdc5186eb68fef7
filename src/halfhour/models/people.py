"""People and the values kept on them, each with where it was seen."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models

from halfhour.models.gate import Owned, OwnedQuerySet


class Closeness(models.TextChoices):
    """How well the seeker knows somebody; empty means not yet marked."""

    WELL = "well", "well"
    LITTLE = "a little", "a little"
    NOT_REALLY = "not really", "not really"
    WHO = "who", "who is this?"


class PersonQuerySet(OwnedQuerySet["Person"]):
    """People; those merged into another are out of sight until unmerged."""

    def kept_by(self, user: Any) -> Self:
        """The people this user keeps, without those merged into another."""
        return self.filter(owner=user, merged_into=None)

    def seen_by(self, user: Any) -> Self:
        """The people this user may look at, without those merged into another."""
        return self.kept_by(user)

    def ever_kept_by(self, user: Any) -> Self:
        """Every record of a person, also those merged into another."""
        return self.filter(owner=user)


class Organisation(Owned):
    """A company, school or other body that people belong to."""

    name = models.CharField(max_length=300)
    key = models.CharField(max_length=300)
    domain = models.CharField(max_length=200, blank=True)
    industry = models.CharField(max_length=200, blank=True)
    notes = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "key"], name="organisation_once"),
        ]


class Person(Owned):
    """Somebody the seeker knows or was referred to.

    The columns here are what is shown and searched; they are drawn from the person's values,
    of which the one given by hand, then the one seen last, comes first. ``name_key`` is the name
    folded for finding (no diacritics, lower case); ``sort_key`` is it with the family name first.
    ``also`` holds further words to find somebody by: other names, e-mails, tags.
    """

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name = models.CharField(max_length=300, blank=True)
    name_key = models.CharField(max_length=300, blank=True)
    sort_key = models.CharField(max_length=300, blank=True)
    given_name = models.CharField(max_length=150, blank=True)
    family_name = models.CharField(max_length=150, blank=True)
    organisation = models.ForeignKey(
        Organisation, on_delete=models.SET_NULL, null=True, blank=True, related_name="people"
    )
    organisation_name = models.CharField(max_length=300, blank=True)
    title = models.CharField(max_length=300, blank=True)
    occupation_code = models.CharField(max_length=12, blank=True)
    occupation_title = models.CharField(max_length=200, blank=True)
    occupation_score = models.FloatField(null=True)
    occupation_by_hand = models.BooleanField(default=False)
    closeness = models.CharField(max_length=12, blank=True, choices=Closeness.choices)
    how_known = models.TextField(blank=True)
    notes = models.TextField(blank=True)
    also = models.TextField(blank=True)
    location = models.CharField(max_length=200, blank=True)
    birthday = models.CharField(max_length=10, blank=True)
    photo = models.FileField(upload_to="photos/", blank=True)
    last_contact = models.DateField(null=True, blank=True)
    steps_away = models.PositiveSmallIntegerField(default=1)
    created_import = models.ForeignKey(
        "halfhour.Import", on_delete=models.SET_NULL, null=True, related_name="people_made"
    )
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="merged_here"
    )
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)

    objects: ClassVar[Any] = PersonQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["owner", "sort_key", "id"]),
            models.Index(fields=["owner", "closeness", "sort_key", "id"]),
            models.Index(fields=["owner", "name_key"]),
            models.Index(fields=["owner", "organisation"]),
            models.Index(fields=["owner", "occupation_code"]),
            models.Index(fields=["owner", "title"]),
            models.Index(fields=["owner", "merged_into", "closeness"]),
        ]


class ValueKind(models.TextChoices):
    """What kind of value is kept on a person."""

    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    ORGANISATION = "organisation"
    TITLE = "title"
    ADDRESS = "address"
    BIRTHDAY = "birthday"
    TAG = "tag"
    NOTE = "note"
    HOW_KNOWN = "how_known"
    NICKNAME = "nickname"
    LOCATION = "location"
    OTHER = "other"


class PersonValue(Owned):
    """One value of one person, such as an e-mail address; conflicting values stand side by side."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="values", db_index=False
    )
    kind = models.CharField(max_length=16, choices=ValueKind.choices)
    value = models.TextField()
    key = models.CharField(max_length=300)
    label = models.CharField(max_length=60, blank=True)
    preferred = models.BooleanField(default=False)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["person", "kind", "key"], name="value_once"),
        ]
        indexes: ClassVar = [models.Index(fields=["owner", "kind", "key"])]


class Sighting(models.Model):
    """Where and when a value was seen: one row per value and source.

    ``gone_import`` is the newer export of the same source in which it was no longer found.
    """

    value = models.ForeignKey(
        PersonValue, on_delete=models.CASCADE, related_name="sightings", db_index=False
    )
    source = models.CharField(max_length=16)
    first_seen = models.DateTimeField()
    last_seen = models.DateTimeField()
    first_import = models.ForeignKey(
        "halfhour.Import", on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    last_import = models.ForeignKey(
        "halfhour.Import", on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    gone_import = models.ForeignKey(
        "halfhour.Import", on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["value", "source"], name="sighting_once"),
        ]


class Affiliation(Owned):
    """That somebody is or was with an organisation, as what, and from when to when."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="affiliations")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, related_name="affiliations"
    )
    title = models.CharField(max_length=300, blank=True)
    started = models.CharField(max_length=10, blank=True)
    ended = models.CharField(max_length=10, blank=True)
    current = models.BooleanField(default=True)
    source = models.CharField(max_length=16, blank=True)
    made_by_import = models.ForeignKey(
        "halfhour.Import", on_delete=models.SET_NULL, null=True, related_name="+"
    )


class PersonNote(Owned):
    """Something the seeker wrote down about a person at a time."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="person_notes")
    at = models.DateTimeField()
    text = models.TextField()
