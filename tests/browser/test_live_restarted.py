"""F2, F11: the server killed in the middle of a talk; what was typed meanwhile is home once it is back."""

from __future__ import annotations

import sqlite3
import subprocess
import sys

import pytest

from browser.talking import all_saved, kept_by_worker
from faults.living import address_of, environment, free_port, started, wait_for

ARRANGED = """
import os
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"
from halfhour.cli.store import set_up
set_up(migrate=True)
from datetime import timedelta
from halfhour.actions.interviews.arranging import arrange_interview
from halfhour.actions.people.editing import add_person
from halfhour.cli import clock
from halfhour.cli.command import acting
who = add_person(by=acting(), at=clock.now(), name="Ngozi Adeyemi")
made = arrange_interview(by=acting(), at=clock.now(), person=who.pk, minutes=20, starts_at=clock.now() + timedelta(days=1))
print(made.pk)
"""


@pytest.fixture
def home(tmp_path):
    made = subprocess.run(
        [sys.executable, "-c", ARRANGED], env=environment(tmp_path), capture_output=True, text=True
    )
    assert made.returncode == 0, made.stderr
    return tmp_path, int(made.stdout)


@pytest.fixture
def running(home):
    port, apps = str(free_port()), []

    def run():
        apps.append(started(home[0], "run", "--no-browser", "--port", port))
        return apps[-1], address_of(apps[-1])

    yield run
    for app in apps:
        app.kill()
        app.communicate()


def texts(home):
    with sqlite3.connect(home / "halfhour.sqlite3") as store:
        kept = "SELECT text FROM halfhour_interviewnote WHERE kind = 'note' ORDER BY id"
        return [row[0] for row in store.execute(kept)]


def test_f11_the_server_is_killed_and_comes_back(browser, browser_context_args, home, running):
    folder, interview = home
    app, address = running()
    with browser.new_context(**browser_context_args) as context:
        page = context.new_page()
        page.goto(address)
        live = f"{address.partition('?')[0]}interviews/{interview}/live/"
        page.goto(live)
        page.locator("live-talk[data-ready]").wait_for()
        kept_by_worker(page)
        question = page.locator("[data-sheet] textarea").last
        question.press_sequentially("before, ")
        all_saved(page)
        app.kill()
        app.wait()
        question.press_sequentially("meanwhile, ")
        page.locator("[data-kept]", has_text="for the network").wait_for()
        page.close()
        page = context.new_page()
        page.goto(live)
        page.locator("live-talk[data-ready]").wait_for()
        question = page.locator("[data-sheet] textarea").last
        assert question.input_value() == "before, meanwhile, "
        question.press_sequentially("after")
        running()
        all_saved(page)
    assert wait_for(lambda: texts(folder)) == ["before, meanwhile, after"]
