"""``halfhour export`` and ``halfhour restore``: leaving with everything, and coming back."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click
from django.conf import settings
from django.db import connection

from halfhour.actions.account.entering import active_users
from halfhour.actions.account.exporting import (
    export_everything,
    refuse_lived_in_by_anybody,
    restore_everything,
)
from halfhour.cli import clock
from halfhour.cli.command import acting, command, say, show
from halfhour.method.account.cards import vcard
from halfhour.method.account.sheets import csv_lines
from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused
from halfhour.models import Person, User
from halfhour.outside.account.backup import is_backup, unpack_backup
from halfhour.outside.account.dumping import is_dump, unpack_dump
from halfhour.outside.account.photos import photo_called
from halfhour.pages.account.leaving import leaving_people

_calendar = lazily("halfhour.pages.interviews.calendar")

FILE = click.Path(dir_okay=False, path_type=Path)


class OtherStore(Refused):
    """A backup goes back only into the kind of database it was taken from."""


class NobodyCalled(Refused):
    """There is no account of this name."""


class NowhereToWrite(Refused):
    """The folder for the file is not there."""


@command("export")
@click.argument("file", type=FILE, required=False)
@click.option("--vcard", "vcard_file", type=FILE, help="Write everybody as vCard 4.")
@click.option("--csv", "csv_file", type=FILE, help="Write everybody as CSV.")
@click.option("--ics", "ics_file", type=FILE, help="Write the interviews as a calendar.")
@click.option("--user", help="Whose, where several share one database.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def export_command(
    file: Path | None,
    vcard_file: Path | None,
    csv_file: Path | None,
    ics_file: Path | None,
    user: str | None,
    as_json: bool,
) -> None:
    """Write everything into one zip, or people and interviews for other tools."""
    wanted = [path for path in (file, vcard_file, csv_file, ics_file) if path]
    if not wanted:
        raise click.UsageError("Name a FILE.zip, or --vcard, --csv or --ics with a file.")
    for path in wanted:
        if not path.parent.is_dir():
            raise NowhereToWrite(f"There is no folder {path.parent} to write {path.name} into.")
    if file:
        export_everything(by=_whom(user), at=clock.now(), to=file)
    if vcard_file:
        people = leaving_people(reader=_whom(user))
        _write(vcard_file, (vcard(one, photo_called(one.photo)) for one in people))
    if csv_file:
        _write(csv_file, csv_lines(leaving_people(reader=_whom(user))))
    if ics_file:
        _write(ics_file, [_calendar.calendar_text(reader=_whom(user), now=clock.now())])
    for path in wanted:
        say(f"Written: {path}")
    show({"written": [str(path) for path in wanted]}, as_json=as_json, draw=lambda: "")


def _whom(name: str | None) -> User:
    """Who is named, by user name or e-mail; without a name who acts here. Raises ``NobodyCalled``."""
    if not name:
        found: User = acting()
        return found
    for one in active_users():
        if name in (one.username, one.email):
            return one
    raise NobodyCalled(f"There is no account called {name} here.")


def _write(path: Path, pieces: Iterable[str]) -> None:
    growing = path.with_name(f".{path.name}.growing")
    try:
        with growing.open("w", encoding="utf-8", newline="") as out:
            out.writelines(pieces)
        growing.replace(path)
    finally:
        growing.unlink(missing_ok=True)


@command("restore")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--user", help="Whose empty account to fill, where several share one database.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def restore_command(file: Path, user: str | None, as_json: bool) -> None:
    """Fill an empty home, or an empty account beside others, from an export or a backup."""
    if is_backup(file) or is_dump(file):
        _bring_back(file)
    else:
        restore_everything(by=_whom(user), at=clock.now(), archive=file)
    acting.cache_clear()
    people = Person.objects.kept_by(_whom(user)).count()
    show(
        {"restored": True, "people": people},
        as_json=as_json,
        draw=lambda: f"Restored: {people} people and everything around them.",
    )


def _bring_back(file: Path) -> None:
    """Put a backup in the place of an empty home's database and files."""
    refuse_lived_in_by_anybody()
    if is_dump(file) != settings.HOSTED:
        raise OtherStore(
            f"{file.name} was taken from the other kind of database: restore it there, "
            "or bring an export, which goes into both."
        )
    connection.close()
    if settings.HOSTED:
        unpack_dump(file, settings.HOME, settings.DATABASES["default"])
    else:
        unpack_backup(file, settings.HOME)
