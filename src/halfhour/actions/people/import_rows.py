"""What an import writes: new people with all their values, and the report row by row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from halfhour.actions.people.bulk_rows import Writer, new_uuid
from halfhour.method.people.bare_pictures import bare_picture
from halfhour.method.people.incoming import IncomingPerson, Position
from halfhour.method.people.shown import Shown, first_shown, sort_key
from halfhour.method.people.values import Value, folded_key, organisation_key, shown_name
from halfhour.models import (
    Affiliation,
    Import,
    ImportRow,
    Organisation,
    Person,
    PersonValue,
    Sighting,
    User,
)


class Shelf:
    """Where the rows of one import are gathered until they are written."""

    def __init__(self, owner: User, at: datetime, of: Import) -> None:
        self.owner, self.at, self.of = owner, at, of
        self.people = Writer(
            Person, PERSON, owner_id=owner.pk, created_import_id=of.pk, created_at=at,
            updated_at=at,
        )  # fmt: skip
        self.values = Writer(PersonValue, VALUE, owner_id=owner.pk)
        self.sightings = Writer(
            Sighting, ("value_id", "source"), first_seen=at, last_seen=at,
            first_import_id=of.pk, last_import_id=of.pk,
        )  # fmt: skip
        self.affiliations = Writer(Affiliation, POST, owner_id=owner.pk, made_by_import_id=of.pk)
        self.organisations = Writer(Organisation, ("name", "key"), owner_id=owner.pk)
        self.report = Writer(
            ImportRow, ("file_id", "row", "outcome", "reason", "name", "person_id")
        )
        self.people.after = (self.organisations,)
        self.values.after = self.report.after = self.affiliations.after = (self.people,)
        self.known = dict(Organisation.objects.kept_by(owner).values_list("key", "pk"))
        self.first_new = self.organisations.next_id
        self.photos: list[str] = []

    def organisation(self, name: str) -> int | None:
        """The organisation of this name, made when there is none."""
        key = organisation_key(name)
        if not key:
            return None
        if key not in self.known:
            self.known[key] = self.organisations.add(name[:300], key)
        return self.known[key]

    def new_person(self, person: IncomingPerson, values: Sequence[Value], source: str) -> int:
        """Write somebody new with every value; gives the id."""
        columns = self.columns(first_shown(values), person)
        number = self.people.add(
            new_uuid(),
            *columns.values(),
            person.closeness,
            self.photo(person.photo),
            person.last_contact or None,
        )
        first = self.values.next_id
        self.values.add_all([
            (number, kind, value, key, label[:60]) for kind, value, key, label in values
        ])  # fmt: skip
        self.sightings.follow(self.values, first, source)
        self.add_posts(number, person, source)
        return number

    def columns(self, shown: Shown, person: IncomingPerson) -> dict[str, object]:
        """The columns of a person that show what the values tell."""
        name = shown.name[:300]
        given, family = person.given[:150], person.family[:150]
        if name != shown_name(person):
            given = family = ""
        return {  # in the order of COLUMNS
            "name": name,
            "name_key": folded_key(name),
            "sort_key": sort_key(given, family, name) or folded_key(shown.organisation),
            "given_name": given,
            "family_name": family,
            "organisation_id": self.organisation(shown.organisation)
            if shown.organisation
            else None,
            "organisation_name": shown.organisation[:300],
            "title": shown.title,
            "how_known": shown.how_known,
            "notes": shown.notes,
            "also": shown.also,
            "location": shown.location,
            "birthday": shown.birthday,
        }

    def add_value(self, person: int, value: Value, source: str) -> int:
        """Write a value and that this source showed it."""
        number = self.values.add(person, value.kind, value.value, value.key, value.label[:60])
        self.sightings.add(number, source)
        return number

    def add_posts(self, person: int, incoming: IncomingPerson, source: str) -> None:
        """Write where somebody works and worked."""
        present = Position(incoming.organisation, incoming.title)
        for post in (present, *incoming.positions):
            organisation = self.organisation(post.organisation) if post.organisation else None
            if organisation is not None:
                self.affiliations.add(
                    person,
                    organisation,
                    post.title[:300],
                    post.started[:10],
                    post.ended[:10],
                    not post.ended,
                    source,
                )

    def photo(self, raw: bytes) -> str:
        """Keep the pixels of a photograph as a file; gives its name, empty where it is none."""
        if not raw:
            return ""
        kind, bare = bare_picture(raw)
        if not kind:
            return ""
        name = default_storage.save(f"photos/{new_uuid()}.{kind}", ContentFile(bare))
        self.photos.append(name)
        return name

    def forget_photos(self) -> None:
        """Remove the files of an import that did not come to its end."""
        for name in self.photos:
            default_storage.delete(name)

    def write(self) -> None:
        """Write what is still gathered."""
        for writer in (
            self.organisations, self.people, self.values, self.sightings, self.affiliations,
            self.report,
        ):  # fmt: skip
            writer.finish()


COLUMNS = (
    "name", "name_key", "sort_key", "given_name", "family_name", "organisation_id",
    "organisation_name", "title", "how_known", "notes", "also", "location", "birthday",
)  # fmt: skip
PERSON = ("uid", *COLUMNS, "closeness", "photo", "last_contact")
VALUE = ("person_id", "kind", "value", "key", "label")
POST = ("person_id", "organisation_id", "title", "started", "ended", "current", "source")
