"""From the page of a talk to the mail that invites, by a click of its own."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from halfhour.actions.interviews.arranging import arrange_interview, cancel_interview
from halfhour.actions.outreach.account import keep_account
from halfhour.models import Message, PersonValue
from outside.outreach.mail_servers import smtp_server


@pytest.fixture
def smtp(seeker, at):
    with smtp_server() as (port, letters):
        keep_account(
            by=seeker, at=at, address="noor@example.org", smtp_host="127.0.0.1", smtp_port=port,
            smtp_security="none", username="noor", password="right",
        )  # fmt: skip
        yield letters


@pytest.fixture
def talk(seeker, person):
    amara = person("Amara Okafor")
    PersonValue.objects.create(
        owner=seeker, person=amara, kind="email", value="amara@example.net", key="amara@example.net"
    )
    now = timezone.now()
    return arrange_interview(by=seeker, at=now, person=amara.pk, starts_at=now + timedelta(days=3))


def test_the_page_of_a_talk_has_the_door(as_seeker, talk):
    page = as_seeker.get(reverse("interviews:show", args=[talk.pk])).content.decode()
    assert f'action="{reverse("outreach:invite", args=[talk.pk])}"' in page
    assert "Invite by mail" in page


def test_two_clicks_without_javascript_write_and_send_it(as_seeker, talk, smtp):
    page = as_seeker.post(reverse("outreach:invite", args=[talk.pk]), follow=True)
    assert b"Send the invitation" in page.content and b"the calendar entry" in page.content
    assert b"Ask in another way" not in page.content
    assert smtp.envelopes == []
    draft = Message.objects.get()
    as_seeker.post(reverse("outreach:send", args=[draft.pk]), {"when": "now"})
    assert b"METHOD:REQUEST" in smtp.envelopes[0].content or b"method=" in smtp.envelopes[0].content
    again = as_seeker.post(reverse("outreach:invite", args=[talk.pk]), follow=True)
    assert b"was invited already" in again.content
    assert len(smtp.envelopes) == 1


def test_without_a_mail_account_one_sentence_tells(as_seeker, talk):
    page = as_seeker.post(reverse("outreach:invite", args=[talk.pk]), follow=True)
    assert page.redirect_chain[-1][0] == reverse("interviews:show", args=[talk.pk])
    assert b"no mail account yet" in page.content
    assert not Message.objects.exists()


def test_a_cancelled_talk_offers_to_call_it_off(as_seeker, seeker, at, talk, smtp):
    cancel_interview(by=seeker, at=at, interview=talk.pk)
    assert (
        b"Call it off by mail" in as_seeker.get(reverse("interviews:show", args=[talk.pk])).content
    )


def test_a_stranger_gets_404(as_stranger, talk):
    assert as_stranger.post(reverse("outreach:invite", args=[talk.pk])).status_code == 404


def test_looking_writes_nothing(as_seeker, talk):
    assert as_seeker.get(reverse("outreach:invite", args=[talk.pk])).status_code == 405
    assert not Message.objects.exists()
