"""F50: a message clicked by many threads at once, or by a click and the worker, goes out once."""

from __future__ import annotations

import threading

import pytest
from django.db import connection
from django.utils import timezone

from halfhour.actions.interviews.arranging import arrange_interview
from halfhour.actions.outreach.account import keep_account
from halfhour.actions.outreach.drafting import start_message
from halfhour.actions.outreach.due import schedule_message, send_due
from halfhour.actions.outreach.inviting import begin_invitation
from halfhour.actions.outreach.mailing import send_by_mail
from halfhour.method.refused import Refused
from halfhour.models import Event, Message, PersonValue
from outside.outreach.mail_servers import smtp_server

pytestmark = pytest.mark.django_db(transaction=True)
HANDS = 8


@pytest.fixture
def letters(seeker, at):
    with smtp_server() as (port, kept):
        keep_account(
            by=seeker, at=at, address="noor@example.org", smtp_host="127.0.0.1", smtp_port=port,
            smtp_security="none", username="noor", password="right",
        )  # fmt: skip
        yield kept.envelopes


@pytest.fixture
def amara(seeker, person):
    made = person("Amara Okafor", given_name="Amara", title="Planner")
    PersonValue.objects.create(
        owner=seeker, person=made, kind="email", value="amara@example.net", key="amara@example.net"
    )
    return made


def at_once(*works):
    """Do all works at the same moment; what each was refused with."""
    refused, gate = [], threading.Barrier(len(works))

    def do(work):
        gate.wait()
        try:
            work()
        except Refused as refusal:
            refused.append(type(refusal).__name__)
        finally:
            connection.close()

    threads = [threading.Thread(target=do, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return refused


def test_f50_many_clicks_send_it_once(seeker, at, letters, amara):
    draft = start_message(by=seeker, at=at, person=amara.pk, kind="request")
    refused = at_once(*[lambda: send_by_mail(by=seeker, at=at, message=draft.pk)] * HANDS)
    assert len(letters) == 1
    assert len(refused) == HANDS - 1
    assert set(refused) <= {"AlreadySent", "BeingSent", "AlreadyOpen"}
    assert Event.objects.filter(verb="outreach.sent").count() == 1


def test_f50_a_click_and_the_worker_send_it_once(seeker, at, letters, amara):
    draft = start_message(by=seeker, at=at, person=amara.pk, kind="request")
    schedule_message(by=seeker, at=at, message=draft.pk, when=at)
    at_once(
        lambda: send_due(by=seeker, at=at), lambda: send_due(by=seeker, at=at),
        lambda: send_by_mail(by=seeker, at=at, message=draft.pk),
    )  # fmt: skip
    assert len(letters) == 1
    draft.refresh_from_db()
    assert draft.sent_at is not None


def test_f50_an_invitation_begun_and_sent_by_many_is_one(seeker, at, letters, amara):
    now = timezone.now()
    talk = arrange_interview(by=seeker, at=now, person=amara.pk, starts_at=now)

    def invite():
        draft = begin_invitation(by=seeker, at=now, interview=talk.pk)
        send_by_mail(by=seeker, at=now, message=draft.pk)

    at_once(*[invite] * HANDS)
    assert len(letters) == 1
    assert Message.objects.filter(kind="invitation").count() == 1
