"""F10: scheduled mail when the clock jumps, on daylight-saving nights, after a month asleep."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halfhour.actions.outreach.account import keep_account
from halfhour.actions.outreach.drafting import start_message
from halfhour.actions.outreach.due import schedule_message, send_due
from halfhour.actions.outreach.mailing import reconcile
from halfhour.method.outreach.later import FIRST_HOUR, LAST_HOUR, WAITS, next_try, working_hour
from halfhour.models import PersonValue, SendAttempt
from outside.outreach.mail_servers import smtp_server

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia")


@pytest.fixture
def letters(seeker, at):
    with smtp_server() as (port, kept):
        keep_account(
            by=seeker, at=at, address="noor@example.org", smtp_host="127.0.0.1", smtp_port=port,
            smtp_security="none", username="noor", password="right",
        )  # fmt: skip
        yield kept.envelopes


@pytest.fixture
def draft(seeker, at, person):
    amara = person("Amara Okafor", given_name="Amara", title="Planner")
    PersonValue.objects.create(
        owner=seeker, person=amara, kind="email", value="amara@example.net", key="amara@example.net"
    )
    return start_message(by=seeker, at=at, person=amara.pk, kind="request")


def test_f10_a_clock_set_back_sends_later_and_once(seeker, at, letters, draft):
    schedule_message(by=seeker, at=at, message=draft.pk, when=at + timedelta(hours=2))
    for hours in (-9000, -1, 0, 1):
        assert send_due(by=seeker, at=at + timedelta(hours=hours)) == 0
    assert send_due(by=seeker, at=at + timedelta(hours=2)) == 1
    for hours in (-9000, 0, 2, 9000):
        assert send_due(by=seeker, at=at + timedelta(hours=hours)) == 0
    assert len(letters) == 1


@pytest.mark.parametrize("days", [1, 31, 400])
def test_f10_a_laptop_asleep_sends_it_once_when_it_wakes(seeker, at, letters, draft, days):
    schedule_message(by=seeker, at=at, message=draft.pk, when=at + timedelta(hours=2))
    assert send_due(by=seeker, at=at + timedelta(days=days)) == 1
    assert send_due(by=seeker, at=at + timedelta(days=days, minutes=1)) == 0
    assert len(letters) == 1


def test_f10_a_clock_set_back_in_the_middle_of_sending_is_settled_by_a_restart(seeker, at, draft):
    SendAttempt.objects.create(owner=seeker, message=draft, at=at, state="reserved")
    earlier = at - timedelta(days=30)
    assert reconcile(by=seeker, at=earlier) == 0
    assert reconcile(by=seeker, at=earlier, restarted=True) == 1


@pytest.mark.parametrize(
    ("zone", "night", "goes"),
    [
        # The night the clock goes back, and the one it goes forward, both sides of the world.
        ("Europe/Berlin", datetime(2026, 10, 24, 23, 30), datetime(2026, 10, 26, 8)),
        ("Europe/Berlin", datetime(2027, 3, 27, 23, 30), datetime(2027, 3, 29, 7)),
        ("America/New_York", datetime(2026, 11, 1, 5, 30), datetime(2026, 11, 2, 14)),
        ("America/New_York", datetime(2027, 3, 12, 22, 30), datetime(2027, 3, 15, 13)),
        ("Australia/Lord_Howe", datetime(2027, 4, 3, 15, 15), datetime(2027, 4, 4, 22, 30)),
    ],
)
def test_f10_after_a_daylight_saving_night_it_is_nine_on_their_clock(zone, night, goes):
    moment = working_hour(night.replace(tzinfo=UTC), ZoneInfo(zone), ())
    assert moment == goes.replace(tzinfo=UTC)
    assert moment.astimezone(ZoneInfo(zone)).time() == time(9)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)), st.sampled_from(ZONES)
)  # fmt: skip
def test_f10_whatever_the_moment_it_goes_out_in_working_hours_and_never_before(moment, zone):
    asked = moment.replace(tzinfo=UTC)
    goes = working_hour(asked, ZoneInfo(zone), ())
    there = goes.astimezone(ZoneInfo(zone))
    assert asked <= goes <= asked + timedelta(days=4)
    assert there.weekday() < 5 and FIRST_HOUR <= there.time() < LAST_HOUR


@given(st.integers(-3, 20), st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)))
def test_f10_a_next_try_is_always_ahead_and_ends(tries, moment):
    again = next_try(tries, moment)
    assert (again is None) == (not 1 <= tries <= len(WAITS))
    assert again is None or again > moment
