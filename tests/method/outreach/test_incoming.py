"""Incoming mail is told apart, and sending waits for the right hour."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from halfhour.method.outreach.incoming import Incoming, kind_of, mail_ids, own_words
from halfhour.method.outreach.later import next_try, working_hour


def mail(subject="Re: Hello", sender="amara@example.net", **headers):
    return Incoming(1, "<1@x>", sender, subject, "", (), tuple(headers.items()))


@pytest.mark.parametrize(
    ("one", "kind"),
    [
        (mail(), "answer"),
        (mail(**{"auto-submitted": "no"}), "answer"),
        (mail(**{"auto-submitted": "auto-replied"}), "out-of-office"),
        (mail("Automatic reply: Hello"), "out-of-office"),
        (mail("Abwesenheit: Hello"), "out-of-office"),
        (mail("Re: your talk on out-of-office rituals"), "answer"),
        (mail("Undelivered Mail Returned to Sender"), "bounce"),
        (mail(sender="MAILER-DAEMON@example.net"), "bounce"),
        (mail(**{"content-type": "multipart/report; report-type=delivery-status"}), "bounce"),
    ],
)
def test_the_kind_of_a_mail(one, kind):
    assert kind_of(one) == kind


def test_the_own_words_stand_above_the_quoted_ones():
    assert own_words("Yes!\r\n\r\nOn Monday, Noor wrote:\r\n> Hello") == "Yes!"
    assert own_words("> Hello\nYes") == "Yes"


def test_ids_are_found_and_bounded():
    assert mail_ids("<a@x> junk <b@x>") == ("<b@x>", "<a@x>")
    assert len(mail_ids("<a@x> " * 10_000)) == 50


def test_working_hours_are_theirs():
    tokyo = ZoneInfo("Asia/Tokyo")
    monday = datetime(2026, 11, 16, 12, tzinfo=UTC)
    assert working_hour(monday, ZoneInfo("UTC"), ()) == monday
    assert working_hour(monday, tokyo, ()).astimezone(tokyo) == datetime(
        2026, 11, 17, 9, tzinfo=tokyo
    )
    friday = monday + timedelta(days=4, hours=8)
    assert working_hour(friday, ZoneInfo("UTC"), ()).weekday() == 0


def test_each_try_waits_longer_until_it_is_given_up():
    at = datetime(2026, 11, 16, 12, tzinfo=UTC)
    waits = [next_try(number, at) for number in range(1, 7)]
    assert waits[-1] is None
    assert waits[:-1] == sorted(waits[:-1])


def test_a_clock_that_jumps_back_never_sends_early():
    night = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    berlin = ZoneInfo("Europe/Berlin")
    assert working_hour(night, berlin, ()).astimezone(berlin).hour == 9
