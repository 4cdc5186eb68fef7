"""What takes long to make is made once and copied: a database that is up to date."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

import django

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src"
KEPT = ROOT / ".pytest_cache" / "prepared"
MADE_FROM = ("migrations", "models", "outside/database")
A_DAY = 86_400
OURS = ("HALFHOUR", "DJANGO", "DATABASE_URL")
MAKE = """
import os
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"
from halfhour.cli.store import set_up
set_up(migrate=True)
"""


@cache
def database() -> Path:
    """A file no test may change: the empty database as the app itself brings it up to date.

    It is named by all it is made from, and so made anew after a change to any of that. Of
    several workers the first makes it and the others wait.
    """
    KEPT.mkdir(parents=True, exist_ok=True)
    wanted = KEPT / f"{_made_from()}.sqlite3"
    with (KEPT / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not wanted.exists():
            _clear()
            _make(wanted)
    return wanted


def furnish(home: Path) -> None:
    """Give a home that has no database one that is up to date, as after its first start."""
    there = home / "halfhour.sqlite3"
    if not there.exists():
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        shutil.copyfile(database(), there)


def _made_from() -> str:
    said = hashlib.sha256(f"{django.VERSION} {sqlite3.sqlite_version}".encode())
    for folder in MADE_FROM:
        for path in sorted((SOURCE / "halfhour" / folder).rglob("*.py")):
            said.update(path.read_bytes())
    return said.hexdigest()[:20]


def _clear() -> None:
    """Forget what was made days ago; younger ones may be in use by another run."""
    for older in KEPT.glob("*.sqlite3"):
        if older.stat().st_mtime < time.time() - A_DAY:
            older.unlink()


def _make(wanted: Path) -> None:
    with tempfile.TemporaryDirectory(dir=KEPT) as home:
        subprocess.run(
            [sys.executable, "-c", MAKE],
            env={**environment(), "HALFHOUR_HOME": home},
            check=True,
        )
        made = Path(home) / "halfhour.sqlite3"
        with sqlite3.connect(made) as opened:
            opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        opened.close()
        made.rename(wanted)


def environment() -> dict[str, str]:
    """The environment of a process that knows no home yet."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(OURS)}
    return {**kept, "PYTHONPATH": str(SOURCE)}
