"""What is removed leaves no trace in the file of the database (SQLite alone; F52)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import OperationalError, connection

from halfhour.outside.database.many_inserts import SEARCHES


@contextmanager
def wiped() -> Iterator[None]:
    """What is removed in this block is overwritten with zeros, in the search too.

    Price: the search is written anew, half a second for 30,000 people. Trap: without that its
    removed words stay readable in the file until they happen to be tidied up.
    """
    if connection.vendor != "sqlite":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA secure_delete")
        (usual,) = cursor.fetchone()
        cursor.execute("PRAGMA secure_delete = ON")
        try:
            yield
            for search in SEARCHES:
                cursor.execute(f"INSERT INTO {search} ({search}) VALUES ('optimize')")  # noqa: S608
        finally:
            cursor.execute(f"PRAGMA secure_delete = {int(usual)}")


def empty_log() -> None:
    """Bring the write-ahead log into the file and cut it off; later, where somebody still reads."""
    if connection.vendor == "sqlite":
        try:
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except OperationalError:  # the next checkpoint does it
            return
