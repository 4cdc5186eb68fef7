"""Times to propose: both clocks, what is busy, and the nights on which clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.interviews.agenda import TooLong
from halfhour.method.interviews.arranging import (
    Busy,
    Hours,
    Mode,
    UnknownZone,
    exists,
    proposals,
    zone,
)

ZONES = ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "Asia/Kolkata", "Australia/Lord_Howe",
         "America/Los_Angeles", "Africa/Lagos", "UTC"]  # fmt: skip
MONDAY = datetime(2026, 11, 16, 9, tzinfo=UTC)


def offered(**asked):
    asked = {
        "after": MONDAY,
        "mine": "Europe/Berlin",
        "theirs": "Europe/Berlin",
        "busy": (),
        **asked,
    }
    return proposals(**asked)


@settings(max_examples=80, deadline=None)
@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 1), timezones=st.just(UTC)),
    st.sampled_from(ZONES), st.sampled_from(ZONES), st.integers(10, 29),
    st.lists(st.tuples(st.integers(0, 400), st.integers(1, 30)), max_size=12),
)  # fmt: skip
def test_every_time_suits_both_and_is_free(after, mine, theirs, minutes, taken):
    busy = [Busy(after + timedelta(hours=h), after + timedelta(hours=h + n)) for h, n in taken]
    times = offered(after=after, mine=mine, theirs=theirs, busy=busy, minutes=minutes)
    assert len({one.theirs.date() for one in times}) == len(times) <= 3
    for one in times:
        assert one.mine.astimezone(UTC) == one.theirs.astimezone(UTC) > after
        assert one.theirs.weekday() < 5
        assert time(9) <= one.theirs.time() < time(17)
        assert time(8) <= one.mine.time() < time(20)
        start = one.theirs.astimezone(UTC)
        end = start + timedelta(minutes=minutes)
        assert not any(b.start < end and start < b.end for b in busy)


def test_three_times_on_three_days_mornings_and_afternoons():
    times = offered()
    assert [one.theirs.strftime("%a %H:%M") for one in times] == [
        "Tue 10:30", "Wed 14:30", "Thu 10:30",
    ]  # fmt: skip


def test_a_time_across_the_change_of_the_clock_keeps_their_hours():
    friday = datetime(2026, 10, 30, 12, tzinfo=UTC)  # New York changes on 1 November
    times = offered(after=friday, mine="Europe/Berlin", theirs="America/New_York")
    assert times[0].theirs.tzname() == "EST"
    assert all(one.theirs.hour in (10, 11, 12, 13) for one in times)


def test_an_hour_that_does_not_exist_is_not_offered():
    berlin = ZoneInfo("Europe/Berlin")
    assert not exists(datetime(2026, 3, 29, 2, 30, tzinfo=berlin))
    assert exists(datetime(2026, 3, 29, 3, 30, tzinfo=berlin))
    assert exists(datetime(2026, 10, 25, 2, 30, tzinfo=berlin))


def test_whole_days_taken_leave_the_others():
    busy = [Busy(MONDAY, MONDAY + timedelta(days=3))]
    assert offered(busy=busy)[0].theirs.date().isoformat() == "2026-11-19"


def test_in_person_leaves_room_for_the_way():
    day = datetime(2026, 11, 17, 9, 15, tzinfo=UTC)  # 10:15 in Berlin
    busy = [Busy(day, day + timedelta(minutes=15))]
    on_foot, by_phone = offered(busy=busy, mode=Mode.IN_PERSON), offered(busy=busy, mode=Mode.PHONE)
    assert by_phone[0].theirs.strftime("%H:%M") == "11:00"
    assert on_foot[0].theirs.strftime("%H:%M") == "11:30"


def test_where_no_hour_suits_both_nothing_is_offered():
    times = offered(mine="Europe/Berlin", theirs="Pacific/Auckland",
                    my_hours=Hours(time(9), time(12)), their_hours=Hours(time(9), time(12)))  # fmt: skip
    assert times == ()


def test_half_an_hour_is_refused():
    with pytest.raises(TooLong):
        offered(minutes=30)


@pytest.mark.parametrize(
    "name", ["", "Mars/Olympus", "../../etc/passwd", "Europe/Berlin\0", "x" * 999]
)
def test_an_unknown_time_zone_is_refused(name):
    with pytest.raises(UnknownZone):
        zone(name)
