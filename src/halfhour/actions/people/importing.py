"""Importing people from files: one transaction, certain matches joined, everything reported."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import transaction

from halfhour.actions.people import import_report
from halfhour.actions.people.import_again import Seen, mark_same
from halfhour.actions.people.import_book import details_of, register_of
from halfhour.actions.people.import_likely import join_sure, likely_pairs, write_candidates
from halfhour.actions.people.import_profile import keep_own_profile
from halfhour.actions.people.import_reading import (
    STEP,
    Progress,
    ReadFile,
    decide,
    everybody,
    open_all,
    read_all,
    without_collector,
)
from halfhour.actions.people.import_rows import Shelf
from halfhour.actions.people.import_touching import seen_again, update_person
from halfhour.models import (
    Event,
    Import,
    ImportFile,
    ImportState,
    Settings,
    User,
)
from halfhour.outside.database.many_inserts import indexed_afterwards
from halfhour.outside.people.reading import Mapping, Opened


def import_files(
    *,
    by: User,
    at: datetime,
    paths: Sequence[Path],
    kind: str | None = None,
    mapping: Mapping | None = None,
    progress: Progress | None = None,
    names: Sequence[str] = (),
) -> Import:
    """Read the files at ``paths`` and keep their people, all or nothing.

    ``kind`` is one of linkedin, google, outlook, vcard, monica, csv, xlsx or pasted, or None to
    look inside; ``mapping`` are pairs (FIELD, COLUMN) of interfaces.md; ``progress`` is called
    with rows done and rows in all (0 while that is unknown) and may raise to stop. Raises
    `NotReadable` with one sentence, and nothing has changed.
    """
    opened = open_all(paths, kind or "", mapping or (), region_of(by), names)
    return keep_people(by=by, at=at, opened=opened, progress=progress)


def region_of(user: User) -> str:
    """The user's own country, for telephone numbers that name none."""
    found = Settings.objects.kept_by(user).values_list("country", flat=True).first()
    return found or ""


def keep_people(
    *,
    by: User,
    at: datetime,
    opened: Sequence[Opened],
    progress: Progress | None = None,
    waiting: Import | None = None,
) -> Import:
    """Read what was opened and keep its people; ``waiting`` is an import already announced."""
    with without_collector(sum(one.size for one in opened)):
        return _read_and_keep(by, at, opened, progress, waiting)


def _read_and_keep(
    by: User,
    at: datetime,
    opened: Sequence[Opened],
    progress: Progress | None,
    waiting: Import | None,
) -> Import:
    files = read_all(opened, progress)
    shelf: Shelf | None = None
    try:
        with transaction.atomic():
            record = waiting or Import(owner=by, at=at)
            record.state, record.finished_at = ImportState.DONE, at
            record.rows_total = record.rows_done = sum(read.rows for read in files)
            record.save()
            shelf = Shelf(by, at, record)
            _keep(shelf, files, progress)
            keep_own_profile(by, at, opened)
            data = {"files": len(files), "rows": record.rows_total}
            Event.objects.record(by=by, at=at, verb="people.imported", about=record, data=data)
    except BaseException:
        if shelf is not None:
            shelf.forget_photos()
        raise
    return record


def _keep(shelf: Shelf, files: list[ReadFile], progress: Progress | None) -> None:
    """Match, write, and report; everything inside the one transaction."""
    seen = mark_same(shelf.owner, files)
    unknown = [one.values for _, one in everybody(files) if one.outcome != "same"]
    fresh = decide(files, register_of(shelf.owner, unknown))
    ids, pairs = likely_pairs(shelf.owner, fresh)
    join_sure(files, fresh, ids, pairs)
    before: dict[str, Any] = {
        "first_person": shelf.people.next_id,
        "first_value": shelf.values.next_id,
    }
    with indexed_afterwards(len(fresh)):
        made = _write_new(shelf, files, progress)
        shelf.write()
    _touch(shelf, files, made, before, seen)
    reviews = write_candidates(shelf, fresh, ids, pairs, made)
    records = [
        ImportFile.objects.create(of=shelf.of, path=read.called, kind=read.kind) for read in files
    ]
    import_report.write(shelf, files, records, made, reviews)
    shelf.write()
    before["closeness"] = any(one.person.closeness for _, one in everybody(files))
    before["organisations"] = [shelf.first_new, shelf.organisations.next_id]
    shelf.of.options = {**shelf.of.options, "before": before}
    shelf.of.save(update_fields=["options"])


def _write_new(shelf: Shelf, files: list[ReadFile], progress: Progress | None) -> dict[int, int]:
    """Write everybody new; gives the id for each place."""
    made: dict[int, int] = {}
    total = sum(read.rows for read in files)
    for number, (read, one) in enumerate(everybody(files), start=1):
        if one.outcome == "new":
            made[one.known] = shelf.new_person(one.person, one.values, read.kind)
            one.values = []  # written: their memory is wanted for the rest
        if progress and number % STEP == 0:
            progress(number, total)
    return made


def _touch(
    shelf: Shelf, files: list[ReadFile], made: dict[int, int], before: dict[str, Any], seen: Seen
) -> None:
    """Bring what is newer to people who were there, and to those a later row tells more of."""
    before["seen"] = []
    for read in files:
        same = [one.known for one in read.people if one.outcome == "same" and one.known > 0]
        before["seen"] += seen_again(shelf, same, read.kind, seen)
    shelf.write()
    touched = [
        (read, one) for read, one in everybody(files) if one.outcome in ("updated", "merged")
    ]
    for _, one in touched:
        one.known = made.get(one.known, one.known)
    known = details_of(shelf.owner, {one.known for _, one in touched})
    for read, one in touched:
        update_person(shelf, known[one.known], one, read.kind, before["seen"])
