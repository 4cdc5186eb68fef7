"""What lies in files handed in, before they are imported, and how far a running import is."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from halfhour.method.people.columns import headers_key
from halfhour.method.people.incoming import IncomingPerson, Rejected
from halfhour.method.people.values import shown_name
from halfhour.models import ColumnMapping, Import, User
from halfhour.outside.people.handed_in import open_handed_in
from halfhour.outside.people.jobs import job_of
from halfhour.outside.people.reading import Opened
from halfhour.pages.people.import_fields import FIELDS, LEAVE_OUT, Fields, guessed, remembered
from halfhour.pages.people.import_lines import PastedLines, lines_of

FIRST = 5


@dataclass(frozen=True)
class PreviewColumn:
    """A column of a table: its header, the field it is taken for, and a few cells.

    ``guess`` is the field without what was said of such a table before.
    """

    number: int
    header: str
    field: str
    guess: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class PreviewPerson:
    """One of the first people of a file, as it was understood."""

    name: str
    work: str
    reached: str


@dataclass(frozen=True)
class PreviewFile:
    """One file: what it is, its columns where they may be mapped, its first people.

    ``lines`` are there of a pasted text alone: what was understood of each line and what not.
    """

    called: str
    kind: str
    columns: tuple[PreviewColumn, ...]
    people: tuple[PreviewPerson, ...]
    lines: PastedLines | None = None


@dataclass(frozen=True)
class PreviewPage:
    """Files handed in, or a text that was pasted.

    ``fields`` are what a column can mean, in groups, with their words on screen; ``anybody`` is
    whether there is somebody to import.
    """

    import_id: int
    state: str
    files: tuple[PreviewFile, ...]
    fields: tuple[tuple[str, Fields], ...]
    leave_out: str
    pasted: bool
    anybody: bool


def preview_page(*, reader: User, import_id: int) -> PreviewPage:
    """The first people of files handed in. Raises `Import.DoesNotExist`."""
    record = Import.objects.seen_by(reader).get(pk=import_id)
    files: list[PreviewFile] = []
    pasted = bool(record.options.get("pasted"))
    if record.state == "waiting":
        opened = open_handed_in(record.options)
        files = [_pasted(reader, one) if pasted else _file(reader, one) for one in opened]
    return PreviewPage(
        record.pk, record.state, tuple(files), FIELDS, LEAVE_OUT, pasted,
        not pasted or any(one.lines is not None and one.lines.count for one in files),
    )  # fmt: skip


def _file(reader: User, one: Opened) -> PreviewFile:
    people = [found for found in islice(one.people, FIRST) if not isinstance(found, Rejected)]
    return PreviewFile(one.called, one.kind, _columns(reader, one), tuple(map(_person, people)))


def _pasted(reader: User, one: Opened) -> PreviewFile:
    return PreviewFile(one.called, one.kind, _columns(reader, one), (), lines_of(one))


def _columns(reader: User, one: Opened) -> tuple[PreviewColumn, ...]:
    if one.table is None or one.kind not in ("csv", "xlsx") or not one.table.headers:
        return ()
    key = headers_key(one.table.headers)
    kept = ColumnMapping.objects.seen_by(reader).filter(headers_key=key).first()
    guess = guessed(one.table)
    fields = (remembered(kept.mapping.get("pairs", ())) if kept else {}) or guess
    return tuple(
        PreviewColumn(
            number=at + 1,
            header=header or f"Column {at + 1}",
            field=fields.get(at, ""),
            guess=guess[at],
            cells=tuple(
                row[at][:60] for row in one.table.sample[:3] if at < len(row) and row[at].strip()
            ),
        )
        for at, header in enumerate(one.table.headers)
    )


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
