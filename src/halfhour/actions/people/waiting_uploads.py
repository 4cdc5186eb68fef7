"""What was handed in and waits to be imported, rid of somebody who is removed for good."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from halfhour.actions.people.import_jobs import cancel_import
from halfhour.method.people.incoming import IncomingPerson, Reading
from halfhour.method.people.names import fold
from halfhour.method.refused import Refused
from halfhour.models import Import, ImportState, User
from halfhour.outside.people.handed_in import open_handed_in, text_of
from halfhour.outside.people.uploads import forget_uploads, path_of, rewrite_upload


def forget_waiting(by: User, at: datetime, said: Collection[str]) -> int:
    """Rid what waits of those called or reached by ``said`` (names and e-mails); how many it were.

    A pasted text loses the lines that name them, for it lies nowhere else; files are thrown away
    whole, for the seeker has them.
    """
    wanted = {fold(one) for one in said if one.strip()}
    found = 0
    waits = Import.objects.kept_by(by).filter(state__in=(ImportState.WAITING, ImportState.FAILED))
    for record in waits:
        stored = [name for name in record.options.get("stored", ()) if path_of(name).is_file()]
        if not stored or not wanted:
            continue
        if record.options.get("pasted"):
            found += _without_lines(record, stored[0], wanted)
        elif _names(record, wanted):
            found += 1
            if record.state == ImportState.WAITING:
                cancel_import(by=by, at=at, import_id=record.pk)
            else:
                forget_uploads(stored)
    return found


def _without_lines(record: Import, stored: str, wanted: set[str]) -> bool:
    text = text_of(record.options)
    lines = text.splitlines(keepends=True)
    kept = "".join(line for line in lines if not any(one in fold(line) for one in wanted))
    if kept == text:
        return False
    rewrite_upload(stored, kept.encode())
    return True


def _names(record: Import, wanted: set[str]) -> bool:
    """Whether files name one of them; also where they can no longer be read."""
    try:
        opened = open_handed_in(record.options)
        return any(_is_of(person, wanted) for one in opened for person in one.people)
    except (Refused, OSError):
        return True


def _is_of(person: Reading, wanted: set[str]) -> bool:
    if not isinstance(person, IncomingPerson):
        return False
    whole = f"{person.given} {person.family}"
    return bool(
        wanted & {fold(one) for one in (person.name, whole, *(e.value for e in person.emails))}
    )
