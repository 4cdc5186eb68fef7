"""F1: kill -9 while the triggers and indexes of the search are set aside leaves everything in place."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys

import pytest

from faults.living import environment, halfhour

ROWS = 900
SCRIPT = """
import os, signal, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"
from pathlib import Path
from halfhour.cli import store
store.set_up(migrate=False)
from halfhour.cli import clock
from halfhour.cli.command import acting
from halfhour.actions.people import importing, import_rows

def die(*args, **kwargs):
    os.kill(os.getpid(), signal.SIGKILL)


place = sys.argv[2]
if place == "set aside":
    importing._write_new = die
elif place == "written":
    shelf = import_rows.Shelf.write
    def write(self):
        shelf(self)
        die()
    import_rows.Shelf.write = write
elif place == "indexed":
    importing.write_candidates = die
importing.import_files(by=acting(), at=clock.now(), paths=[Path(sys.argv[1])])
"""


def names_in(home, kind):
    """The triggers or indexes there are, by name and as they were made."""
    with sqlite3.connect(home / "halfhour.sqlite3") as store:
        asked = "SELECT name, sql FROM sqlite_master WHERE type = ? ORDER BY name"
        return store.execute(asked, [kind]).fetchall()


def shape(home):
    """Everything the store is made of, and who is found in the words and in the trigrams."""
    with sqlite3.connect(home / "halfhour.sqlite3") as store:
        made = [names_in(home, kind) for kind in ("trigger", "index", "table")]
        asked = "SELECT COUNT(*) FROM {0} WHERE {0} MATCH ?"
        return made, [
            store.execute(asked.format(search), [word]).fetchone()[0]
            for search in ("person_words", "person_trigrams")
            for word in ("zora", "mira")
        ]


@pytest.mark.timeout(150)
def test_f01_killed_with_the_search_set_aside(tmp_path):
    home, first, second = tmp_path / "home", tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text("Name,Email\nZora Quist,zora@example.org\n")
    second.write_text(
        "Name,Email\n" + "".join(f"Mira Vane{n},m{n}@example.org\n" for n in range(ROWS))
    )
    assert halfhour(home, "import", str(first)).returncode == 0
    made, found = before = shape(home)
    assert found == [1, 0, 1, 0]
    for place in ("set aside", "written", "indexed"):
        killed = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(second), place], env=environment(home), check=False
        )
        assert killed.returncode == -signal.SIGKILL
        assert shape(home) == before, place
    again = halfhour(home, "import", "--json", str(second))
    assert json.loads(again.stdout)["people"] == ROWS + 1, again.stderr
    assert shape(home) == (made, [1, ROWS, 1, ROWS])
    with sqlite3.connect(home / "halfhour.sqlite3") as store:
        assert store.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        for search in ("person_words", "person_trigrams"):
            store.execute(f"INSERT INTO {search}({search}) VALUES ('integrity-check')")  # noqa: S608
