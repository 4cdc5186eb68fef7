"""Rows written many at a time: as they were given, in their order, with the ids that were said."""

import uuid
from datetime import UTC, datetime

import pytest
from django.db import transaction
from django.db.utils import IntegrityError

from halfhour.actions.people import bulk_rows
from halfhour.actions.people.bulk_rows import Writer, new_uuid
from halfhour.models import Affiliation, Organisation, Person
from halfhour.outside.database import many_inserts

NAMES = ("O'Hara", 'Say "hi"', "100 % {x} %s ?", "back\\slash", "Zoë 美咲 🙂", "", "x" * 300)


@pytest.fixture
def people(seeker, at):
    with transaction.atomic():
        yield Writer(
            Person, ("uid", "name", "last_contact"), owner_id=seeker.pk, created_at=at,
            updated_at=at, title="It's 5 % {better}?", closeness="well",
        )  # fmt: skip


@pytest.mark.parametrize(("chunk", "parameters"), [(12_000, 3_000), (3, 3_000), (5, 1), (1, 12)])
def test_every_row_stands_as_it_was_given_whatever_goes_into_a_statement(
    people, seeker, at, monkeypatch, chunk, parameters
):
    monkeypatch.setattr(bulk_rows, "CHUNK", chunk)
    monkeypatch.setattr(many_inserts, "PARAMETERS", parameters)
    ids = [people.add(new_uuid(), name, None) for name in NAMES]
    first = people.next_id
    people.add_all([(new_uuid(), name, "2024-03-05") for name in NAMES])
    people.finish()
    rows = list(Person.objects.kept_by(seeker).order_by("pk"))
    assert [one.pk for one in rows] == [*ids, *range(first, first + len(NAMES))]
    assert [one.name for one in rows] == [*NAMES, *NAMES]
    assert {str(one.last_contact) for one in rows} == {"None", "2024-03-05"}
    assert {(one.title, one.closeness, one.version, one.occupation_score) for one in rows} == {
        ("It's 5 % {better}?", "well", 1, None)
    }
    assert {one.created_at for one in rows} == {at}
    assert Person.objects.create(owner=seeker, created_at=at, updated_at=at).pk > rows[-1].pk


def test_rows_that_others_point_at_are_written_before_them(people, seeker, monkeypatch):
    monkeypatch.setattr(bulk_rows, "CHUNK", 2)
    organisations = Writer(Organisation, ("name", "key"), owner_id=seeker.pk)
    posts = Writer(Affiliation, ("person_id", "organisation_id"), owner_id=seeker.pk)
    posts.after, people.after = (people,), (organisations,)
    for number in range(5):
        there = organisations.add(f"Alder {number}", f"alder {number}")
        posts.add(people.add(new_uuid(), f"Mira {number}", None), there)
    for writer in (organisations, people, posts):
        writer.finish()
    told = Affiliation.objects.order_by("pk").values_list("person__name", "organisation__name")
    assert list(told) == [(f"Mira {n}", f"Alder {n}") for n in range(5)]


def test_what_the_database_refuses_is_said_as_django_says_it(people):
    twice = new_uuid()
    people.add_all([(twice, "One", None), (twice, "Other", None)])
    with pytest.raises(IntegrityError), transaction.atomic():
        people.flush()


def test_ids_are_random_uuids_of_version_four():
    found = [uuid.UUID(str(new_uuid())) for _ in range(300)]
    assert len(set(found)) == 300
    assert {one.version for one in found} == {4}
    assert {one.variant for one in found} == {uuid.RFC_4122}


def test_times_are_kept_to_the_microsecond(seeker):
    at = datetime(2026, 3, 1, 9, 30, 15, 123456, tzinfo=UTC)
    with transaction.atomic():
        writer = Writer(Person, ("uid", "name"), owner_id=seeker.pk, created_at=at, updated_at=at)
        writer.add(new_uuid(), "Mira")
        writer.finish()
    kept = Person.objects.kept_by(seeker).get()
    assert (kept.created_at, kept.updated_at) == (at, at)
