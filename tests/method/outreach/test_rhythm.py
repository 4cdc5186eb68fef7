"""The rhythm: business days and holidays, one open request, at most two unanswered."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halfhour.method.outreach.free_days import free_days
from halfhour.method.outreach.rhythm import (
    AlreadyOpen,
    NeverAsked,
    Sent,
    TooSoon,
    TwiceUnanswered,
    beats,
    business_day,
    may_ask,
    may_remind,
    unanswered,
)
from halfhour.method.outreach.ways import ways

MONDAY = date(2026, 11, 16)


def test_business_days_leave_out_weekends_and_holidays():
    assert business_day(MONDAY, 7, ()) == date(2026, 11, 25)
    thanksgiving = free_days("US", 2026)
    assert date(2026, 11, 26) in thanksgiving
    assert business_day(date(2026, 11, 20), 7, thanksgiving) == date(2026, 12, 2)


def test_an_unknown_country_has_no_holidays():
    assert free_days("XX", 2026) == frozenset()


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 30))
def test_a_business_day_is_one_and_never_before(start, number):
    day = business_day(start, number, ())
    assert day >= start
    assert number == 0 or day.weekday() < 5


def test_the_small_calendar():
    days = beats(MONDAY, date(2026, 11, 20), (), reminded=False)
    assert [beat.what for beat in days] == ["asked", "colleague", "reminder", "stop"]
    assert [beat.past for beat in days] == [True, True, False, False]


def test_one_open_request_per_person():
    with pytest.raises(AlreadyOpen, match="Amara"):
        may_ask([Sent(MONDAY, "request")], MONDAY + timedelta(days=3), (), "Amara")
    may_ask([Sent(MONDAY, "request", True)], MONDAY + timedelta(days=3), (), "Amara")
    may_ask([Sent(MONDAY, "request")], MONDAY + timedelta(days=60), (), "Amara")


def test_never_more_than_two_unanswered():
    sent = [Sent(MONDAY, "request"), Sent(MONDAY + timedelta(days=9), "reminder")]
    with pytest.raises(TwiceUnanswered):
        may_ask(sent, MONDAY + timedelta(days=90), (), "Amara")
    with pytest.raises(TwiceUnanswered):
        may_remind(sent, MONDAY + timedelta(days=90), (), "Amara")
    assert unanswered([*sent, Sent(MONDAY + timedelta(days=10), "request", True)]) == 0


def test_the_reminder_waits_for_business_day_seven():
    sent = [Sent(MONDAY, "request")]
    with pytest.raises(TooSoon, match="25 November"):
        may_remind(sent, date(2026, 11, 24), (), "Amara")
    may_remind(sent, date(2026, 11, 25), (), "Amara")


@pytest.mark.parametrize("sent", [(), (Sent(MONDAY, "reminder"),)])
def test_without_a_request_there_is_nothing_to_remind_of(sent):
    with pytest.raises(NeverAsked, match="Amara yet, so there is nothing to remind of; ask first"):
        may_remind(sent, date(2026, 11, 25), (), "Amara")


def test_in_person_comes_first_where_both_are_near():
    found = ways(near=True, closeness="well", phone=True, email=True, linkedin=True)
    assert [way.channel for way in found][:3] == ["in-person", "phone", "text"]
    assert found[0].why
    assert "know each other" in next(way.why for way in found if way.channel == "phone")
    unknown = ways(near=False, closeness="", phone=True, email=True, linkedin=True)
    whys = {way.channel: way.why for way in unknown}
    assert whys["phone"] == "There is a number, and a call is warmer than writing."
    assert whys["linkedin"] == "You have their profile."
    far = ways(near=False, closeness="", phone=False, email=False, linkedin=True)
    assert [way.channel for way in far][:2] == ["linkedin", "note"]
