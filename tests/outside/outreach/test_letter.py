"""A letter as it goes over the wire: its parts, its one recipient, and an invitation in it."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halfhour.outside.outreach.letter import (
    Enclosed,
    MailFailed,
    letter,
    new_mail_id,
    one_address,
)

AT = datetime(2026, 11, 16, 9, tzinfo=UTC)
ICS = b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:20 minutes: Zo\xc3\xab\r\nEND:VCALENDAR\r\n"


def written(**more):
    return letter(**{
        "sender": "noor@example.org", "name": "Noor Haddad", "to": "amara@example.net",
        "subject": "A question", "body": "Hello\nThank you", "mail_id": "<1@example.org>", "at": AT, **more,
    })  # fmt: skip


def sent(mail):
    return message_from_bytes(mail.as_bytes(), policy=policy.default)


def test_a_plain_letter_is_one_part():
    mail = sent(written())
    assert mail.get_content_type() == "text/plain"
    assert mail["Date"].datetime == AT and mail["Message-ID"] == "<1@example.org>"
    assert mail["In-Reply-To"] is None


def test_a_reminder_stands_in_the_thread():
    mail = sent(written(answers="<0@example.org>"))
    assert mail["In-Reply-To"] == mail["References"] == "<0@example.org>"


@pytest.mark.parametrize("method", ["REQUEST", "CANCEL"])
def test_an_invitation_has_words_a_calendar_and_a_file(method):
    mail = sent(written(enclosed=Enclosed(method, ICS)))
    kinds = [part.get_content_type() for part in mail.walk()]
    assert kinds == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/calendar", "application/ics",
    ]  # fmt: skip
    calendar, file = list(mail.walk())[3:]
    assert calendar["Content-Type"].params["method"] == method
    assert calendar.get_payload(decode=True) == file.get_payload(decode=True) == ICS
    assert file.get_content_disposition() == "attachment"
    assert calendar.get_content_disposition() is None


def test_every_line_of_a_letter_is_short_enough_for_any_server():
    mail = written(body="x" * 5000, subject="S" * 300, enclosed=Enclosed("REQUEST", ICS * 50))
    assert all(len(line) <= 998 for line in mail.as_bytes().split(b"\r\n"))


@pytest.mark.parametrize("address", ["a@example.org", " a@example.org ", "a.b+c@sub.example.org"])
def test_one_address_is_one(address):
    assert one_address(address) == address.strip()


@given(st.text(max_size=60))
def test_whatever_is_typed_it_is_one_address_or_refused(text):
    try:
        found = one_address(text)
    except MailFailed:
        return
    assert found.count("@") == 1 and not set(found) & set(' ,;<>\r\n\0"')


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=300))
def test_whatever_is_written_there_are_the_same_headers(name, subject, body):
    try:
        mail = sent(written(name=name, subject=subject, body=body))
    except MailFailed:
        return
    assert set(mail.keys()) == {
        "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding",
    }  # fmt: skip
    assert [one.addr_spec for one in mail["To"].addresses] == ["amara@example.net"]


def test_the_same_message_has_the_same_id_at_every_try():
    assert new_mail_id("u", "noor@example.org") == new_mail_id("u", "noor@example.org")
