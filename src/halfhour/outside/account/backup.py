"""A consistent copy of the whole home while the app runs, and its way back."""

from __future__ import annotations

import os
import sqlite3
import tempfile
import zipfile
from contextlib import closing
from pathlib import Path

from halfhour.method.refused import Refused
from halfhour.outside.account.fullness import SENTENCE, is_full
from halfhour.outside.account.home import Home

DATABASE = "halfhour.sqlite3"
PAGES_AT_A_TIME = 2000


class UnsoundBackup(Refused):
    """The copy does not hold what it should."""


def write_backup(home: Home, to: Path) -> int:
    """Copy database and files of ``home`` into the zip ``to``, checked by opening it; its bytes.

    SQLite's own online backup gives one moment of the database however busy it is. The zip
    appears under its name only when whole.
    """
    growing = to.with_name(f".{to.name}.{os.getpid()}.growing")
    with tempfile.TemporaryDirectory(dir=to.parent) as folder:
        copy = Path(folder) / DATABASE
        try:
            with (
                closing(sqlite3.connect(home.database)) as live,
                closing(sqlite3.connect(copy)) as out,
            ):
                live.backup(out, pages=PAGES_AT_A_TIME)
            _check(copy, to.name)
            with zipfile.ZipFile(growing, "w", zipfile.ZIP_DEFLATED) as packed:
                packed.write(copy, DATABASE)
                for file in sorted(home.files.rglob("*")):
                    if file.is_file():
                        packed.write(file, f"files/{file.relative_to(home.files)}")
            growing.replace(to)
        except sqlite3.OperationalError as error:
            raise UnsoundBackup(SENTENCE if is_full(error) else str(error)) from error
        finally:
            growing.unlink(missing_ok=True)
    return to.stat().st_size


def is_backup(path: Path) -> bool:
    """Whether a zip is such a copy (and not an export)."""
    try:
        with zipfile.ZipFile(path) as packed:
            return DATABASE in packed.namelist()
    except (zipfile.BadZipFile, OSError):
        return False


def unpack_backup(path: Path, home: Home) -> None:
    """Put database and files of a copy into ``home``; raises :class:`UnsoundBackup`, changing nothing.

    The caller has made sure that the home is empty and its connections are closed.
    """
    with tempfile.TemporaryDirectory(dir=home.folder) as folder, zipfile.ZipFile(path) as packed:
        names = [n for n in packed.namelist() if n == DATABASE or n.startswith("files/")]
        if any(".." in Path(name).parts for name in names):
            raise UnsoundBackup(f"{path.name} is not a backup that can be trusted.")
        try:
            for name in names:
                packed.extract(name, folder)
        except (zipfile.BadZipFile, EOFError, OSError) as error:
            why = SENTENCE if is_full(error) else f"{path.name} is damaged; nothing was restored."
            raise UnsoundBackup(why) from error
        _check(Path(folder) / DATABASE, path.name)
        move_files(Path(folder) / "files", home.files)
        for ending in ("-wal", "-shm"):
            Path(f"{home.database}{ending}").unlink(missing_ok=True)
        (Path(folder) / DATABASE).replace(home.database)


def move_files(unpacked: Path, to: Path) -> None:
    """Move every unpacked file to its place; on one disk, so no room is needed for it."""
    for file in sorted(unpacked.rglob("*")):
        if file.is_file():
            there = to / file.relative_to(unpacked)
            there.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            file.replace(there)


def _check(database: Path, name: str) -> None:
    try:
        with closing(sqlite3.connect(database)) as opened:
            sound = opened.execute("PRAGMA quick_check").fetchone()[0] == "ok"
            opened.execute("SELECT count(*) FROM halfhour_person").fetchone()
    except sqlite3.DatabaseError:
        sound = False
    if not sound:
        raise UnsoundBackup(f"{name} does not open as a whole database; nothing was kept of it.")
