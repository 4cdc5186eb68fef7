"""F22: calendars with absurd rules, unknown time zones and random damage give times or a sentence."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given

from halfhour.method.refused import Refused
from halfhour.outside.interviews.ics_answers import invitation_answers
from halfhour.outside.interviews.ics_reading import busy_times
from outside.people.damage import damaged, few
from outside.people.made_files import CALENDAR

START, END = datetime(2026, 10, 20, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
GOOD = "BEGIN:VEVENT\r\nUID:9\r\nDTSTART:20261103T090000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\n"
ABSURD = {
    "every second for ever": "RRULE:FREQ=SECONDLY",
    "every second of a million": "RRULE:FREQ=SECONDLY;COUNT=1000000",
    "a day that never comes": "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
    "an interval of nought": "RRULE:FREQ=DAILY;INTERVAL=0",
    "an interval without end": f"RRULE:FREQ=DAILY;INTERVAL={'9' * 300}",
    "no rule": "RRULE:nonsense;;=;",
    "half a million days": "RDATE:" + ",".join(["20261102T090000Z"] * 20_000),
}


def read(content):
    began = time.process_time()
    found = busy_times(content, start=START, end=END, zone="Europe/Berlin")
    assert time.process_time() - began < 8
    return found


@pytest.mark.parametrize("kind", ABSURD)
def test_f22_an_absurd_rule_costs_only_its_entry(kind):
    lines = f"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20200101T000000Z\r\nDURATION:PT1S\r\n{ABSURD[kind]}\r\nEND:VEVENT\r\n"
    found = read(f"BEGIN:VCALENDAR\r\n{lines}{GOOD}END:VCALENDAR\r\n".encode())
    assert "2026-11-03T09:00:00+00:00" in [one.start.isoformat() for one in found.times]


def test_f22_an_unknown_time_zone_is_read_on_ones_own_clock():
    entry = GOOD.replace("DTSTART:20261103T090000Z", "DTSTART;TZID=Middle/Earth:20261103T090000")
    (one,) = read(f"BEGIN:VCALENDAR\r\n{entry}END:VCALENDAR\r\n".encode()).times
    assert one.start.isoformat() == "2026-11-03T08:00:00+00:00"


@few(60)
@given(damaged({"calendar": CALENDAR.encode()}))
def test_f22_a_damaged_calendar_gives_times_or_a_sentence(raw):
    for reader in (read, lambda content: list(invitation_answers(content))):
        try:
            reader(raw)
        except Refused as refused:
            assert 10 < len(str(refused)) < 400
