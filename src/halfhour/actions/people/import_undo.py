"""Taking an import back: exactly the state before it, with the user's own edits kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models import ForeignKey, Q

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused
from halfhour.models import (
    Affiliation,
    DuplicateCandidate,
    Event,
    Import,
    ImportChange,
    ImportState,
    Merge,
    OccupationBefore,
    Organisation,
    Person,
    PersonValue,
    Sighting,
    User,
)

merging: Any = lazily("halfhour.actions.people.merging")
NOT_A_TOUCH = (
    "people.merged",
    "people.unmerged",
    "people.joined",
    "people.parted",
    "people.kept_apart",
)
IMPORTED = frozenset({"personvalue", "affiliation", "importchange", "importrow"})


class AlreadyUndone(Refused):
    """An import that was taken back before, or never came to its end."""


class Undone(NamedTuple):
    """How many people are kept now, and how many the import brought stay for the user's sake."""

    people: int
    kept: int


def undo_import(*, by: User, at: datetime, import_id: int) -> Undone:
    """Take the import back in one transaction. Raises `AlreadyUndone`, `Import.DoesNotExist`.

    Merges with people it brought are undone first. What the user wrote or changed since stays:
    a person the import made is kept when anything of the user's hangs on them.
    """
    photos: list[str] = []
    with transaction.atomic():
        record = Import.objects.kept_by(by).select_for_update().get(pk=import_id)
        if record.state != ImportState.DONE:
            raise AlreadyUndone(f"Import {import_id} is {record.state}; there is nothing to undo.")
        _undo_merges(by, at, record)
        _undo_sightings(by, record)
        _undo_changes(by, record)
        kept = _remove_people(by, record, photos)
        _remove_organisations(by, record)
        DuplicateCandidate.objects.kept_by(by).filter(found_import=record, decision="").delete()
        record.state, record.undone_at = ImportState.UNDONE, at
        record.save(update_fields=["state", "undone_at"])
        Event.objects.record(
            by=by, at=at, verb="people.import_undone", about=record, data={"kept": kept}
        )
    for name in photos:
        default_storage.delete(name)
    return Undone(Person.objects.kept_by(by).count(), kept)


def _undo_merges(by: User, at: datetime, record: Import) -> None:
    """Part again whom the import's people were joined with, the last merge first."""
    made = Q(kept__created_import=record) | Q(gone__created_import=record)
    merges = Merge.objects.kept_by(by).filter(made, undone_at=None).order_by("-pk")
    for number in list(merges.values_list("pk", flat=True)):
        merging.unmerge(by=by, at=at, merge=number)


def _undo_sightings(by: User, record: Import) -> None:
    """Sightings as they were; values nothing shows any more go, those by hand stay."""
    Sighting.objects.filter(gone_import=record).update(gone_import=None)
    when: dict[Any, datetime] = dict(Import.objects.kept_by(by).values_list("pk", "at"))
    for last, found, *gone in record.options.get("before", {}).get("seen", []):
        last, gone = (last if last in when else None), [one for one in gone if one in when]
        seen = when.get(last)
        for first, end in found:
            rows = Sighting.objects.filter(pk__range=(first, end), last_import=record)
            before: dict[str, Any] = {"last_import_id": last}
            if seen is not None:
                before["last_seen"] = seen
            if gone:
                before["gone_import_id"] = gone[0]
            rows.filter(value__owner=by).update(**before)
    Affiliation.objects.kept_by(by).filter(made_by_import=record).delete()
    values = PersonValue.objects.kept_by(by).filter(sightings__first_import=record)
    touched = list(values.values_list("pk", flat=True))
    Sighting.objects.filter(first_import=record, value__owner=by)._raw_delete("default")
    for piece in in_pieces(touched):
        PersonValue.objects.filter(pk__in=piece, sightings=None).delete()


def _undo_changes(by: User, record: Import) -> None:
    """Columns as they were before, where they still are as the import left them."""
    changes = ImportChange.objects.filter(of=record, person__owner=by).select_related("person")
    for change in changes.order_by("-pk"):
        person = change.person
        if change.field.startswith("post "):
            number = int(change.field.split()[1])
            Affiliation.objects.kept_by(by).filter(pk=number).update(current=True)
        elif str(_column(person, change.field)) == change.after:
            Person.objects.filter(pk=person.pk).update(**{change.field: _typed(change)})


def _column(person: Person, field: str) -> Any:
    value = getattr(person, field)
    return "" if value is None else value


def _typed(change: ImportChange) -> Any:
    nullable = change.field in ("organisation_id", "last_contact")
    return None if nullable and not change.before else change.before


def _remove_people(by: User, record: Import, photos: list[str]) -> int:
    """Remove whom the import made, but for those the user did something about; tells how many."""
    made = Person.objects.ever_kept_by(by).filter(created_import=record)
    ids = set(made.values_list("pk", flat=True))
    kept = _with_anything_of_the_users(record, ids)
    going = sorted(ids - kept)
    for piece in in_pieces(going):
        rows = Person.objects.filter(pk__in=piece)
        photos += [name for name in rows.values_list("photo", flat=True) if name]
        rows.delete()
    return len(kept)


def _with_anything_of_the_users(record: Import, ids: set[int]) -> set[int]:
    """Those of ``ids`` with values, notes, interviews, messages, marks or any other record."""
    kept: set[int] = set()
    if not record.options.get("before", {}).get("closeness"):
        marked = Person.objects.filter(created_import=record).exclude(closeness="")
        kept.update(marked.values_list("pk", flat=True))
    for model, name in (*_pointing_here(), (PersonValue, "person"), (Affiliation, "person")):
        pointed = model._default_manager.filter(**{f"{name}__created_import": record})
        if model is Event:
            pointed = pointed.exclude(verb__in=NOT_A_TOUCH)
        kept.update(pointed.values_list(f"{name}_id", flat=True).distinct())
    return kept & ids


# What says something about a person without being the user's touch on them.
_BESIDE = (DuplicateCandidate, Merge, OccupationBefore)


def _pointing_here() -> Iterable[tuple[Any, str]]:
    """Every kind of record that points at people, but those an import itself makes."""
    for relation in Person._meta.related_objects:
        field = relation.field
        model = relation.related_model
        ours = model._meta.model_name in IMPORTED or model in _BESIDE
        if isinstance(field, ForeignKey) and not ours:
            yield model, field.name


def _remove_organisations(by: User, record: Import) -> None:
    """Remove the organisations the import made, where nothing else points at them."""
    first, after = record.options.get("before", {}).get("organisations", [0, 0])
    made = Organisation.objects.kept_by(by).filter(pk__gte=first, pk__lt=after)
    used = set()
    for relation in Organisation._meta.related_objects:
        name = relation.field.name
        model: Any = relation.related_model
        pointing = model._default_manager.filter(**{f"{name}__gte": first, f"{name}__lt": after})
        used.update(pointing.values_list(f"{name}_id", flat=True))
    going = [pk for pk in made.values_list("pk", flat=True) if pk not in used]
    for piece in in_pieces(going):
        Organisation.objects.filter(pk__in=piece).delete()
