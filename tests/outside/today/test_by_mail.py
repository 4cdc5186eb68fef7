"""The daily mail handed over: noted just before, given once, and honest about a line that breaks."""

from __future__ import annotations

from email import message_from_bytes, policy

import pytest

from halfhour.method.today.digest import Digest
from halfhour.outside.today.addresses import NotDelivered
from halfhour.outside.today.delivery import deliver
from outside.outreach.mail_servers import free_port, smtp_server

TOLD = Digest("Thank Zoë, and 2 more", "1. Thank Zoë\n", "Thank Zoë")


@pytest.fixture
def post():
    with smtp_server(open_to_all=True) as (port, letters):
        letters.address = f"smtp://127.0.0.1:{port}/?to=noor@example.org"
        yield letters


def send(address, noted):
    deliver("mail", address, TOLD, inside_too=True, handing=lambda: noted.append(1))


def test_it_is_noted_before_it_is_given_and_goes_out_once(post):
    noted = []
    send(post.address, noted)
    (envelope,) = post.envelopes
    assert noted == [1] and envelope.rcpt_tos == ["noor@example.org"]
    mail = message_from_bytes(envelope.content, policy=policy.default)
    assert mail["Subject"] == "Thank Zoë, and 2 more" and mail.get_content().splitlines() == [
        "1. Thank Zoë"
    ]


def test_two_addresses_of_ones_own_get_one_mail(post):
    send(f"{post.address},noor@example.net", [])
    assert post.envelopes[0].rcpt_tos == ["noor@example.org", "noor@example.net"]


def test_a_server_that_is_away_is_not_noted_and_may_be_tried_again():
    noted = []
    with pytest.raises(NotDelivered) as failed:
        send(f"smtp://127.0.0.1:{free_port()}/?to=noor@example.org", noted)
    assert failed.value.retry and noted == []


def test_an_address_the_server_does_not_know_is_not_given_the_letter(post):
    post.rcpt, noted = "550 No such user", []
    with pytest.raises(NotDelivered):
        send(post.address, noted)
    assert noted == [] == post.envelopes


def test_a_no_to_the_letter_may_be_tried_again(post):
    post.answers = ["451 Later"]
    with pytest.raises(NotDelivered) as failed:
        send(post.address, [])
    assert failed.value.retry and post.envelopes == []


def test_a_line_that_breaks_after_the_letter_is_not_tried_again(post):
    post.answers, noted = ["drop"], []
    with pytest.raises(NotDelivered, match="may have arrived") as failed:
        send(post.address, noted)
    assert not failed.value.retry and noted == [1] and len(post.envelopes) == 1
