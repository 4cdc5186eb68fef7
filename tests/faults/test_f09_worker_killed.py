"""F9: a worker killed with -9 while it sends: a scheduled message and the day's digest go out once."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

import pytest

from faults.living import environment
from outside.outreach.mail_servers import smtp_server

BEGIN = """
import os, signal
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"
from datetime import UTC, date, datetime, timedelta
from halfhour.cli.store import set_up
set_up(migrate=True)
from halfhour.actions.account.entering import welcome_local_user
from halfhour.actions.outreach import due, mailing
from halfhour.actions.outreach.account import keep_account
from halfhour.actions.outreach.drafting import start_message
from halfhour.actions.outreach.due import schedule_message
from halfhour.actions.today import digest
from halfhour.actions.today.notifying import add_notifier
from halfhour.cli import clock
from halfhour.cli.rounds import Rounds
from halfhour.method.today.step import Step
from halfhour.models import DigestSent, Message, Notifier, Person, PersonValue, SendAttempt
at = datetime(2026, 11, 16, 9, tzinfo=UTC)
by = welcome_local_user(at=at)
killed = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)
"""
SCHEDULED = """
keep_account(by=by, at=at, address="noor@example.org", smtp_host="127.0.0.1", smtp_port={port},
    smtp_security="none", username="noor", password="right")
amara = Person.objects.create(owner=by, name="Amara Okafor", given_name="Amara", title="Planner",
    created_at=at, updated_at=at)
PersonValue.objects.create(owner=by, person=amara, kind="email", value="a@example.net", key="a")
draft = start_message(by=by, at=at, person=amara.pk, kind="request")
schedule_message(by=by, at=at, message=draft.pk, when=at + timedelta(hours=1))
{where} = killed
Rounds(by).go(at + timedelta(hours=2))
"""
AFTER = """
import json
for hour in (3, 4, 5):
    rounds = Rounds(by)
    rounds.begin(at + timedelta(hours=hour))
    rounds.go(at + timedelta(hours=hour))
draft = Message.objects.get()
print(json.dumps([list(SendAttempt.objects.order_by("pk").values_list("state", flat=True)),
    draft.sent_at is not None, draft.held_back]))
"""
PLAN = """
plan = (Step("promise:1", "Thank Ama", None, date(2026, 11, 16), "why", "thank", "", "", 1),)
"""
DIGEST = (
    PLAN
    + """
add_notifier(by=by, at=at, kind="mail", address="smtp://127.0.0.1:{port}/?to=noor@example.org")
{where} = killed
digest.send_digest(by=by, at=at, plan=plan)
"""
)
AFTER_DIGEST = (
    PLAN
    + """
import json
for minutes in (1, 16, 31, 46):
    digest.send_digest(by=by, at=at + timedelta(minutes=minutes), plan=plan)
print(json.dumps([DigestSent.objects.exclude(sent_at=None).count(), DigestSent.objects.count(),
    Notifier.objects.get().message]))
"""
)


def run(home, code):
    return subprocess.run(
        [sys.executable, "-c", BEGIN + code], env=environment(home), capture_output=True, text=True,
        timeout=100,
    )  # fmt: skip


def killed_and_restarted(home, code, after):
    killed = run(home, code)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    again = run(home, after)
    assert again.returncode == 0, again.stderr
    return json.loads(again.stdout)


@pytest.mark.parametrize(
    ("where", "states", "told"),
    [
        ("mailing.send", ["failed", "sent"], ""),  # reserved, and the server was not asked yet
        ("mailing._file", ["unsure"], "look into your sent mail"),  # after the server's 250
    ],
)
def test_f9_a_scheduled_message_is_sent_once_and_not_lost(tmp_path, where, states, told):
    with smtp_server() as (port, letters):
        found, sent, held = killed_and_restarted(
            tmp_path, SCHEDULED.format(port=port, where=where), AFTER
        )
    assert len(letters.envelopes) == 1 and sent
    assert found == states
    assert told in held


@pytest.mark.parametrize(
    ("where", "told"), [("digest.unsealed", ""), ("digest._sent", "may or may not")]
)
def test_f9_the_digest_goes_out_once_and_is_not_lost(tmp_path, where, told):
    with smtp_server(open_to_all=True) as (port, letters):
        done, days, message = killed_and_restarted(
            tmp_path, DIGEST.format(port=port, where=where), AFTER_DIGEST
        )
    assert (done, days) == (1, 1)
    assert len(letters.envelopes) == 1
    assert told in message
