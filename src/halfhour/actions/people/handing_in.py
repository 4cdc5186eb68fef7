"""Files and pasted text handed in through the browser, to be looked at before they are imported."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction

from halfhour.actions.people.import_jobs import cancel_import
from halfhour.method.refused import Refused
from halfhour.models import Event, Import, ImportState, User
from halfhour.outside.people.handed_in import PASTED, open_handed_in
from halfhour.outside.people.uploads import forget_uploads, keep_upload, shown_name


def hand_in_text(*, by: User, at: datetime, text: str, instead: int | None = None) -> Import:
    """Keep a pasted text until its people are confirmed. Raises `NotReadable`.

    ``instead`` is an earlier one that this takes the place of.
    """
    file = ContentFile(text.encode("utf-8", "replace"), name=PASTED)
    record = hand_in(by=by, at=at, files=[file], pasted=True)
    if instead is not None:
        _set_aside(by, at, instead)
    return record


def _set_aside(by: User, at: datetime, instead: int) -> None:
    earlier = Import.objects.kept_by(by).filter(pk=instead, options__pasted=True).first()
    if earlier is not None and earlier.state == ImportState.WAITING:
        cancel_import(by=by, at=at, import_id=earlier.pk)
    elif earlier is not None and earlier.state == ImportState.FAILED:
        forget_uploads(earlier.options["stored"])


def hand_in(*, by: User, at: datetime, files: Sequence[Any], pasted: bool = False) -> Import:
    """Keep uploaded files until it is said what their columns mean. Raises `NotReadable`."""
    with transaction.atomic():
        record = Import.objects.create(owner=by, at=at, state=ImportState.WAITING)
        stored: list[str] = []
        names = [shown_name(file.name or "") for file in files]
        try:
            for place, file in enumerate(files):
                stored.append(keep_upload(record.pk, place, file))
            record.options = {"stored": stored, "names": names, "pasted": pasted}
            open_handed_in(record.options)
        except (Refused, OSError):
            forget_uploads(stored)
            raise
        record.save(update_fields=["options"])
        data = {"files": len(files)}
        Event.objects.record(by=by, at=at, verb="people.files_handed_in", about=record, data=data)
    return record
