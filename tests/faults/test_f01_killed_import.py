"""F1: an import killed with -9 leaves all of it or nothing, and the next start goes on."""

import json
import signal
import sqlite3
import time

import pytest

from faults.living import halfhour, started

ROWS = 8_000


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "home"
    assert halfhour(folder, "people").returncode == 0
    return folder


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "book.csv"
    lines = (
        f"{chr(65 + n % 26)}na{chr(97 + n // 26 % 26)} Lee,ana{n}@example.org,,Buyer"
        for n in range(ROWS)
    )
    path.write_text("Name,Email,Company,Title\n" + "\n".join(lines) + "\n")
    return path


def people_in(home):
    with sqlite3.connect(home / "halfhour.sqlite3") as store:
        return store.execute("SELECT COUNT(*) FROM halfhour_person").fetchone()[0]


@pytest.mark.parametrize("seconds", [2.0])
def test_f01_a_killed_import_leaves_all_or_nothing(home, book, seconds):
    running = started(home, "import", str(book))
    time.sleep(seconds)
    running.send_signal(signal.SIGKILL)
    running.wait()
    assert people_in(home) in (0, ROWS)
    again = halfhour(home, "import", "--json", str(book))
    assert again.returncode == 0, again.stderr
    assert json.loads(again.stdout)["people"] == ROWS
    with sqlite3.connect(home / "halfhour.sqlite3") as store:
        assert store.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert store.execute("PRAGMA foreign_key_check").fetchall() == []
