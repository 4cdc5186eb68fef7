"""The small calendar: reminders, colleagues, rests and holidays of the next three weeks."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from halfhour.method.outreach.calendar import DAYS_AHEAD, Open, calendar
from halfhour.method.outreach.pace import USUAL, Pace

MONDAY = date(2026, 11, 16)
MEI = Open(1, 11, "Mei Chan", "Northwind", MONDAY)
opens = st.builds(
    Open, st.integers(1, 99), st.integers(1, 99), st.sampled_from(["Mei", "Kim"]),
    st.sampled_from(["", "Northwind", "northwind", "Unit 4"]),
    st.dates(date(2026, 9, 1), date(2026, 12, 31)), st.booleans(),
)  # fmt: skip


def shown(opened, today, free=(), pace=USUAL):
    return [
        (day.on.isoformat()[5:], one.what)
        for day in calendar(opened, today, frozenset(free), pace)
        for one in day.entries
    ]


def test_one_request_has_a_colleague_a_reminder_and_an_end():
    assert shown([MEI], MONDAY) == [("11-19", "colleague"), ("11-25", "remind"), ("12-04", "rest")]


def test_a_reminder_whose_day_has_passed_stands_on_today():
    assert shown([MEI], date(2026, 11, 27)) == [("11-27", "remind"), ("12-04", "rest")]


def test_a_request_that_is_over_is_not_reminded_of():
    assert shown([MEI], date(2026, 12, 7)) == []


def test_a_reminded_request_only_ends():
    one = Open(1, 11, "Mei Chan", "", MONDAY, reminded=True)
    assert shown([one], MONDAY) == [("12-04", "rest")]


def test_who_wants_one_unanswered_at_most_is_offered_no_reminder():
    assert ("11-25", "remind") not in shown([MEI], MONDAY, pace=Pace(unanswered_most=1))


def test_the_last_one_asked_at_a_company_opens_it():
    kim = Open(2, 12, "Kim Lee", "NORTHWIND", date(2026, 11, 18))
    assert [day for day, what in shown([MEI, kim], MONDAY) if what == "colleague"] == ["11-23"]


def test_a_holiday_is_shown_and_moves_the_days():
    days = calendar([MEI], MONDAY, frozenset({date(2026, 11, 17)}), USUAL)
    assert days[0].on == date(2026, 11, 17) and days[0].holiday and days[0].entries == ()
    assert days[1].on == date(2026, 11, 20)


@given(st.lists(opens, max_size=8), st.dates(date(2026, 9, 1), date(2027, 1, 31)))
def test_every_day_is_ahead_in_order_and_once(opened, today):
    days = calendar(opened, today, frozenset(), USUAL)
    on = [day.on for day in days]
    assert on == sorted(set(on))
    assert all(today <= day <= today + timedelta(days=DAYS_AHEAD) for day in on)
    assert all(day.entries for day in days)
