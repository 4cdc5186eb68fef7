"""Which records leave with an export, how they are written as JSON, and read back."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import FileField, ForeignKey

from halfhour.models import User
from halfhour.models.gate import Owned

# What stays: keys and secrets of this installation, and what only tells of it.
STAYS = frozenset({"apikey", "calendarfeed", "signintoken", "user"})
SECRET_FIELDS = frozenset({"secret"})
EVENTS_THAT_STAY = ("account.welcomed", "account.entered", "account.exported", "account.restored")
PARENTS = {
    "sighting": "value__owner",
    "importfile": "of__owner",
    "importrow": "file__of__owner",
    "importchange": "of__owner",
}


def kinds() -> list[type[models.Model]]:
    """Every kind of record that leaves, by name."""
    ours = apps.get_app_config("halfhour").get_models()
    return sorted(
        (
            kind
            for kind in ours
            if name_of(kind) not in STAYS and (issubclass(kind, Owned) or name_of(kind) in PARENTS)
        ),
        key=name_of,
    )


def name_of(kind: type[models.Model]) -> str:
    """The name of a kind in an export."""
    return str(kind._meta.model_name)


def fields_of(kind: type[models.Model]) -> list[models.Field[Any, Any]]:
    """The fields that leave: all but the owner and secrets."""
    return [
        field
        for field in kind._meta.concrete_fields
        if field.name != "owner" and field.name not in SECRET_FIELDS
    ]


def rows(
    kind: type[models.Model], owner: User, files: Container[str] = frozenset()
) -> Iterator[dict[str, Any]]:
    """The owner's records of one kind, by id, as plain values; a file that is lost is not named."""
    found = kind._default_manager.filter(**{PARENTS.get(name_of(kind), "owner"): owner})
    if name_of(kind) == "event":
        found = found.exclude(verb__in=EVENTS_THAT_STAY)
    fields = fields_of(kind)
    stays = STAYS_OF.get(name_of(kind), _everything)
    named = [field.attname for field in fields if isinstance(field, FileField)]
    names = [field.attname for field in fields]
    plain = [_is_plain(field) for field in fields]
    for record in found.order_by("pk").values_list(*names).iterator(chunk_size=2000):
        row = {
            name: value if as_it_is or value is None else _written(value)
            for name, value, as_it_is in zip(names, record, plain, strict=True)
        }
        for name in named:
            row[name] = row[name] if row[name] in files else ""
        yield stays(row)


def _everything(row: dict[str, Any]) -> dict[str, Any]:
    return row


def _without_uploads(row: dict[str, Any]) -> dict[str, Any]:
    """An upload that waits to be read does not leave, nor does where it lies here."""
    options = row["options"]
    kept = options | {"stored": []} if "stored" in options else options
    return row | {"upload": "", "options": kept}


STAYS_OF = {"import": _without_uploads}


def _is_plain(field: models.Field[Any, Any]) -> bool:
    return isinstance(
        field,
        (models.IntegerField, models.CharField, models.TextField, models.BooleanField,
         models.JSONField, models.FloatField, ForeignKey),
    )  # fmt: skip


def _written(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def file_fields() -> Iterator[tuple[type[models.Model], str]]:
    """Every kind and field whose file leaves with it; an upload waiting for import does not."""
    for kind in kinds():
        for field in fields_of(kind):
            if isinstance(field, FileField) and name_of(kind) != "import":
                yield kind, field.name
