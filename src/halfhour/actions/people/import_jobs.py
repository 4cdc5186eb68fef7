"""Imports through the browser: started in the background, stopped, and found dead."""

from __future__ import annotations

import logging
from datetime import datetime
from functools import partial

from django.db import connection, transaction

from halfhour.actions.directions.coding_here import code_imported
from halfhour.actions.people.importing import keep_people, region_of
from halfhour.method.people.columns import headers_key
from halfhour.method.refused import Refused
from halfhour.models import ColumnMapping, Event, Import, ImportState, User
from halfhour.outside.account.fullness import SENTENCE, is_full
from halfhour.outside.people import jobs
from halfhour.outside.people.handed_in import open_handed_in
from halfhour.outside.people.reading import Mapping
from halfhour.outside.people.uploads import forget_uploads, path_of

SMALL = 400_000
DEAD = "halfhour was stopped while this import ran; nothing of it was kept. Import the files again."


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
    for one in open_handed_in(record.options, mapping, region_of(by)):
        if one.table is not None:
            ColumnMapping.objects.update_or_create(
                owner=by,
                headers_key=headers_key(one.table.headers),
                defaults={"mapping": {"pairs": [list(pair) for pair in mapping]}},
            )


def _run_alone(by: User, at: datetime, record: Import, job: jobs.Job) -> None:
    try:
        _run(by, at, record, job)
    finally:
        connection.close()


def _run(by: User, at: datetime, record: Import, job: jobs.Job) -> None:
    """Do the import; whatever stops it, it says so and nothing of it is kept."""
    mapping = [(str(field), str(column)) for field, column in record.options["mapping"]]
    failed = True
    try:
        opened = open_handed_in(record.options, mapping, region_of(by))
        keep_people(by=by, at=at, opened=opened, progress=job.tell, waiting=record)
    except jobs.Stopped as stopped:
        failed = False
        _ended(record, at, ImportState.CANCELLED, str(stopped))
    except Refused as refused:
        _ended(record, at, ImportState.FAILED, str(refused))
    except Exception as error:
        why = SENTENCE if is_full(error) else "The import failed; nothing of it was kept."
        _ended(record, at, ImportState.FAILED, why)
        raise
    else:
        failed = False
        code_titles(by=by, at=at, record=record)
    finally:
        if not (failed and record.options.get("pasted")):  # a pasted text lies nowhere else
            forget_uploads(record.options["stored"])


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
