"""Calendars of others: busy times right, nonsense bounded, every sample read or refused in words."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.refused import Refused
from halfhour.outside.interviews.ics_answers import invitation_answers
from halfhour.outside.interviews.ics_reading import NotACalendar, busy_times

START, END = datetime(2026, 10, 20, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)


def calendar(*lines, kind="VEVENT"):
    inner = "\r\n".join(lines)
    return (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:{kind}\r\nUID:1\r\n{inner}\r\nEND:{kind}\r\n"
        "END:VCALENDAR\r\n"
    ).encode()


def read(content, zone="Europe/Berlin"):
    return busy_times(content, start=START, end=END, zone=zone)


def starts(content, zone="Europe/Berlin"):
    return [one.start.isoformat() for one in read(content, zone).times]


def test_an_entry_in_utc_is_busy_as_it_stands():
    content = calendar("DTSTART:20261102T090000Z", "DTEND:20261102T100000Z")
    assert starts(content) == ["2026-11-02T09:00:00+00:00"]


def test_a_floating_time_is_on_the_readers_own_clock():
    content = calendar("DTSTART:20261102T090000", "DTEND:20261102T100000")
    assert starts(content) == ["2026-11-02T08:00:00+00:00"]
    assert starts(content, "Asia/Tokyo") == ["2026-11-02T00:00:00+00:00"]


def test_a_whole_day_is_busy_from_midnight_to_midnight_also_when_the_clock_changes():
    content = calendar("DTSTART;VALUE=DATE:20261025", "DTEND;VALUE=DATE:20261026")
    (busy,) = read(content).times
    assert busy.start.isoformat() == "2026-10-24T22:00:00+00:00"
    assert busy.end - busy.start == timedelta(hours=25)


def test_a_weekly_entry_keeps_its_hour_over_the_change_of_the_clock():
    content = calendar(
        "DTSTART;TZID=Europe/Berlin:20261019T090000", "DURATION:PT1H",
        "RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE;TZID=Europe/Berlin:20261109T090000",
    )  # fmt: skip
    assert starts(content) == ["2026-10-26T08:00:00+00:00", "2026-11-02T08:00:00+00:00"]


@pytest.mark.parametrize(
    "line", ["TRANSP:TRANSPARENT", "STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"]
)
def test_what_is_marked_free_is_not_busy(line):
    content = calendar("DTSTART:20261102T090000Z", "DTEND:20261102T100000Z", line)
    assert starts(content) == []


def test_free_and_busy_periods_are_read():
    content = calendar(
        "FREEBUSY;FBTYPE=BUSY:20261102T090000Z/PT1H,20261103T090000Z/20261103T100000Z",
        "FREEBUSY;FBTYPE=FREE:20261104T090000Z/PT1H",
        kind="VFREEBUSY",
    )
    assert len(starts(content)) == 2


def test_one_broken_entry_does_not_hide_the_others():
    good = (
        "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20261102T090000Z\r\nDTEND:20261102T100000Z\r\nEND:VEVENT"
    )
    bad = "BEGIN:VEVENT\r\nUID:3\r\nDTSTART:20261302T990000Z\r\nRRULE:FREQ=NEVER\r\nEND:VEVENT"
    content = f"BEGIN:VCALENDAR\r\n{bad}\r\n{good}\r\nEND:VCALENDAR\r\n".encode()
    found = read(content)
    assert (len(found.times), found.skipped) == (1, 1)


@pytest.mark.parametrize(
    "rule",
    ["FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=DAILY;INTERVAL=0", "FREQ=HOURLY;INTERVAL=-1",
     "FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=" + ",".join(map(str, range(60)))],
)  # fmt: skip
def test_f22_a_rule_that_repeats_absurdly_is_skipped_at_once(rule):
    content = calendar("DTSTART:20200101T090000Z", "DTEND:20200101T090100Z", f"RRULE:{rule}")
    found = read(content)
    assert found.times == ()
    assert found.skipped == 1


def test_f22_an_hourly_rule_from_the_year_one_is_skipped():
    content = calendar("DTSTART:00010101T090000Z", "DURATION:PT1M", "RRULE:FREQ=HOURLY")
    assert read(content).skipped == 1


def test_f22_an_unknown_time_zone_is_taken_as_ones_own():
    content = calendar("DTSTART;TZID=Nowhere/Land:20261102T090000", "DURATION:PT1H")
    assert starts(content) == ["2026-11-02T08:00:00+00:00"]


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.7", b"BEGIN:VCARD\r\nEND:VCARD", b"\xff\xfe\x00", b"BEGIN:VCALENDAR",
     b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n", b"x" * (11 * 1024 * 1024)],
    ids=["empty", "pdf", "card", "utf-16", "cut", "unclosed", "huge"],
)  # fmt: skip
def test_f22_what_is_no_calendar_is_refused_in_one_sentence(content):
    with pytest.raises(NotACalendar):
        read(content)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(noise):
    for content in (noise, b"BEGIN:VCALENDAR\r\n" + noise + b"\r\nEND:VCALENDAR\r\n"):
        try:
            read(content)
            invitation_answers(content)
        except Refused:
            pass


def test_the_samples_of_many_producers_are_read_or_refused_in_words(shared_data):
    refused = []
    for path in sorted((shared_data / "ics").rglob("*.ics")):
        if path.stat().st_size > 20_000:
            continue  # whole years of entries: some seconds each
        try:
            read(path.read_bytes())
            invitation_answers(path.read_bytes())
        except NotACalendar:
            refused.append(path.name)
    assert len(refused) <= 20, refused


def test_invitations_of_many_producers_give_their_answers(shared_data):
    listed = json.loads((shared_data / "ics" / "itip_messages.json").read_text())
    replies = [one for one in listed if one["method"] in ("REPLY", "COUNTER")]
    for one in replies:
        try:
            found = invitation_answers((shared_data / "ics" / one["file"]).read_bytes())
        except NotACalendar:
            continue
        assert all(answer.answer for answer in found)
