"""Many people inserted at once: the same search and the same indexes as row by row."""

from __future__ import annotations

import pytest
from django.db import connection, transaction

from halfhour.models import Person
from halfhour.outside.database.many_inserts import indexed_afterwards

pytestmark = pytest.mark.skipif(connection.vendor != "sqlite", reason="SQLite alone does this.")


def people(seeker, at, count, name):
    return [
        Person(
            owner=seeker, name=f"{name} {number}", name_key=f"{name.lower()} {number}",
            created_at=at, updated_at=at,
        )
        for number in range(count)
    ]  # fmt: skip


def asked(question):
    with connection.cursor() as cursor:
        cursor.execute(question)
        return cursor.fetchall()


def schema():
    return sorted(asked("SELECT type, name, tbl_name, sql FROM sqlite_master"), key=str)


def found(word):
    words = asked(f"SELECT COUNT(*) FROM person_words WHERE person_words MATCH '{word}'")
    letters = asked(f"SELECT COUNT(*) FROM person_trigrams WHERE person_trigrams MATCH '{word}'")
    return words[0][0], letters[0][0]


def sound():
    for index in ("person_words", "person_trigrams"):
        asked(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    return True


@pytest.mark.parametrize(("there", "come"), [(0, 600), (700, 600), (3, 4)])
def test_people_inserted_together_are_found_and_the_schema_is_as_before(seeker, at, there, come):
    Person.objects.bulk_create(people(seeker, at, there, "Amara"))
    before = schema()
    with transaction.atomic(), indexed_afterwards(come):
        Person.objects.bulk_create(people(seeker, at, come, "Zoltan"))
    assert schema() == before
    assert found("zoltan") == (come, come)
    assert found("amara") == (there, there)
    Person.objects.filter(name="Zoltan 1").delete()
    assert found("zoltan") == (come - 1, come - 1)
    assert sound()


def test_what_is_broken_off_leaves_everything_as_it_was(seeker, at):
    before = schema()
    with pytest.raises(KeyError), transaction.atomic(), indexed_afterwards(600):
        Person.objects.bulk_create(people(seeker, at, 600, "Zoltan"))
        raise KeyError
    assert schema() == before
    assert found("zoltan") == (0, 0)
    assert sound()
