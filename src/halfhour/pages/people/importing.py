"""Imports as seen: what came of one, row by row, and all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from halfhour.models import Import, ImportFile, ImportRow, Person, User
from halfhour.pages.people.import_news import News, news_of

SHOWN = 100
OUTCOMES = ("rejected", "to_review", "updated", "merged", "new", "same")


@dataclass(frozen=True)
class RejectedRow:
    """A row nobody could be made of."""

    row: int
    reason: str


@dataclass(frozen=True)
class ImportedFile:
    """What came of one file."""

    path: str
    kind: str
    rows: int
    new: int
    updated: int
    merged: int
    to_review: int
    same: int
    rejected: tuple[RejectedRow, ...]


@dataclass(frozen=True)
class ImportReport:
    """What came of one import; ``people`` is how many people are kept now."""

    import_id: int
    files: tuple[ImportedFile, ...]
    people: int


def import_report(*, reader: User, import_id: int) -> ImportReport:
    """Everything that came of one import. Raises `Import.DoesNotExist`."""
    record = Import.objects.seen_by(reader).get(pk=import_id)
    files = list(record.files.order_by("pk"))
    lost: dict[int, list[RejectedRow]] = {one.pk: [] for one in files}
    rows = ImportRow.objects.filter(file__of=record, outcome="rejected").order_by("row")
    for file, row, reason in rows.values_list("file_id", "row", "reason"):
        lost[file].append(RejectedRow(row, reason))
    return ImportReport(
        import_id=record.pk,
        files=tuple(_file(one, lost[one.pk]) for one in files),
        people=Person.objects.seen_by(reader).count(),
    )


def _file(one: ImportFile, lost: list[RejectedRow]) -> ImportedFile:
    return ImportedFile(
        path=one.path,
        kind=one.kind,
        rows=one.rows,
        new=one.new,
        updated=one.updated,
        merged=one.merged,
        to_review=one.to_review,
        same=one.same,
        rejected=tuple(lost),
    )


@dataclass(frozen=True)
class ReportRow:
    """One row of the report: what became of it, of whom it tells, and where they are now."""

    row: int
    outcome: str
    name: str
    reason: str
    person: int | None


@dataclass(frozen=True)
class ReportPart:
    """The rows with one outcome, the first hundred of them."""

    outcome: str
    count: int
    rows: tuple[ReportRow, ...]
    more: int


@dataclass(frozen=True)
class ImportPage:
    """One import on screen; ``state`` is done, failed, cancelled, undone, running or waiting."""

    import_id: int
    state: str
    message: str
    at: datetime
    files: tuple[ImportedFile, ...]
    parts: tuple[ReportPart, ...]
    can_undo: bool
    news: tuple[News, ...] = ()


def import_page(*, reader: User, import_id: int) -> ImportPage:
    """One import with its report, the rows that need a look first."""
    record = Import.objects.seen_by(reader).get(pk=import_id)
    files = tuple(_file(one, []) for one in record.files.order_by("pk"))
    parts = tuple(_part(record, outcome) for outcome in OUTCOMES)
    return ImportPage(
        import_id=record.pk,
        state=record.state,
        message=record.message,
        at=record.at,
        files=files,
        parts=tuple(one for one in parts if one.count),
        can_undo=record.state == "done",
        news=news_of(record),
    )


def _part(record: Import, outcome: str) -> ReportPart:
    rows = ImportRow.objects.filter(file__of=record, outcome=outcome).order_by("row")
    count = rows.count()
    shown = rows.values_list("row", "outcome", "name", "reason", "person_id")[:SHOWN]
    return ReportPart(
        outcome, count, tuple(ReportRow(*row) for row in shown), max(0, count - SHOWN)
    )
