"""``halfhour worker``: the rounds, what stops one of them, and who may do them."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timedelta

import pytest
from click.testing import CliRunner
from django.conf import settings

from faults.living import environment, halfhour
from halfhour.actions.outreach.account import keep_account
from halfhour.actions.today.notifying import add_notifier
from halfhour.cli import rounds
from halfhour.cli.worker import worker_command
from halfhour.models import CalendarAccount
from halfhour.outside.account.running import claim_rounds

LOAD = """
import json, sys
from django.core.management import execute_from_command_line
from halfhour.cli.store import set_up
set_up(migrate=True)
from halfhour.cli.worker import do_once
do_once()
print(json.dumps([name for name in sys.modules if name.startswith(("halfhour.actions", "numpy"))]))
"""


@pytest.fixture
def work(seeker, monkeypatch):
    monkeypatch.setattr("halfhour.cli.worker.acting", lambda: seeker)
    return lambda: CliRunner().invoke(worker_command, ["--once"])


@pytest.fixture
def done(monkeypatch):
    """The rounds are only noted, as far as they are wanted."""
    noted = []
    monkeypatch.setattr(rounds, "_settle", lambda by, at: noted.append("_settle"))
    again = [
        rounds.Round(
            one.name, one.every, one.wanted, lambda by, at, n=one.go.__name__: noted.append(n)
        )
        for one in rounds.ROUNDS
    ]
    monkeypatch.setattr(rounds, "ROUNDS", again)
    return noted


def _account(seeker, at, imap_host=""):
    keep_account(
        by=seeker, at=at, address="noor@example.org", smtp_host="127.0.0.1", smtp_port=9,
        smtp_security="none", username="noor", password="right", imap_host=imap_host,
        imap_port=9, imap_security="none",
    )  # fmt: skip


def test_with_nothing_to_do_it_says_nothing(work):
    answer = work()
    assert (answer.exit_code, answer.output) == (0, "")


def test_a_home_without_accounts_loads_no_mail_and_no_pages(tmp_path):
    told = subprocess.run(
        [sys.executable, "-c", LOAD],
        env={**environment(tmp_path), "DJANGO_SETTINGS_MODULE": "halfhour.settings"},
        capture_output=True, text=True, timeout=100, check=True,
    )  # fmt: skip
    loaded = json.loads(told.stdout)
    assert not [name for name in loaded if "outreach" in name or "numpy" in name]


def test_a_mail_server_that_is_down_is_one_line_and_stops_nothing(work, seeker, at, monkeypatch):
    _account(seeker, at, imap_host="127.0.0.1")
    CalendarAccount.objects.create(owner=seeker, kind="ics", url="https://calendar.example.org/a")
    read = []
    monkeypatch.setattr(
        "halfhour.actions.interviews.calendars.read_calendars", lambda by, at: read.append(by)
    )
    answer = work()
    assert answer.exit_code == 0
    (line,) = answer.stderr.splitlines()
    assert line.startswith("Reading mail: ")
    assert read == [seeker]


def test_each_round_keeps_its_rhythm(seeker, at, done):
    _account(seeker, at, imap_host="127.0.0.1")
    CalendarAccount.objects.create(owner=seeker, kind="ics", url="https://calendar.example.org/a")
    add_notifier(by=seeker, at=at, kind="ntfy", address="https://ntfy.example.org/mine")
    mine = rounds.Rounds(seeker)
    for minute in range(61):
        mine.go(at + timedelta(minutes=minute))
    counts = {name: done.count(name) for name in set(done)}
    assert counts == {"_send": 61, "_receive": 13, "_calendar": 2, "_tell": 5}


def test_a_clock_that_was_set_back_stops_nothing(seeker, at, done):
    _account(seeker, at)
    mine = rounds.Rounds(seeker)
    mine.go(at)
    mine.go(at - timedelta(days=1))
    assert done == ["_send", "_send"]


def test_the_same_failure_is_told_once(seeker, at, monkeypatch, capsys):
    def fail(by, at):
        raise OSError("The line\nis dead.")

    _account(seeker, at)
    monkeypatch.setattr(rounds, "ROUNDS", [rounds.Round("Mail", rounds.TICK, bool, fail)])
    mine = rounds.Rounds(seeker)
    for minute in range(3):
        mine.go(at + timedelta(minutes=minute))
    assert capsys.readouterr().err == "Mail: The line is dead.\n"


def test_two_never_work_on_one_home(work):
    with claim_rounds(settings.HOME):
        answer = work()
    assert answer.exit_code == 1
    assert "already" in answer.stderr


def test_it_works_from_the_shell(tmp_path):
    told = halfhour(tmp_path, "worker", "--once")
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")


def test_hosted_the_rounds_are_done_for_everybody_who_is_active(
    seeker, stranger, at, done, settings
):
    stranger.is_active = False
    for user in (seeker, stranger):
        _account(user, at)
        user.save()
    settings.HOSTED = True
    known = {}
    rounds.go_round(known, rounds.everybody(lambda: None), at)
    assert list(known) == [seeker.pk] and done.count("_send") == 1
    stranger.is_active = True
    stranger.save()
    rounds.go_round(known, rounds.everybody(lambda: None), at)
    assert list(known) == [seeker.pk, stranger.pk]
    assert done.count("_send") == 2


def test_the_failure_of_one_stops_nobody_else(seeker, stranger, at, monkeypatch, capsys):
    went = []

    def go(by, at):
        if by == seeker:
            raise OSError("Down.")
        went.append(by)

    monkeypatch.setattr(rounds, "ROUNDS", [rounds.Round("Mail", rounds.TICK, bool, go)])
    rounds.go_round({}, [seeker, stranger], at)
    assert went == [stranger] and capsys.readouterr().err == "Mail: Down.\n"


def test_at_home_the_rounds_are_those_of_the_one_user(seeker):
    assert rounds.everybody(lambda: seeker) == [seeker]


def test_talks_are_written_where_a_calendar_was_chosen(work, done, seeker):
    CalendarAccount.objects.create(
        owner=seeker, kind="caldav", url="http://127.0.0.1:9/", write=True
    )
    work()
    assert {"_calendar", "_write"} <= set(done)


def test_a_calendar_that_is_only_read_is_not_written_to(work, done, seeker):
    CalendarAccount.objects.create(owner=seeker, kind="caldav", url="http://127.0.0.1:9/")
    work()
    assert "_calendar" in done
    assert "_write" not in done


def test_a_calendar_file_needs_no_round(work, done, seeker):
    CalendarAccount.objects.create(owner=seeker, kind="file")
    work()
    assert not {"_calendar", "_write"} & set(done)
