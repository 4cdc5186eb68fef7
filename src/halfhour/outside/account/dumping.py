"""A consistent copy of a home whose store is PostgreSQL, by the server's own tools, and its way back."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

from halfhour.method.refused import Refused
from halfhour.outside.account.backup import UnsoundBackup, move_files
from halfhour.outside.account.fullness import SENTENCE, is_full
from halfhour.outside.account.home import Home

DUMP = "halfhour.pgdump"


class NoTools(Refused):
    """The programs that copy a PostgreSQL database are not on this machine."""


def write_dump(home: Home, database: Mapping[str, str], to: Path) -> int:
    """Copy the database and the files of ``home`` into the zip ``to``; its bytes.

    ``database`` holds NAME, USER, PASSWORD, HOST and PORT as Django's settings do. Raises
    :class:`NoTools` or :class:`UnsoundBackup`; then there is no ``to``.
    """
    growing = to.with_name(f".{to.name}.{os.getpid()}.growing")
    with tempfile.TemporaryDirectory(dir=to.parent) as folder:
        dump = Path(folder) / DUMP
        _run("pg_dump", database, "--format=custom", "--no-owner", f"--file={dump}")
        try:
            with zipfile.ZipFile(growing, "w", zipfile.ZIP_DEFLATED) as packed:
                packed.write(dump, DUMP)
                for file in sorted(home.files.rglob("*")):
                    if file.is_file():
                        packed.write(file, f"files/{file.relative_to(home.files)}")
            growing.replace(to)
        finally:
            growing.unlink(missing_ok=True)
    return to.stat().st_size


def is_dump(path: Path) -> bool:
    """Whether a zip is such a copy."""
    try:
        with zipfile.ZipFile(path) as packed:
            return DUMP in packed.namelist()
    except (zipfile.BadZipFile, OSError):
        return False


def unpack_dump(path: Path, home: Home, database: Mapping[str, str]) -> None:
    """Put a copy into ``database`` and ``home``, all or nothing; raises :class:`UnsoundBackup`.

    The caller has made sure that nobody lives there yet.
    """
    with tempfile.TemporaryDirectory(dir=home.folder) as folder, zipfile.ZipFile(path) as packed:
        names = [name for name in packed.namelist() if name == DUMP or name.startswith("files/")]
        if any(".." in Path(name).parts for name in names):
            raise UnsoundBackup(f"{path.name} is not a backup that can be trusted.")
        try:
            packed.extractall(folder, names)
        except (zipfile.BadZipFile, EOFError, OSError) as error:
            why = SENTENCE if is_full(error) else f"{path.name} is damaged; nothing was restored."
            raise UnsoundBackup(why) from error
        whole = ("--clean", "--if-exists", "--no-owner", "--single-transaction", "--dbname")
        _run("pg_restore", database, *whole, database["NAME"], str(Path(folder) / DUMP))
        move_files(Path(folder) / "files", home.files)


def _run(program: str, database: Mapping[str, str], *arguments: str) -> None:
    """Run a tool of PostgreSQL; the password goes by the environment, where nobody else reads it."""
    names = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD"}
    wanted = {name: str(database[key]) for name, key in names.items() if database.get(key)}
    if shutil.which(program) is None:
        raise NoTools(
            f"{program} is not here: install PostgreSQL's client programs (on Debian: "
            "apt-get install postgresql-client), or use `halfhour export`."
        )
    environment = {**os.environ, **wanted, "PGDATABASE": str(database["NAME"])}
    done = subprocess.run([program, *arguments], env=environment, capture_output=True, check=False)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines() or ["no reason given"]
        raise UnsoundBackup(f"{program} could not do it, and nothing was changed: {said[-1]}")
