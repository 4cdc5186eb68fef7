"""Indexes brought up to date once after many inserts instead of row by row (SQLite alone)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from django.db import connection

SEARCHES = ("person_words", "person_trigrams")
TRIGGER = "person_words_in"
TABLES = ("halfhour_person", "halfhour_personvalue")
MANY = 500


@contextmanager
def indexed_afterwards(people: int) -> Iterator[bool]:
    """Within a transaction: ``people`` inserted in this block are put into the search at its end.

    The trigger that indexes each row is set aside and put back as it stood, and one statement
    takes in the new rows: FTS5 is several times quicker so. Where more people come than were
    there, the indexes of their tables are dropped and made anew too. Whatever stops the block or
    the program, the transaction takes all of it back. Price: in the block nobody inserted there
    may be changed or removed, and little may be looked up. For a few people, and on other
    databases than SQLite, nothing is done. Gives whether the trigger is set aside.
    """
    if connection.vendor != "sqlite" or people < MANY:
        yield False
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT COALESCE(MAX(id), 0) FROM halfhour_person")
        last = cursor.fetchone()[0]
    made_by = _set_aside("index", TABLES) if people > last else []
    made_by += _set_aside("trigger", TABLES, TRIGGER)
    yield True
    with connection.cursor() as cursor:
        for search in SEARCHES:
            cursor.execute("SELECT name FROM pragma_table_info(%s)", [search])
            columns = ", ".join(name for (name,) in cursor.fetchall())
            cursor.execute(
                f"INSERT INTO {search} (rowid, {columns}) "  # noqa: S608
                f"SELECT id, {columns} FROM halfhour_person WHERE id > %s",
                [last],
            )
        for statement in made_by:
            cursor.execute(statement)


def _set_aside(kind: str, tables: Sequence[str], name: str = "") -> list[str]:
    """Drop the triggers or indexes of tables; gives the statements that made them."""
    made_by = []
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(
                "SELECT name, sql FROM sqlite_master "
                "WHERE type = %s AND tbl_name = %s AND sql IS NOT NULL",
                [kind, table],
            )
            for called, statement in cursor.fetchall():
                if not name or called == name:
                    cursor.execute(f"DROP {kind} {connection.ops.quote_name(called)}")
                    made_by.append(statement)
    return made_by
