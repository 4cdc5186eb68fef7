"""Everybody already kept, made findable for an import, and the details of those it touches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from django.db import connection

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.method.people.joining import Register
from halfhour.method.people.values import Value
from halfhour.models import Person, PersonValue, Sighting, User

FEW = 300
Seen = dict[tuple[int, str], list[tuple[int, int, int]]]
BOOK = """
    SELECT v.person_id, v.kind, v.key, v.value, v.label, s.source, s.id, s.last_import_id
    FROM halfhour_personvalue v
    JOIN halfhour_person p ON p.id = v.person_id AND p.merged_into_id IS NULL
    LEFT JOIN halfhour_sighting s ON s.value_id = v.id AND s.gone_import_id IS NULL
    WHERE v.owner_id = %s {only}
    ORDER BY v.person_id, s.id
"""


def register_of(owner: User, incoming: Sequence[list[Value]]) -> tuple[Register, Seen]:
    """Everybody kept who could be met again; for a few incoming people only those who might be.

    Also which sightings each source has of them: runs of ids, with the import that saw them last.
    """
    register = Register()
    seen: Seen = {}
    ids = _people_with(owner, incoming) if len(incoming) <= FEW else None
    for piece in [None] if ids is None else in_pieces(sorted(ids)):
        for person, rows in groupby(_rows(owner, piece), key=lambda row: row[0]):
            _add(register, seen, person, list(rows))
    return register, seen


def _people_with(owner: User, incoming: Sequence[list[Value]]) -> set[int]:
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


def _add(register: Register, seen: Seen, person: int, rows: list[Sequence[Any]]) -> None:
    sources: dict[str, set[tuple[str, str]]] = {}
    values: dict[tuple[str, str], Value] = {}
    for _, kind, key, value, label, source, sighting, last in rows:
        values[kind, key] = Value(kind, value, key, label)
        if source:
            sources.setdefault(source, set()).add((kind, key))
            runs = seen.setdefault((person, source), [])
            if runs and runs[-1][1] == sighting - 1 and runs[-1][2] == (last or 0):
                runs[-1] = (runs[-1][0], sighting, last or 0)
            else:
                runs.append((sighting, sighting, last or 0))
    register.add(person, values.values())
    for source, keys in sources.items():
        register.add_source(person, source, keys)


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
