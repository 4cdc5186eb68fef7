"""Invitations: read by others as they were meant, on both sides of a change of the clock."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.outside.interviews.ics import Talk, cancellation, feed, invitation
from halfhour.outside.interviews.ics_answers import invitation_answers
from halfhour.outside.interviews.ics_reading import busy_times

NOW = datetime(2026, 10, 1, 9, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def talk(**changes):
    told = Talk(
        uid="a1@halfhour", sequence=0, summary="20 minutes: Ngozi Adeyemi and Mira Novák",
        starts_at=datetime(2026, 10, 23, 14, tzinfo=BERLIN), minutes=20, zone="Europe/Berlin",
        place="Café Mokka, Hauptstraße 1", organiser_name="Mira Novák",
        organiser_email="mira@example.com", attendee_name="Ngozi Adeyemi",
        attendee_email="ngozi@example.org",
    )  # fmt: skip
    return dataclasses.replace(told, **changes)


def only_event(content):
    (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    return event


@pytest.mark.parametrize("day", [23, 26])  # the clocks go back on the 25th
def test_the_moment_survives_the_change_of_the_clock(day):
    start = datetime(2026, 10, day, 14, tzinfo=BERLIN)
    event = only_event(invitation(talk(starts_at=start), now=NOW))
    assert event.start == start
    assert event.start.utcoffset() == start.utcoffset()
    assert event.end - event.start == timedelta(minutes=20)


def test_a_talk_within_the_double_hour_keeps_its_length():
    start = datetime(2026, 10, 25, 0, 50, tzinfo=UTC)  # 02:50 summer time, ten minutes before
    event = only_event(invitation(talk(starts_at=start), now=NOW))
    assert event.end.astimezone(UTC) - event.start.astimezone(UTC) == timedelta(minutes=20)


def test_a_request_says_who_asks_whom_and_carries_its_time_zone():
    calendar = icalendar.Calendar.from_ical(invitation(talk(), now=NOW))
    assert calendar["METHOD"] == "REQUEST"
    assert len(calendar.walk("VTIMEZONE")) == 1
    (event,) = calendar.walk("VEVENT")
    assert event["ORGANIZER"] == "mailto:mira@example.com"
    assert event["ATTENDEE"] == "mailto:ngozi@example.org"
    assert event["ATTENDEE"].params["RSVP"] == "TRUE"
    assert (event["UID"], event["SEQUENCE"]) == ("a1@halfhour", 0)


def test_another_reader_understands_it_too():
    event = vobject.readOne(invitation(talk(), now=NOW).decode()).vevent
    assert event.dtstart.value.astimezone(UTC) == talk().starts_at.astimezone(UTC)
    assert event.location.value == "Café Mokka, Hauptstraße 1"


def test_a_cancellation_has_the_same_id_and_says_so():
    calendar = icalendar.Calendar.from_ical(cancellation(talk(sequence=2), now=NOW))
    (event,) = calendar.walk("VEVENT")
    assert (calendar["METHOD"], event["STATUS"]) == ("CANCEL", "CANCELLED")
    assert (event["UID"], event["SEQUENCE"]) == ("a1@halfhour", 2)


def test_somebody_without_an_address_can_still_be_invited():
    event = only_event(invitation(talk(attendee_email="", organiser_email=""), now=NOW))
    assert event["ATTENDEE"] == "invalid:nomail"


def test_the_feed_invites_nobody_and_blocks_no_time_for_what_was_called_off():
    content = feed([talk(), talk(uid="b@halfhour", cancelled=True)], now=NOW)
    calendar = icalendar.Calendar.from_ical(content)
    assert all("ATTENDEE" not in event for event in calendar.walk("VEVENT"))
    busy = busy_times(
        content, start=datetime(2026, 10, 1, tzinfo=UTC), end=datetime(2026, 11, 1, tzinfo=UTC),
        zone="UTC",
    )  # fmt: skip
    assert [one.start for one in busy.times] == [talk().starts_at.astimezone(UTC)]


def test_an_empty_feed_is_a_calendar():
    assert b"BEGIN:VCALENDAR" in feed([], now=NOW)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=40))
def test_f24_no_words_become_lines_of_their_own(summary, place, name):
    content = invitation(
        talk(summary=summary, place=place, description=f"{summary}\r\n{place}", attendee_name=name,
             organiser_name=name, attendee_email=f"{name}@example.com"),
        now=NOW,
    )  # fmt: skip
    calendar = icalendar.Calendar.from_ical(content)
    (event,) = calendar.walk("VEVENT")
    allowed = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "TRANSP",
               "LOCATION", "DESCRIPTION", "ORGANIZER", "ATTENDEE"}  # fmt: skip
    assert set(event) <= allowed
    assert not isinstance(event["ATTENDEE"], list)


def reply(status, method="REPLY", extra=""):
    return (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:a1@halfhour\r\n"
        f"DTSTAMP:20261001T090000Z\r\nDTSTART:20261024T120000Z\r\nSEQUENCE:1\r\n{extra}"
        f"ATTENDEE;PARTSTAT={status}:mailto:Ngozi@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    ).encode()


@pytest.mark.parametrize(
    ("status", "answer"),
    [("ACCEPTED", "accepted"), ("DECLINED", "declined"), ("TENTATIVE", "tentative")],
)
def test_an_answer_is_read_back(status, answer):
    (read,) = invitation_answers(reply(status))
    assert (read.uid, read.sequence, read.answer, read.email) == (
        "a1@halfhour", 1, answer, "ngozi@example.org",
    )  # fmt: skip


def test_a_counter_brings_its_time():
    (read,) = invitation_answers(reply("ACCEPTED", method="COUNTER", extra="COMMENT:Later?\r\n"))
    assert (read.answer, read.comment) == ("counter", "Later?")
    assert read.counter == datetime(2026, 10, 24, 12, tzinfo=UTC)


def test_a_request_is_no_answer():
    assert invitation_answers(invitation(talk(), now=NOW)) == ()
