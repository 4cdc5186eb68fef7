"""What lies in files handed in, before they are imported, and how far a running import is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from halfhour.method.people.column_words import ASKED_FIELDS
from halfhour.method.people.columns import field_of, headers_key
from halfhour.method.people.incoming import IncomingPerson, Rejected
from halfhour.method.people.values import shown_name
from halfhour.models import ColumnMapping, Import, User
from halfhour.outside.people.jobs import job_of
from halfhour.outside.people.reading import Opened, open_people
from halfhour.outside.people.uploads import path_of

FIRST = 5
LABELS = {
    "name": "Name",
    "first_name": "First name",
    "last_name": "Last name",
    "email": "E-mail",
    "phone": "Telephone",
    "organisation": "Company",
    "title": "Title",
    "url": "Web address",
    "how_known": "How I know them",
    "closeness": "How well I know them",
    "last_contact": "Last contact",
    "notes": "Notes",
    "tags": "Tags",
}


@dataclass(frozen=True)
class PreviewColumn:
    """A column of a table: its header, the field it is taken for, and a few cells."""

    number: int
    header: str
    field: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class PreviewPerson:
    """One of the first people of a file, as it was understood."""

    name: str
    work: str
    reached: str


@dataclass(frozen=True)
class PreviewFile:
    """One file: what it is, its columns where they may be mapped, its first people."""

    called: str
    kind: str
    columns: tuple[PreviewColumn, ...]
    people: tuple[PreviewPerson, ...]


@dataclass(frozen=True)
class PreviewPage:
    """Files handed in; ``fields`` are what a column can mean, with their words on screen."""

    import_id: int
    state: str
    files: tuple[PreviewFile, ...]
    fields: tuple[tuple[str, str], ...]


def preview_page(*, reader: User, import_id: int) -> PreviewPage:
    """The first people of files handed in. Raises `Import.DoesNotExist`."""
    record = Import.objects.seen_by(reader).get(pk=import_id)
    files: list[PreviewFile] = []
    if record.state == "waiting":
        pairs = zip(record.options["stored"], record.options["names"], strict=True)
        for stored, name in pairs:
            files += [_file(reader, one) for one in open_people(path_of(stored), called=name)]
    return PreviewPage(record.pk, record.state, tuple(files), tuple(LABELS.items()))


def _file(reader: User, one: Opened) -> PreviewFile:
    people = [found for found in islice(one.people, FIRST) if not isinstance(found, Rejected)]
    return PreviewFile(one.called, one.kind, _columns(reader, one), tuple(map(_person, people)))


def _columns(reader: User, one: Opened) -> tuple[PreviewColumn, ...]:
    if one.table is None or one.kind not in ("csv", "xlsx") or not one.table.headers:
        return ()
    remembered = _remembered(reader, one.table.headers)
    guessed = {column.at: field_of(column) for column in one.table.columns}
    return tuple(
        PreviewColumn(
            number=at + 1,
            header=header or f"Column {at + 1}",
            field=remembered.get(at + 1, "") if remembered else guessed.get(at, ""),
            cells=tuple(
                row[at][:60] for row in one.table.sample[:3] if at < len(row) and row[at].strip()
            ),
        )
        for at, header in enumerate(one.table.headers)
    )


def _remembered(reader: User, headers: Sequence[str]) -> dict[int, str]:
    kept = ColumnMapping.objects.seen_by(reader).filter(headers_key=headers_key(headers)).first()
    pairs = kept.mapping.get("pairs", ()) if kept else ()
    return {int(column): field for field, column in pairs if field in ASKED_FIELDS}


def _person(found: IncomingPerson) -> PreviewPerson:
    work = " · ".join(filter(None, (found.title, found.organisation)))
    reached = [one[0] for one in (*found.emails[:1], *found.phones[:1], *found.urls[:1])]
    return PreviewPerson(shown_name(found) or found.called(), work, " · ".join(reached[:2]))


@dataclass(frozen=True)
class ProgressPage:
    """How far a running import is; ``total`` is 0 while the file is still being read."""

    import_id: int
    state: str
    done: int
    total: int


def progress_page(*, reader: User, import_id: int) -> ProgressPage:
    """How far an import is. Raises `Import.DoesNotExist`."""
    record = Import.objects.seen_by(reader).get(pk=import_id)
    job = job_of(record.pk)
    done, total = (job.done, job.total) if job else (record.rows_done, record.rows_total)
    return ProgressPage(record.pk, record.state, done, total)
