"""F4: kill -9 in the middle of a merge or an undo leaves all or nothing."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from faults.living import environment

SCRIPT = """
import os, signal, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"
from halfhour.cli import store
store.set_up(migrate=True)
from halfhour.cli import clock
from halfhour.cli.command import acting
from halfhour.actions.people import merging
from halfhour.actions.people.editing import add_person
from halfhour.models import Event, Person
by, at = acting(), clock.now()
if sys.argv[1] == "make":
    one = add_person(by=by, at=at, name="Ada One", email="ada@mail.example.org")
    two = add_person(by=by, at=at, name="Ada Two", phone="+1 212 555 0100", notes="Kept")
    sys.exit()
def die(*args, **kwargs):
    os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[2] == "killed":
    Event.objects.__class__.record = die
ids = list(Person.objects.ever_kept_by(by).order_by("pk").values_list("pk", flat=True))
if sys.argv[1] == "merge":
    merging.merge(by=by, at=at, kept=ids[0], gone=ids[1])
else:
    merging.unmerge(by=by, at=at, person=ids[1])
"""
TABLES = ("person", "personvalue", "sighting", "merge", "event", "duplicatecandidate")


def run(home: Path, *words: str) -> int:
    """Run one step in a process of its own; gives its exit code."""
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, *words], env=environment(home), check=False
    ).returncode


def state(home: Path) -> list:
    """Every row that a merge touches."""
    (path,) = [p for p in home.rglob("*") if p.suffix in (".db", ".sqlite3", ".sqlite")]
    with sqlite3.connect(path) as store:
        return [list(store.execute(f"select * from halfhour_{t} order by 1")) for t in TABLES]  # noqa: S608


@pytest.mark.timeout(90)
def test_a_killed_merge_and_a_killed_undo_change_nothing(tmp_path):
    assert run(tmp_path, "make") == 0
    before = state(tmp_path)
    assert run(tmp_path, "merge", "killed") == -signal.SIGKILL
    assert state(tmp_path) == before
    assert run(tmp_path, "merge", "whole") == 0
    joined = state(tmp_path)
    assert joined != before
    assert run(tmp_path, "unmerge", "killed") == -signal.SIGKILL
    assert state(tmp_path) == joined
