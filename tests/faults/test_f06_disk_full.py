"""F6: the disk is full while writing: one sentence, nothing half written, what was said is there."""

import contextlib
import http.cookiejar
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
import zipfile

import pytest

from faults.living import address_of, environment, free_port, halfhour, started

SAID = "The disk is full, so nothing of this was kept"
BALLAST = "ballast"


@pytest.fixture
def disk(tmp_path):
    """A disk of 24 MB of our own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(folder)], capture_output=True
    )
    if not mounted or mounted.returncode:
        pytest.skip("A small disk cannot be mounted here.")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def home(disk):
    """A home with one person on the small disk."""
    folder = disk / "home"
    assert halfhour(folder, "import", str(book(disk, 1))).returncode == 0
    return folder


def book(folder, rows):
    path = folder.parent / f"book{rows}.csv"
    lines = (f"Ana{n} Lee{n},ana{n}@example.org,House {n},Buyer" for n in range(rows))
    path.write_text("Name,Email,Company,Title\n" + "\n".join(lines) + "\n")
    return path


def fill(disk, left=0):
    """Write until only ``left`` bytes are free."""
    free = shutil.disk_usage(disk).free
    with contextlib.suppress(OSError), (disk / BALLAST).open("ab", buffering=0) as ballast:
        while free > left:
            ballast.write(b"\0" * min(free - left, 1 << 20))
            free = shutil.disk_usage(disk).free


def kept(home, table="halfhour_person"):
    with contextlib.closing(sqlite3.connect(home / "halfhour.sqlite3")) as store:
        assert store.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert store.execute("PRAGMA foreign_key_check").fetchall() == []
        return store.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def files_in(folder):
    return sorted(p.name for p in folder.iterdir() if p.name != BALLAST)


@pytest.mark.parametrize("left", [300_000])
def test_f06_an_import_keeps_all_or_nothing(home, disk, left):
    fill(disk, left)
    refused = halfhour(home, "import", str(book(disk, 9_000)))
    assert refused.returncode == 1
    assert SAID in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert kept(home) == 1
    (disk / BALLAST).unlink()
    assert halfhour(home, "import", str(book(disk, 9_000))).returncode == 0
    assert kept(home) == 9_000


NOTES = """
import os
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"
from halfhour.cli.store import set_up
set_up(migrate=True)
from halfhour.cli import clock
from halfhour.cli.command import acting, sentence
from halfhour.actions.people.cards import keep_card
from halfhour.actions.people.editing import add_note
from halfhour.method.people.card_text import Card
from halfhour.models import Person
who = Person.objects.kept_by(acting()).get().pk
def until_full(act):
    number = 0
    try:
        while True:
            act(number)
            number += 1
            print("kept", number, flush=True)
    except Exception as error:
        print(sentence(error), flush=True)
until_full(lambda n: add_note(by=acting(), at=clock.now(), person=who, text=f"{n} " + "words " * 9000))
until_full(lambda n: keep_card(by=acting(), at=clock.now(), picture=os.urandom(300_000),
                               card=Card(name="Bo Chen"), found_in="text"))
