"""F41, F42: many writers at once, and none is turned away."""

import sqlite3
import threading
from datetime import UTC, datetime

import pytest
from django.db import connection, transaction

from halfhour.models import Person, User

AT = datetime(2026, 11, 16, 9, tzinfo=UTC)


@pytest.mark.django_db(transaction=True)
def test_f41_thirty_two_writers_lose_no_change():
    user = User.objects.create(username="storm", password="!")
    person = Person.objects.create(owner=user, name="Eye", created_at=AT, updated_at=AT)
    told = []

    def write():
        try:
            for _ in range(5):
                with transaction.atomic():
                    kept = Person.objects.kept_by(user).get(pk=person.pk)
                    Person.objects.kept_by(user).filter(pk=kept.pk).update(version=kept.version + 1)
        except Exception as error:  # noqa: BLE001
            told.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=write) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told == []
    person.refresh_from_db()
    assert person.version == 1 + 32 * 5


def test_f42_the_store_is_opened_as_it_must_be(db):
    asked = {"journal_mode": None, "synchronous": 2, "foreign_keys": 1, "mmap_size": 0}
    with connection.cursor() as cursor:
        for pragma, wanted in asked.items():
            cursor.execute(f"PRAGMA {pragma}")
            found = cursor.fetchone()
            if wanted is not None:
                assert found is None or found[0] == wanted, pragma
    assert sqlite3.sqlite_version_info >= (3, 35)
