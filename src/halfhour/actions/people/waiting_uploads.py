"""What was handed in and waits to be imported, rid of somebody who is removed for good."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from halfhour.actions.people.import_jobs import cancel_import
from halfhour.method.people.incoming import IncomingPerson, Reading
from halfhour.method.people.names import fold
from halfhour.method.people.texts import sound
from halfhour.method.refused import Refused
from halfhour.models import Import, ImportState, User
from halfhour.outside.people.handed_in import open_handed_in, text_of
from halfhour.outside.people.uploads import forget_uploads, path_of, rewrite_upload


def forget_waiting(by: User, at: datetime, said: Collection[str]) -> int:
    """Rid what waits of those called or reached by ``said`` (names and e-mails).

    People pasted one a line lose their lines, for the text lies nowhere else; files, tables and
    cards are thrown away whole. Gives how many imports were cancelled by that.
    """
    wanted = {fold(one) for one in said if one.strip()}
    cancelled = 0
    waits = Import.objects.kept_by(by).filter(state__in=(ImportState.WAITING, ImportState.FAILED))
    for record in waits:
        stored = [name for name in record.options.get("stored", ()) if path_of(name).is_file()]
        rows, by_line = _rows_of(record, wanted) if stored else (set(), False)
        if rows and by_line:
            lines = sound(text_of(record.options)).splitlines(keepends=True)
            kept = (line for number, line in enumerate(lines, 1) if number not in rows)
            rewrite_upload(stored[0], "".join(kept).encode())
        elif rows and record.state == ImportState.WAITING:
            cancel_import(by=by, at=at, import_id=record.pk)
            cancelled += 1
        elif rows:
            forget_uploads(stored)
    return cancelled


def _rows_of(record: Import, wanted: set[str]) -> tuple[set[int], bool]:
    """The rows that are of one of them, and whether these are lines of a pasted text.

    Row 0 stands for something that can no longer be read.
    """
    try:
        opened = open_handed_in(record.options)
        rows = {one.row for file in opened for one in file.people if _is_of(one, wanted)}
    except (Refused, OSError):
        return {0}, False
    return rows, bool(record.options.get("pasted")) and opened[0].kind == "pasted"


def _is_of(person: Reading, wanted: set[str]) -> bool:
    if not isinstance(person, IncomingPerson):
        return False
    names = (person.name, f"{person.given} {person.family}")
    return any(fold(one) in wanted for one in (*names, *(e.value for e in person.emails)))
