"""A mail from the inbox as plain values: thread, enclosed letters, calendars of a bearable size."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from imap_tools import MailMessage

from halfhour.outside.outreach.arrived_mail import LARGEST_CALENDAR, MOST_CALENDARS, incoming

ICS = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n"


def read(mail):
    return incoming(MailMessage.from_bytes(mail.as_bytes()))


@pytest.fixture
def mail():
    made = EmailMessage()
    made["From"], made["To"] = "amara@example.net", "noor@example.org"
    made["Subject"], made["Message-ID"] = "Re: A question", "<9@example.net>"
    made.set_content("Gladly!")
    return made


def test_the_newest_of_the_thread_comes_first(mail):
    mail["References"] = "<1@example.org> <2@example.org>"
    mail["In-Reply-To"] = "<2@example.org>"
    found = read(mail)
    assert found.about == ("<2@example.org>", "<1@example.org>")
    assert (found.mail_id, found.sender, found.text.strip()) == (
        "<9@example.net>", "amara@example.net", "Gladly!",
    )  # fmt: skip


def test_a_plain_mail_has_no_calendar(mail):
    assert read(mail).calendars == ()


def test_a_calendar_beside_the_words_and_as_a_file_is_one(mail):
    mail.add_alternative(ICS, subtype="calendar", params={"method": "REPLY"})
    mail.add_attachment(ICS.encode(), maintype="application", subtype="ics", filename="a.ics")
    assert read(mail).calendars == (ICS.replace("\r\n", "\n").strip().encode(),)


@pytest.mark.parametrize(
    ("maintype", "subtype", "name"),
    [("application", "ics", "x.bin"), ("application", "octet-stream", "Invite.ICS"), ("text", "calendar", "a")],
)  # fmt: skip
def test_a_calendar_is_known_by_its_type_or_its_name(mail, maintype, subtype, name):
    mail.add_attachment(ICS.encode(), maintype=maintype, subtype=subtype, filename=name)
    assert len(read(mail).calendars) == 1


def test_a_huge_calendar_is_left(mail):
    huge = ICS.encode() + b"X" * LARGEST_CALENDAR
    mail.add_attachment(huge, maintype="application", subtype="ics", filename="a.ics")
    assert read(mail).calendars == ()


def test_a_hundred_calendars_are_a_few(mail):
    for number in range(100):
        mail.add_attachment(
            f"{ICS}{number}".encode(), maintype="application", subtype="ics", filename="a.ics"
        )
    assert len(read(mail).calendars) == MOST_CALENDARS


def test_a_bounce_tells_which_letter_came_back(mail):
    inner = EmailMessage()
    inner["Message-ID"] = "<sent@example.org>"
    inner.set_content("Hi")
    mail.add_attachment(inner)
    assert "<sent@example.org>" in read(mail).about


def test_a_bounce_with_headers_only_tells_it_too(mail):
    mail.add_attachment("Subject: x\nMessage-ID: <sent@example.org>\n", subtype="rfc822-headers")
    assert "<sent@example.org>" in read(mail).about


def test_headers_are_cut_and_only_a_few_kept(mail):
    mail["X-Autoreply"] = "y" * 5000
    mail["X-Secret"] = "kestrel"
    kept = dict(read(mail).headers)
    assert len(kept["x-autoreply"]) == 500 and "x-secret" not in kept
