"""F1: an import killed with -9 leaves all of it or nothing, and the next start goes on."""

import json
import signal
import sqlite3

import pytest

from faults.living import halfhour, started, wait_for

ROWS = 8_000
WELL_BEGUN = 500_000


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


def well_begun(running, home):
    """Whether so many bytes are in the log that the rows must be on their way."""
    log = home / "halfhour.sqlite3-wal"
    return running.poll() is not None or (log.exists() and log.stat().st_size > WELL_BEGUN)


def test_f01_a_killed_import_leaves_all_or_nothing(home, book):
    running = started(home, "import", str(book))
    wait_for(lambda: well_begun(running, home), seconds=60)
    running.send_signal(signal.SIGKILL)
    running.communicate()
    assert people_in(home) in (0, ROWS)
    again = halfhour(home, "import", "--json", str(book))
    assert again.returncode == 0, again.stderr
    assert json.loads(again.stdout)["people"] == ROWS
    with sqlite3.connect(home / "halfhour.sqlite3") as store:
        assert store.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert store.execute("PRAGMA foreign_key_check").fetchall() == []
