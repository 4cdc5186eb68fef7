"""Many rows inserted by few statements, and indexes brought up to date once afterwards."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.db import connection

SEARCHES = ("person_words", "person_trigrams")
TRIGGER = "person_words_in"
TABLES = ("halfhour_person", "halfhour_personvalue", "halfhour_affiliation")
MANY = 500
PARAMETERS = 3_000
PLAIN = re.compile(r"[\w .:+-]*", re.ASCII)


def insert_many(start: str, values: list[Any], width: int, tail: Sequence[Any]) -> None:
    """Insert rows by ``start`` (INSERT … VALUES): ``values`` has ``width`` of each, end to end.

    ``tail`` is what every row ends with. Some hundred rows go into one statement: half the time
    of one row each, and triggers that keep a search index run twelve times quicker so, for
    SQLite's FTS5 tidies up after every statement.
    """
    sign = "?" if connection.vendor == "sqlite" else "%s"
    written, said = _written(tail, sign)
    row = f"({', '.join([*[sign] * width, *written])})"
    if said:
        starts = range(0, len(values), width)
        values = [one for at in starts for one in (*values[at : at + width], *said)]
        width += len(said)
    each = max(PARAMETERS // width, 1)
    whole = start + ", ".join([row] * each)
    for at in range(0, len(values), each * width):
        piece = values[at : at + each * width]
        rows = len(piece) // width
        _run(whole if rows == each else start + ", ".join([row] * rows), piece)


def _run(statement: str, values: Sequence[Any]) -> None:
    """Run a statement of thousands of signs; Django would look through all of them for SQLite."""
    with connection.cursor() as cursor:
        if connection.vendor != "sqlite":
            cursor.execute(statement, values)
            return
        with connection.wrap_database_errors:
            sqlite3.Cursor.execute(cursor.cursor, statement, values)


def _written(tail: Sequence[Any], sign: str) -> tuple[list[str], list[Any]]:
    """The values of every row as they stand in the statement, and those that must be handed over.

    What is written out need not be handed over with each of 200,000 rows.
    """
    written: list[str] = []
    said: list[Any] = []
    for value in tail:
        if value is None:
            written.append("NULL")
        elif isinstance(value, int):
            written.append(str(value).upper())
        elif isinstance(value, str) and PLAIN.fullmatch(value):
            written.append(f"'{value}'")
        else:
            written.append(sign)
            said.append(value)
    return written, said


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
