"""F24, F26: line breaks, turned and wide characters in a name or place stay words in an invitation mail."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes, policy

import icalendar
import pytest

from halfhour.actions.interviews.arranging import arrange_interview
from halfhour.actions.outreach.account import keep_account
from halfhour.actions.outreach.drafting import edit_message
from halfhour.actions.outreach.inviting import begin_invitation
from halfhour.actions.outreach.mailing import send_by_mail
from halfhour.models import PersonValue, Settings
from outside.outreach.mail_servers import smtp_server

EVIL = 'Amara\r\nBcc: all@example.com\r\nATTENDEE:mailto:evil@example.net\r\n"; ROLE=CHAIR:\u2028\u0085'
TURNED = "Amara \u202eevoli\u202c 😀 نور \u200bZoë"


@pytest.fixture
def mailed(seeker, at, person):
    """Invites somebody of this name, who calls the seeker so too, and reads what arrived."""

    def mail_to(name):
        Settings.objects.kept_by(seeker).update(full_name=name)
        other = person(name)
        PersonValue.objects.create(
            owner=seeker, person=other, kind="email", value="a@example.net", key="a@example.net"
        )
        talk = arrange_interview(
            by=seeker, at=at, person=other.pk, starts_at=at + timedelta(days=2), place=name,
            link="https://example.org/\r\nX-Evil: 1",
        )  # fmt: skip
        with smtp_server() as (port, letters):
            keep_account(
                by=seeker, at=at, address="noor@example.org", smtp_host="127.0.0.1", smtp_port=port,
                smtp_security="none", username="noor", password="right",
            )  # fmt: skip
            draft = begin_invitation(by=seeker, at=at, interview=talk.pk)
            edit_message(
                by=seeker, at=at, message=draft.pk, subject=f"Our talk\r\nBcc: {name}",
                body="See you on Wednesday at 9:00 (UTC). Thank you!",
            )  # fmt: skip
            send_by_mail(by=seeker, at=at, message=draft.pk)
            (envelope,) = letters.envelopes
        mail = message_from_bytes(envelope.content, policy=policy.default)
        calendar = next(p for p in mail.walk() if p.get_content_type() == "text/calendar")
        return envelope, mail, icalendar.Calendar.from_ical(calendar.get_payload(decode=True))

    return mail_to


@pytest.mark.parametrize("name", [EVIL, TURNED])
def test_f24_one_recipient_and_no_header_of_its_own(mailed, name):
    envelope, mail, _ = mailed(name)
    assert envelope.rcpt_tos == ["a@example.net"]
    assert mail["Bcc"] is None and mail["X-Evil"] is None
    assert mail["To"] == "a@example.net" and "\n" not in mail["Subject"]
    assert len(mail.get_all("From")) == 1


@pytest.mark.parametrize("name", [EVIL, TURNED])
def test_f24_one_guest_and_no_line_of_its_own(mailed, name):
    _, _, calendar = mailed(name)
    (event,) = calendar.walk("VEVENT")
    assert event["attendee"] == "mailto:a@example.net"
    assert str(event["organizer"]) == "mailto:noor@example.org"
    assert "role" not in {key.lower() for key in event["organizer"].params if key != "CN"}
    assert "x-evil" not in {key.lower() for key in event}


def test_f26_emoji_and_right_to_left_names_travel_whole(mailed):
    _, _, calendar = mailed(TURNED)
    (event,) = calendar.walk("VEVENT")
    assert "😀 نور" in str(event["summary"]) and "\u202e" not in str(event["summary"])
