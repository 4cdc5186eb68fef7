"""F3: killed between the server's 250 and the record of sending: exactly one copy, recorded."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

import pytest

from faults.living import environment
from outside.outreach.mail_servers import dovecot_is_here, imap_server, smtp_server

BEGIN = """
import os, signal
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"
from datetime import UTC, datetime, timedelta
from halfhour.cli.store import set_up
set_up(migrate=True)
from halfhour.actions.account.entering import welcome_local_user
from halfhour.actions.outreach import mailing
from halfhour.actions.outreach.account import keep_account
from halfhour.actions.outreach.drafting import start_message
from halfhour.actions.outreach.due import send_due
from halfhour.models import Message, Person, PersonValue, SendAttempt
at = datetime(2026, 11, 16, 9, tzinfo=UTC)
by = welcome_local_user(at=at)
"""
SEND = """
keep_account(by=by, at=at, address="noor@example.org", smtp_host="127.0.0.1", smtp_port={smtp},
    smtp_security="none", username="noor", password="right", imap_host="{host}",
    imap_port={imap}, imap_security="none")
amara = Person.objects.create(owner=by, name="Amara Okafor", given_name="Amara", title="Planner",
    created_at=at, updated_at=at)
PersonValue.objects.create(owner=by, person=amara, kind="email", value="a@example.net", key="a")
draft = start_message(by=by, at=at, person=amara.pk, kind="request")
mailing.{where} = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)
mailing.send_by_mail(by=by, at=at, message=draft.pk)
"""
AFTER = """
import json
for hour in (1, 2):
    send_due(by=by, at=at + timedelta(hours=hour))
draft = Message.objects.get()
print(json.dumps([SendAttempt.objects.get().state, draft.sent_at is not None, draft.held_back]))
"""


def run(home, code):
    return subprocess.run(
        [sys.executable, "-c", BEGIN + code], env=environment(home), capture_output=True, text=True,
        timeout=100,
    )  # fmt: skip


def killed_and_restarted(home, where, port, imap=0):
    code = SEND.format(smtp=port, where=where, imap=imap or 993, host="127.0.0.1" if imap else "")
    killed = run(home, code)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    after = run(home, AFTER)
    assert after.returncode == 0, after.stderr
    return json.loads(after.stdout)


@pytest.mark.parametrize(
    ("where", "state", "copies"), [("_file", "unsure", 1), ("send", "failed", 0)]
)
def test_killed_while_sending(tmp_path, where, state, copies):
    with smtp_server() as (port, letters):
        found, sent, told = killed_and_restarted(tmp_path, where, port)
    assert found == state
    assert len(letters.envelopes) == copies
    assert sent == bool(copies)
    assert not sent or "look into your sent mail" in told


def test_killed_after_filing_the_copy_in_sent_proves_it(tmp_path):
    if not dovecot_is_here():
        pytest.skip("dovecot-imapd is not installed, or this is not root.")
    with smtp_server() as (port, letters), imap_server() as imap:
        found, sent, told = killed_and_restarted(tmp_path, "_sent", port, imap)
    assert (found, sent, told) == ("sent", True, "")
    assert len(letters.envelopes) == 1
