"""Rows read quickly: a query is built once for all readers, moments and people are made here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

from django.db import connection
from django.db.models import CharField, F
from django.db.models.functions import Cast

from halfhour.method.today.job import Who
from halfhour.models import User

Row = dict[str, Any]

#: Stands for the reader while a query is built; no user has this id.
_SOMEBODY = User(pk=-(2**52))


@dataclass(frozen=True)
class Kind:
    """One kind of row: ``records`` of a reader, and which ``plain`` values, ``moments`` (aware,
    UTC) and ``people`` (a Who each, from ``_id`` and ``__name``) are read of them.

    ``shaped`` records have chosen their columns already, in this order.
    """

    records: Callable[[User], Any]
    plain: tuple[str, ...]
    moments: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    shaped: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The columns in their order."""
        named = (part for field in self.people for part in (f"{field}_id", f"{field}__name"))
        return (*self.plain, *named, *self.moments)


def told(kind: Kind, reader: User) -> tuple[Row, ...]:
    """The rows of ``reader``, in one query.

    Price: building a query of Django's takes longer than running it, and its converters ten times
    as long as text; both together were most of the page.
    """
    sql, given = _statement(kind, connection.vendor)
    with connection.cursor() as cursor:
        cursor.execute(sql, [reader.pk if one == _SOMEBODY.pk else one for one in given])
        rows = cursor.fetchall()
    names = kind.names
    return tuple(_made(kind, (dict(zip(names, row, strict=True)) for row in rows)))


@cache
def _statement(kind: Kind, vendor: str) -> tuple[str, tuple[Any, ...]]:
    """The SQL of a kind, the same for every reader but for whose records it reads."""
    records = kind.records(_SOMEBODY)
    if not kind.shaped:
        texts = (Cast(F(moment), CharField()) for moment in kind.moments)
        plain = kind.names[: -len(kind.moments)] if kind.moments else kind.names
        records = records.values_list(*plain, *texts)
    sql, given = records.query.sql_with_params()
    return sql, tuple(given)


def _made(kind: Kind, rows: Iterable[Row]) -> Iterable[Row]:
    """The rows with their moments made of text, and one Who for each person."""
    known: dict[int, Who] = {}
    ways = [(field, f"{field}_id", f"{field}__name") for field in kind.people]
    moments, moment_of = kind.moments, datetime.fromisoformat
    for row in rows:
        for moment in moments:
            if (text := row[moment]) is not None:
                row[moment] = moment_of(text).replace(tzinfo=UTC)
        for field, pk, name in ways:
            number = row[pk]
            if (found := known.get(number)) is None:
                found = known[number] = Who(number, row[name])
            row[field] = found
        yield row
