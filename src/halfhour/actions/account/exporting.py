"""Leaving with everything in one file, and coming back with it, identical."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.db import models, transaction
from django.db.utils import DatabaseError

from halfhour import __version__
from halfhour.actions.account.kinds import PARENTS, file_fields, kinds, name_of, rows
from halfhour.actions.account.renumbering import Renumbering, reset_sequences
from halfhour.actions.account.restoring import (
    parents_first,
    refuse_what_is_somebody_elses,
    write_rows,
)
from halfhour.method.account.archive import Manifest, NewerExport, NotAnExport, line, newer
from halfhour.method.refused import Refused
from halfhour.models import Event, Person, Search, Settings, User
from halfhour.outside.account.archive import ArchiveReader, ArchiveWriter
from halfhour.outside.account.fullness import is_full
from halfhour.outside.database.many_inserts import indexed_afterwards

MADE_AT_FIRST = frozenset({"event", "search", "settings"})
UNREADABLE = (
    KeyError, ValueError, TypeError, ValidationError, DatabaseError, AttributeError, RecursionError, OverflowError,
)  # fmt: skip


class NotEmpty(Refused):
    """There is something here already; an export is restored into an empty home."""


def export_everything(*, by: User, at: datetime, to: Path) -> Manifest:
    """Write everything ``by`` keeps into the zip ``to``, as it stands at one moment.

    The file appears only when whole. Secrets (passwords, keys) stay behind.
    """
    with transaction.atomic(), ArchiveWriter(to) as archive:
        files = set(_files(by))
        for kind in kinds():
            archive.add_lines(
                f"records/{name_of(kind)}.jsonl", (line(row) for row in rows(kind, by, files))
            )
        for name in sorted(files):
            with default_storage.open(name) as opened:
                archive.add_file(f"files/{name}", opened)
        manifest = archive.finish(made_at=at.isoformat(), version=__version__)
        Event.objects.record(by=by, at=at, verb="account.exported")
    return manifest


def _files(owner: User) -> Iterator[str]:
    for kind, field in file_fields():
        named = kind._default_manager.filter(owner=owner).exclude(**{field: ""})
        for name in named.values_list(field, flat=True):
            if default_storage.exists(name):
                yield name


def restore_everything(*, by: User, at: datetime, archive: Path) -> dict[str, int]:
    """Fill an empty home from an export; how many records of each kind came.

    Beside others in one database the records get fresh ids and touch nobody else's. Raises :class:`NotEmpty`, :class:`NotAnExport`, :class:`AlteredExport` or
    :class:`NewerExport`; then nothing has changed.
    """
    refuse_lived_in(Person.objects.ever_kept_by(by))
    _refuse_begun(by)
    opened = ArchiveReader(archive)
    written: list[str] = []

    def lines(kind: str) -> Iterator[str]:
        return opened.lines(f"records/{kind}.jsonl")

    try:
        with transaction.atomic():
            _make_room(by)
            anew = Renumbering(by, lines, _restore_files(opened, written))
            people = opened.manifest.parts.get("records/person.jsonl")
            with indexed_afterwards(people.lines if people else 0):
                counts = {
                    name_of(kind): write_rows(kind, lines(name_of(kind)), by, anew.change)
                    for kind in parents_first()
                }
            refuse_what_is_somebody_elses(by)
            if not anew.fresh:
                reset_sequences()
            Event.objects.record(by=by, at=at, verb="account.restored", data=counts)
    except BaseException as error:
        for name in written:
            default_storage.delete(name)
        if isinstance(error, UNREADABLE) and not isinstance(error, Refused) and not is_full(error):
            raise why_unreadable(archive.name, opened.manifest) from error
        raise
    finally:
        opened.close()
    return counts


def why_unreadable(name: str, manifest: Manifest) -> Refused:
    """The refusal of records that do not fit: a newer halfhour wrote them, or nobody knows."""
    if newer(manifest.version, __version__):
        return NewerExport(
            f"{name} was made by halfhour {manifest.version}, newer than this {__version__}; "
            "update halfhour and try again. Nothing was restored."
        )
    return NotAnExport(f"{name} holds records this halfhour cannot read; nothing was restored.")


def refuse_lived_in(people: models.QuerySet[Person]) -> None:
    """Raise :class:`NotEmpty` when there is one of ``people``."""
    if people.exists():
        raise NotEmpty("There are people here already: restore into a new home (--home FOLDER).")


def _refuse_begun(owner: User) -> None:
    """Raise :class:`NotEmpty` when ``owner`` keeps anything beyond what the first start makes."""
    for kind in kinds():
        if name_of(kind) in MADE_AT_FIRST or name_of(kind) in PARENTS:
            continue
        if kind._default_manager.filter(owner=owner).exists():
            what = kind._meta.verbose_name_plural
            raise NotEmpty(
                f"There are {what} here already: restore into a new home (--home FOLDER)."
            )


def refuse_lived_in_by_anybody() -> None:
    """Raise :class:`NotEmpty` when any user keeps people: a backup takes the place of everything."""
    refuse_lived_in(Person.objects.all())


def _make_room(owner: User) -> None:
    """Clear what the first start made, so that the export's own records take its place."""
    Event.objects.kept_by(owner).delete()
    Search.objects.kept_by(owner).delete()
    Settings.objects.kept_by(owner).delete()


def _restore_files(archive: ArchiveReader, written: list[str]) -> dict[str, str]:
    """Put every file beside those that are here; what each is called now."""
    names: dict[str, str] = {}
    for name, opened in archive.files():
        names[name] = default_storage.save(name, opened)
        written.append(names[name])
    return names
