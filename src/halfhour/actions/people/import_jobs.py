"""Imports through the browser: handed in, started in the background, stopped, and found dead."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any

from django.db import connection, transaction

from halfhour.actions.directions.coding_here import code_imported
from halfhour.actions.people.import_reading import open_all
from halfhour.actions.people.importing import keep_people, region_of
from halfhour.method.people.columns import headers_key
from halfhour.method.refused import Refused
from halfhour.models import ColumnMapping, Event, Import, ImportState, User
from halfhour.outside.account.fullness import SENTENCE, is_full
from halfhour.outside.people import jobs
from halfhour.outside.people.reading import Mapping, open_text
from halfhour.outside.people.uploads import forget_uploads, keep_upload, path_of, shown_name

SMALL = 400_000
DEAD = "halfhour was stopped while this import ran; nothing of it was kept. Import the files again."


def import_text(*, by: User, at: datetime, text: str) -> Import:
    """Keep the people of a pasted text. Raises `NotReadable`, and nothing has changed."""
    opened = open_text(text, region=region_of(by))
    record = keep_people(by=by, at=at, opened=[opened])
    code_titles(by=by, at=at, record=record)
    return record


def hand_in(*, by: User, at: datetime, files: Sequence[Any]) -> Import:
    """Keep uploaded files until it is said what their columns mean. Raises `NotReadable`."""
    with transaction.atomic():
        record = Import.objects.create(owner=by, at=at, state=ImportState.WAITING)
        stored: list[str] = []
        names = [shown_name(file.name or "") for file in files]
        try:
            for place, file in enumerate(files):
                stored.append(keep_upload(record.pk, place, file))
            open_all([path_of(one) for one in stored], "", (), "", names)
        except (Refused, OSError):
            forget_uploads(stored)
            raise
        record.options = {"stored": stored, "names": names}
        record.save(update_fields=["options"])
        data = {"files": len(files)}
        Event.objects.record(by=by, at=at, verb="people.files_handed_in", about=record, data=data)
    return record


def start_import(*, by: User, at: datetime, import_id: int, mapping: Mapping = ()) -> Import:
    """Begin an import that was handed in; a small one is done at once, a large one goes on alone.

    The mapping is remembered for the next file with the same headers.
    """
    with transaction.atomic():
        record = Import.objects.kept_by(by).select_for_update().get(pk=import_id)
        if record.state != ImportState.WAITING:
            raise Refused(f"This import is {record.state} already.")
        record.state, record.process = ImportState.RUNNING, jobs.PROCESS
        record.options = {**record.options, "mapping": [list(pair) for pair in mapping]}
        record.save(update_fields=["state", "process", "options"])
        if mapping:
            _remember(by, record, mapping)
    size = sum(path_of(one).stat().st_size for one in record.options["stored"])
    if size <= SMALL:
        _run(by, at, record, jobs.Job())
    else:
        jobs.start(record.pk, partial(_run_alone, by, at, record))
    return record


def _remember(by: User, record: Import, mapping: Mapping) -> None:
    for one in _open(by, record, mapping):
        if one.table is not None:
            ColumnMapping.objects.update_or_create(
                owner=by,
                headers_key=headers_key(one.table.headers),
                defaults={"mapping": {"pairs": [list(pair) for pair in mapping]}},
            )


def _open(by: User, record: Import, mapping: Mapping) -> list[Any]:
    options = record.options
    paths = [path_of(one) for one in options["stored"]]
    return open_all(paths, "", mapping, region_of(by), options["names"])


def _run_alone(by: User, at: datetime, record: Import, job: jobs.Job) -> None:
    try:
        _run(by, at, record, job)
    finally:
        connection.close()


def _run(by: User, at: datetime, record: Import, job: jobs.Job) -> None:
    """Do the import; whatever stops it, it says so and nothing of it is kept."""
    mapping = [(str(field), str(column)) for field, column in record.options["mapping"]]
    stored = record.options["stored"]
    try:
        opened = _open(by, record, mapping)
        keep_people(by=by, at=at, opened=opened, progress=job.tell, waiting=record)
    except jobs.Stopped as stopped:
        _ended(record, at, ImportState.CANCELLED, str(stopped))
    except Refused as refused:
        _ended(record, at, ImportState.FAILED, str(refused))
    except Exception as error:
        why = SENTENCE if is_full(error) else "The import failed; nothing of it was kept."
        _ended(record, at, ImportState.FAILED, why)
        raise
    else:
        code_titles(by=by, at=at, record=record)
    finally:
        forget_uploads(stored)


def code_titles(*, by: User, at: datetime, record: Import) -> None:
    """Give the titles their occupations; the import is kept also when that fails."""
    try:
        code_imported(by=by, at=at, import_id=record.pk)
    except Exception:
        logging.getLogger(__name__).exception("The titles of an import were not coded.")


def _ended(record: Import, at: datetime, state: str, message: str) -> None:
    Import.objects.filter(pk=record.pk).update(state=state, message=message, finished_at=at)


def cancel_import(*, by: User, at: datetime, import_id: int) -> Import:
    """Ask that an import be stopped, or throw away one that waits to be started."""
    with transaction.atomic():
        record = Import.objects.kept_by(by).select_for_update().get(pk=import_id)
        if record.state == ImportState.WAITING:
            forget_uploads(record.options.get("stored", ()))
            record.state, record.finished_at = ImportState.CANCELLED, at
        record.cancel_asked_at = at
        record.save(update_fields=["state", "finished_at", "cancel_asked_at"])
        Event.objects.record(by=by, at=at, verb="people.import_cancelled", about=record)
    job = jobs.job_of(import_id)
    if job is not None:
        job.stop.set()
    return record


def bury_dead_imports(*, by: User, at: datetime) -> int:
    """Say of imports that another, stopped process was running that they failed; how many."""
    running = Import.objects.kept_by(by).filter(state=ImportState.RUNNING)
    dead = running.exclude(process=jobs.PROCESS)
    if not dead.exists():  # Trap: a write would wait for the import that is running
        return 0
    return int(dead.update(state=ImportState.FAILED, message=DEAD, finished_at=at))
