"""F7, F13: copies taken at any moment open whole, with every acknowledged write before them."""

import shutil
import signal
import sqlite3
import subprocess
import sys
import zipfile

import pytest

from faults.living import environment, halfhour

WRITER = """
import os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"
from halfhour.cli.store import set_up
set_up(migrate=True)
from halfhour.cli import clock
from halfhour.cli.command import acting
from halfhour.actions.people.editing import add_person
number = 0
while True:
    number += 1
    add_person(by=acting(), at=clock.now(), name=f"Person {number}")
    print(number, flush=True)
"""


@pytest.fixture
def writer(tmp_path):
    home = tmp_path / "home"
    started = subprocess.Popen(
        [sys.executable, "-c", WRITER], env=environment(home), stdout=subprocess.PIPE, text=True
    )
    for _ in range(5):
        started.stdout.readline()
    yield home, started
    started.kill()
    started.communicate()


def _people(database):
    with sqlite3.connect(database) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        return opened.execute("SELECT count(*) FROM halfhour_person").fetchone()[0]


def test_f13_a_backup_while_writing_restores_whole(writer, tmp_path):
    home, started = writer
    acknowledged = int(started.stdout.readline())
    assert halfhour(home, "backup", str(tmp_path / "b.zip")).returncode == 0
    started.kill()
    with zipfile.ZipFile(tmp_path / "b.zip") as packed:
        packed.extract("halfhour.sqlite3", tmp_path)
    assert _people(tmp_path / "halfhour.sqlite3") >= acknowledged
    back = halfhour(tmp_path / "again", "restore", str(tmp_path / "b.zip"), "--json")
    assert back.returncode == 0, back.stderr
    assert '"restored": true' in back.stdout


def test_f07_a_power_cut_loses_no_acknowledged_write(writer, tmp_path):
    """The writer is frozen at a random moment; what lies on the disk then must open whole."""
    home, started = writer
    for moment in range(4):
        acknowledged = int(started.stdout.readline())
        started.send_signal(signal.SIGSTOP)
        copy = tmp_path / f"cut{moment}"
        copy.mkdir()
        for source in home.glob("halfhour.sqlite3*"):
            if not source.name.endswith("-shm"):
                shutil.copy(source, copy / source.name)
        started.send_signal(signal.SIGCONT)
        assert _people(copy / "halfhour.sqlite3") >= acknowledged