os.unlink(os.environ["BALLAST"])
add_note(by=acting(), at=clock.now(), person=who, text="after")
print("after", flush=True)
"""


def test_f06_notes_and_pictures_said_to_be_kept_are_there_and_no_others(home, disk):
    fill(disk, 2_000_000)
    done = subprocess.run(
        [sys.executable, "-c", NOTES],
        env={**environment(home), "BALLAST": str(disk / BALLAST)},
        capture_output=True, text=True, timeout=100,
    )  # fmt: skip
    said = done.stdout.splitlines()
    assert done.returncode == 0, done.stderr
    assert sum(SAID in line for line in said) == 2
    assert said[-1] == "after"
    first = next(n for n, line in enumerate(said) if SAID in line)
    notes = len([line for line in said[:first] if line.startswith("kept")])
    cards = len([line for line in said[first:] if line.startswith("kept")])
    assert notes > 3
    assert kept(home, "halfhour_personnote") == notes + 1
    assert kept(home, "halfhour_cardpicture") == cards
    pictures = list((home / "files").rglob("*.jpg"))
    assert [p.stat().st_size for p in pictures] == [300_000] * cards


WAYS = (("export",), ("export", "--csv"), ("backup",))


def test_f06_an_export_or_backup_is_there_whole_or_not_at_all(disk, tmp_path):
    home, stick = tmp_path / "home", disk / "stick"
    assert halfhour(home, "import", str(book(disk, 1_500))).returncode == 0
    stick.mkdir()
    fill(disk, 30_000)
    for words in WAYS:
        refused = halfhour(home, *words, str(stick / "out"))
        assert (refused.returncode, refused.stderr.count("\n")) == (1, 1), refused.stderr
        assert SAID in refused.stderr
        assert files_in(stick) == []
    (disk / BALLAST).unlink()
    assert halfhour(home, "backup", str(stick / "out")).returncode == 0
    assert files_in(stick) == ["out"]


def test_f06_a_restore_without_room_changes_nothing(disk, tmp_path):
    full, small = tmp_path / "full", disk / "home"
    assert halfhour(full, "import", str(book(disk, 1_500))).returncode == 0
    assert halfhour(small, "people").returncode == 0
    for way in ("export", "backup"):
        assert halfhour(full, way, str(tmp_path / way)).returncode == 0
        fill(disk, 70_000)
        refused = halfhour(small, "restore", str(tmp_path / way))
        assert (refused.returncode, refused.stderr.count("\n")) == (1, 1), refused.stderr
        assert SAID in refused.stderr
        assert kept(small) == 0
        (disk / BALLAST).unlink()
    assert halfhour(small, "restore", str(tmp_path / "export")).returncode == 0
    assert kept(small) == 1_500


def test_f06_the_app_says_it_goes_on_reading_and_writes_again(home, disk):
    app = started(home, "run", "--no-browser", "--port", str(free_port()))
    try:
        address = urllib.parse.urlsplit(address_of(app))
        root = f"http://{address.netloc}"
        jar = http.cookiejar.CookieJar()
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
        browser.open(address.geturl()).read()
        fill(disk)
        assert b"Ana0 Lee0" in browser.open(f"{root}/people/").read()

        def add():
            page = browser.open(f"{root}/people/add/").read().decode()
            token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', page)[1]
            said = {"csrfmiddlewaretoken": token, "name": "Bo Chen", "notes": "words " * 20_000}
            return browser.open(f"{root}/people/add/", urllib.parse.urlencode(said).encode())

        with pytest.raises(urllib.error.HTTPError) as refused:
            add()
        assert refused.value.code == 507
        assert SAID in refused.value.read().decode()
        assert b"Ana0 Lee0" in browser.open(f"{root}/people/").read()
        (disk / BALLAST).unlink()
        assert add().status == 200
        assert b"Bo Chen" in browser.open(f"{root}/people/").read()
    finally:
        app.terminate()
        app.communicate()


def test_f06_a_file_that_may_grow_no_more_is_told_the_same(tmp_path):
    """The way where no disk may be mounted: a limit on the size of files."""
    home = tmp_path / "home"
    assert halfhour(home, "import", str(book(tmp_path / "x", 2_000))).returncode == 0

    def small_files():
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, resource.RLIM_INFINITY))

    refused = halfhour(home, "export", str(tmp_path / "e.zip"), preexec_fn=small_files)
    assert refused.returncode == 1
    assert SAID in refused.stderr
    assert not list(tmp_path.glob("*e.zip*"))
    assert halfhour(home, "export", str(tmp_path / "e.zip")).returncode == 0
    assert zipfile.ZipFile(tmp_path / "e.zip").testzip() is None
