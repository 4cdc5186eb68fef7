"""F2: killed in the middle of saving live notes, what was acknowledged is there, whole."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time

from faults.living import environment

TYPING = """
import os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"
from halfhour.cli.store import set_up
set_up(migrate=True)
from datetime import UTC, datetime
from uuid import UUID
from halfhour.actions.account.entering import welcome_local_user
from halfhour.actions.interviews.arranging import arrange_interview
from halfhour.actions.interviews.holding import save_note
from halfhour.method.interviews.outbox import Version
from halfhour.models import Person
at = datetime(2026, 11, 16, 9, tzinfo=UTC)
me = welcome_local_user(at=at)
who = Person.objects.create(owner=me, name="Jun Sato", created_at=at, updated_at=at)
talk = arrange_interview(by=me, at=at, person=who.pk)
for number in range(1, 100_000):
    version = Version(number, "phone", number, f"{number} " + "words " * 500)
    save_note(by=me, at=at, interview=talk.pk, uid=UUID(int=number % 3), kind="note", versions=[version])
    print(number, flush=True)
"""


def test_f02_a_killed_save_leaves_all_or_nothing(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", TYPING], env=environment(tmp_path), stdout=subprocess.PIPE, text=True
    ) as typing:
        acknowledged = [int(typing.stdout.readline()) for _ in range(25)]
        time.sleep(0.02)
        typing.send_signal(signal.SIGKILL)
        acknowledged += [int(line) for line in typing.stdout if line.strip().isdigit()]
    store = sqlite3.connect(tmp_path / "halfhour.sqlite3")
    assert store.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    texts = [row[0] for row in store.execute("SELECT text FROM halfhour_interviewnote")]
    kept = {int(text.split()[0]) for text in texts}
    assert all(text == f"{text.split()[0]} " + "words " * 500 for text in texts)
    last = max(acknowledged)
    assert set(range(last - 2, last + 1)) - kept <= {n - 3 for n in kept if n > last}
    store.close()
