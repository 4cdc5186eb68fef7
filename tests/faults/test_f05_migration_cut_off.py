"""F5: a migration that is cut off leaves the database as it was, or the copy taken before it."""

import shutil
import sqlite3
import subprocess
import sys

from faults.living import environment, halfhour


def _prepared(home):
    assert halfhour(home, "export", str(home / "x.zip"), fresh=True).returncode == 0
    return home / "halfhour.sqlite3"


def _names(database):
    with sqlite3.connect(database) as opened:
        return [row[0] for row in opened.execute("SELECT username FROM halfhour_user")]


OLDER = """
import os
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"
import django
django.setup()
from django.core.management import call_command
call_command("migrate", "halfhour", "0002", verbosity=0)
"""


def test_f05_a_copy_is_taken_before_a_migration(tmp_path):
    database = _prepared(tmp_path)
    done = subprocess.run([sys.executable, "-c", OLDER], env=environment(tmp_path), timeout=100)
    assert done.returncode == 0
    assert halfhour(tmp_path, "backup").returncode == 0
    copies = list((tmp_path / "backups").glob("before-migration-*.sqlite3"))
    assert len(copies) == 1
    assert _names(copies[0]) == _names(database)


def test_f05_a_database_left_damaged_by_a_migration_is_put_back(tmp_path):
    database = _prepared(tmp_path)
    (tmp_path / "backups").mkdir(exist_ok=True)
    shutil.copy(database, tmp_path / "backups" / "before-migration-0009.sqlite3")
    (tmp_path / "migrating").write_text("before-migration-0009.sqlite3")
    whole = database.read_bytes()
    database.write_bytes(whole[:4096] + b"\x00" * 8192 + whole[12288:])
    done = halfhour(tmp_path, "backup")
    assert done.returncode == 0, done.stderr
    assert _names(database) == ["me"]
    assert not (tmp_path / "migrating").exists()
