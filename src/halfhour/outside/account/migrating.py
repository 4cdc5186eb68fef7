"""Bringing a home's database up to date, with a copy beside it until that is done.

A migration that was cut off is rolled back by SQLite at the next opening, for each runs in one
transaction; should a started one have left the file unusable, the copy is put back (F5).
"""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from halfhour.outside.account.home import Home

KEPT = 3


def bring_up_to_date(home: Home) -> bool:
    """Apply what is missing; True when anything was. Quick when nothing is."""
    if connection.vendor != "sqlite":
        if _is_behind():
            call_command("migrate", interactive=False, verbosity=0)
        return True
    restore_if_cut_off(home)
    if not _is_behind():
        return False
    copy = _copy_first(home)
    mark = home.folder / "migrating"
    if copy is not None:
        mark.write_text(copy.name)
    call_command("migrate", interactive=False, verbosity=0)
    mark.unlink(missing_ok=True)
    return True


def restore_if_cut_off(home: Home) -> None:
    """Put the copy back when an earlier migration was cut off and the database is damaged."""
    mark = home.folder / "migrating"
    if not mark.exists():
        return
    copy = home.backups / mark.read_text().strip()
    if copy.exists() and not _is_sound(home.database):
        connection.close()
        for ending in ("", "-wal", "-shm"):
            Path(f"{home.database}{ending}").unlink(missing_ok=True)
        shutil.copy2(copy, home.database)
    mark.unlink(missing_ok=True)


def _is_behind() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _is_sound(database: Path) -> bool:
    try:
        with sqlite3.connect(database) as opened:
            return bool(opened.execute("PRAGMA quick_check").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def _copy_first(home: Home) -> Path | None:
    """A consistent copy of the database before a migration; the newest few are kept."""
    if not home.database.exists() or home.database.stat().st_size == 0:
        return None
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM sqlite_master WHERE name = 'django_migrations'")
        if not cursor.fetchone()[0]:
            return None
        cursor.execute("SELECT count(*) FROM django_migrations")
        number = cursor.fetchone()[0]
        home.backups.mkdir(exist_ok=True, mode=0o700)
        copy = home.backups / f"before-migration-{number:04d}.sqlite3"
        copy.unlink(missing_ok=True)
        cursor.execute("VACUUM INTO %s", [str(copy)])
    for old in sorted(home.backups.glob("before-migration-*.sqlite3"))[:-KEPT]:
        old.unlink()
    return copy
