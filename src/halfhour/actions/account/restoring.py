"""The lines of an export written back as rows, as they were, and only as one's own."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any

from django.db import connection, models
from django.db.models import ForeignKey

from halfhour.actions.account.kinds import fields_of, kinds, name_of
from halfhour.models import User
from halfhour.models.gate import Owned

BATCH = 2000
Change = Callable[[str, dict[str, Any]], dict[str, Any]]
PLAIN: dict[str, type | tuple[type, ...]] = {
    "IntegerField": int, "CharField": str, "TextField": str, "BooleanField": bool, "FloatField": (float, int),
}  # fmt: skip
"""Kinds of fields whose values stand in the database as they stand in the line."""


class SomebodyElses(ValueError):
    """A line that points at a record of another user."""


def parents_first() -> list[type[models.Model]]:
    """Every kind after the kinds it points at.

    Trap: rows that come before what they point at wait, and SQLite then looks through every table
    for them at each row that comes.
    """
    left = {kind: {one for one in _pointed_at(kind) if one is not kind} for kind in kinds()}
    order: list[type[models.Model]] = []
    while left:
        ready = [kind for kind, waits in left.items() if not waits & left.keys()]
        for kind in ready or [min(left, key=lambda one: len(left[one] & left.keys()))]:
            order.append(kind)
            del left[kind]
    return order


def _pointed_at(kind: type[models.Model]) -> Iterator[Any]:
    return (field.related_model for field in fields_of(kind) if isinstance(field, ForeignKey))


def write_rows(kind: type[models.Model], lines: Iterator[str], owner: User, change: Change) -> int:
    """Write every line as a row of ``kind``, renamed by ``change``; how many.

    A column the line lacks, as in an older export, gets its default. Raises ``KeyError`` for one
    this version does not know, ``ValueError`` and ``ValidationError`` for a value of another kind.
    """
    fields = {field.attname: field for field in fields_of(kind)}
    prepared = {name: _preparing(field) for name, field in fields.items()}
    missing = {name: _default(field) for name, field in fields.items()}
    blanks = _blanks(kind, fields, owner)
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(one.column)) for one in kind._meta.concrete_fields)
    signs = ", ".join(["%s"] * len(kind._meta.concrete_fields))
    statement = f"INSERT INTO {quote(kind._meta.db_table)} ({columns}) VALUES ({signs})"  # noqa: S608
    names = [one.attname for one in kind._meta.concrete_fields]
    count = 0
    with connection.cursor() as cursor:
        while some := [change(name_of(kind), json.loads(text)) for text in islice(lines, BATCH)]:
            cursor.executemany(statement, list(_rows(some, names, prepared, missing, blanks)))
            count += len(some)
    return count


def _rows(
    some: Iterable[dict[str, Any]],
    names: list[str],
    prepared: dict[str, Callable[[Any], Any]],
    missing: dict[str, Callable[[], Any]],
    blanks: dict[str, Any],
) -> Iterator[tuple[Any, ...]]:
    for row in some:
        if not row.keys() <= prepared.keys():
            raise KeyError(*(row.keys() - prepared.keys()))
        yield tuple(
            prepared[name](row[name])
            if name in row
            else blanks[name]
            if name in blanks
            else missing[name]()
            for name in names
        )


def _blanks(kind: type[models.Model], fields: dict[str, Any], owner: User) -> dict[str, Any]:
    """Columns that never leave: the owner, who is the one restoring, and secrets, left empty."""
    kept: dict[str, Any] = {}
    for field in kind._meta.concrete_fields:
        if field.attname not in fields:
            kept[field.attname] = owner.pk if field.name == "owner" else _default(field)()
    return kept


def _preparing(field: Any) -> Callable[[Any], Any]:
    """From a value of a line to one for the database, its kind looked at."""
    known = PLAIN.get(_plain_kind(field))

    def told(value: Any) -> Any:
        if value is None and not field.null:
            raise ValueError(f"{field.name} is empty")
        if value is None or (known is not None and type(value) in _types(known)):
            return value
        if known is str:
            raise TypeError(f"{field.name} is no text")
        return field.get_db_prep_save(field.to_python(value), connection)

    if known is not None or isinstance(field, models.JSONField):
        return told
    return lru_cache(maxsize=4096)(told)


def _types(known: type | tuple[type, ...]) -> tuple[type, ...]:
    return known if isinstance(known, tuple) else (known,)


def _plain_kind(field: Any) -> str:
    if isinstance(field, ForeignKey):
        field = field.target_field
    kinds_of_fields = (
        models.IntegerField, models.BooleanField, models.FloatField, models.TextField, models.CharField
    )  # fmt: skip
    found = next((one for one in kinds_of_fields if isinstance(field, one)), None)
    return found.__name__ if found else ""


def _default(field: Any) -> Callable[[], Any]:
    return lambda: field.get_db_prep_save(field.get_default(), connection)


def refuse_what_is_somebody_elses(owner: User) -> None:
    """Raise :class:`SomebodyElses` when a restored row points at a record of another user.

    ``IntegrityError`` when it points at nothing.
    """
    connection.check_constraints()
    for kind in kinds():
        if not issubclass(kind, Owned):
            continue
        own = kind._default_manager.filter(owner=owner)
        for field in fields_of(kind):
            target = field.related_model
            if (
                isinstance(field, ForeignKey)
                and isinstance(target, type)
                and issubclass(target, Owned)
            ):
                pointing = own.exclude(**{field.name: None})
                if pointing.exclude(**{f"{field.name}__owner": owner}).exists():
                    raise SomebodyElses(f"{field.name} of {kind._meta.model_name}")
