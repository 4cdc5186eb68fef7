"""The times offered, with a real calendar in between: nights when clocks change, whole days, series."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from halfhour.actions.interviews.calendars import keep_calendar_file
from halfhour.models import Settings
from halfhour.pages.interviews.arranging import arranging_page

pytestmark = pytest.mark.django_db

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
FRIDAY = datetime(2027, 3, 26, 9, tzinfo=UTC)
"""Two days before the clocks change in Berlin; New York changed a fortnight earlier."""


def entry(uid, lines):
    return f"BEGIN:VEVENT\r\nUID:{uid}\r\n{lines}\r\nEND:VEVENT\r\n"


def calendar(*lines):
    entries = "".join(entry(number, one) for number, one in enumerate(lines))
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{entries}END:VCALENDAR\r\n".encode()


@pytest.fixture
def offered(seeker, person):
    Settings.objects.filter(owner=seeker).update(time_zone="Europe/Berlin")
    who = person("Jun Sato")

    def ask(*lines, their_zone=""):
        if lines:
            keep_calendar_file(by=seeker, at=FRIDAY, content=calendar(*lines))
        page = arranging_page(reader=seeker, now=FRIDAY, person=who.pk, their_zone=their_zone)
        return page.times

    return ask


def test_with_an_empty_calendar_three_times_are_offered(offered):
    assert len(offered()) == 3


def test_both_clocks_show_the_same_moment_across_the_change(offered):
    times = offered(their_zone="America/New_York")
    assert len(times) == 3
    for time in times:
        assert time.mine == time.theirs
        assert (time.mine.tzinfo.key, time.theirs.tzinfo.key) == (BERLIN.key, NEW_YORK.key)
        assert time.mine.utcoffset() - time.theirs.utcoffset() == timedelta(hours=6)
        assert 9 <= time.theirs.hour < 17
        assert 8 <= time.mine.hour < 20


def test_a_whole_day_off_is_never_offered(offered):
    times = offered("DTSTART;VALUE=DATE:20270329\r\nDTEND;VALUE=DATE:20270331")
    assert len(times) == 3
    assert not {time.mine.date().isoformat() for time in times} & {"2027-03-29", "2027-03-30"}


def test_a_floating_entry_takes_the_time_on_my_own_clock(offered):
    times = offered("DTSTART:20270329T080000\r\nDTEND:20270329T200000")
    assert "2027-03-29" not in {time.mine.date().isoformat() for time in times}


def test_a_series_keeps_its_hour_after_the_clocks_changed(offered):
    """Every morning nine to one in Berlin, begun in winter: only afternoons are left."""
    times = offered(
        "DTSTART;TZID=Europe/Berlin:20270104T080000\r\nDURATION:PT5H\r\nRRULE:FREQ=DAILY"
    )
    assert len(times) == 3
    for time in times:
        assert time.mine.astimezone(BERLIN).hour * 60 + time.mine.minute >= 13 * 60 + 45


def test_one_day_left_out_of_a_series_is_free(offered):
    times = offered(
        "DTSTART;TZID=Europe/Berlin:20270104T080000\r\nDURATION:PT12H\r\nRRULE:FREQ=DAILY\r\n"
        "EXDATE;TZID=Europe/Berlin:20270330T080000"
    )
    assert [time.mine.date().isoformat() for time in times] == ["2027-03-30"]


def test_what_is_free_or_cancelled_is_no_obstacle(offered):
    busy = "DTSTART:20270327T000000Z\r\nDTEND:20270430T000000Z"
    assert len(offered(f"{busy}\r\nTRANSP:TRANSPARENT", f"{busy}\r\nSTATUS:CANCELLED")) == 3


def test_a_calendar_that_is_always_busy_leaves_nothing(offered):
    assert offered("DTSTART:20270327T000000Z\r\nDTEND:20270430T000000Z") == ()
