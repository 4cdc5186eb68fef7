"""Everybody already kept, made findable for an import, and the details of those it touches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any

from django.db import connection

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.method.people.joining import Register
from halfhour.method.people.values import Value
from halfhour.models import Person, PersonValue, Sighting, User

FEW = 300
BOOK = """
    SELECT v.person_id, v.kind, v.value, v.key, v.label
    FROM halfhour_personvalue v
    JOIN halfhour_person p ON p.id = v.person_id AND p.merged_into_id IS NULL
    WHERE v.owner_id = %s AND (v.kind IN ('name', 'nickname', 'email', 'phone', 'url')
        OR (v.kind = 'other' AND v.label = 'uid')) {only}
"""


def register_of(owner: User, incoming: Sequence[list[Value]]) -> Register:
    """Everybody kept who could be met again; for a few incoming people only those who might be."""
    register = Register()
    if incoming:
        ids = people_with(owner, incoming) if len(incoming) <= FEW else None
        for piece in [None] if ids is None else in_pieces(sorted(ids)):
            for person, rows in groupby(_rows(owner, piece), key=itemgetter(0)):
                register.add(person, [Value(*row[1:]) for row in rows])
    return register


def people_with(owner: User, incoming: Sequence[list[Value]]) -> set[int]:
    """Whoever has a value that one of a few incoming people has too."""
    keys = {value.key for values in incoming for value in values if value.kind in FINDING}
    found: set[int] = set()
    for piece in in_pieces(sorted(keys)):
        values = PersonValue.objects.kept_by(owner).filter(kind__in=FINDING, key__in=piece)
        found.update(values.values_list("person_id", flat=True))
    return found


FINDING = ("name", "email", "phone", "url", "nickname", "organisation")


def _rows(owner: User, people: Sequence[int] | None) -> Iterator[Sequence[Any]]:
    only = "" if people is None else f"AND v.person_id IN ({', '.join(['%s'] * len(people))})"
    with connection.chunked_cursor() as cursor:
        cursor.execute(BOOK.format(only=only), [owner.pk, *(people or ())])
        while rows := cursor.fetchmany(5000):
            yield from rows


@dataclass(slots=True)
class KnownValue:
    """A value in the store with its sightings by source."""

    id: int
    kind: str
    value: str
    label: str
    sightings: dict[str, Sighting] = field(default_factory=dict)


@dataclass(slots=True)
class KnownPerson:
    """A person in the store with every value."""

    record: Person
    values: dict[tuple[str, str], KnownValue] = field(default_factory=dict)


def details_of(owner: User, people: Iterable[int]) -> dict[int, KnownPerson]:
    """The people an import touches, with values and sightings."""
    found: dict[int, KnownPerson] = {}
    for piece in in_pieces(sorted(people), 500):
        for record in Person.objects.ever_kept_by(owner).filter(pk__in=piece):
            found[record.pk] = KnownPerson(record)
        by_id: dict[int, KnownValue] = {}
        for value in PersonValue.objects.kept_by(owner).filter(person_id__in=piece).order_by("pk"):
            known = KnownValue(value.pk, value.kind, value.value, value.label)
            by_id[value.pk] = found[value.person_id].values[value.kind, value.key] = known
        for sighting in Sighting.objects.filter(value__person_id__in=piece):
            if sighting.value_id in by_id:
                by_id[sighting.value_id].sightings[sighting.source] = sighting
    return found
