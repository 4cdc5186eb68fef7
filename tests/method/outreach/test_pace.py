"""The rhythm as a setting, and the pause across people of one company."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halfhour.method.outreach.company import Colleague, CompanyPause, may_ask_there, pause
from halfhour.method.outreach.pace import BOUNDS, USUAL, NotARhythm, Pace, pace_of, sound
from halfhour.method.outreach.rhythm import (
    AlreadyOpen,
    Sent,
    TooSoon,
    TwiceUnanswered,
    beats,
    business_day,
    may_ask,
    may_remind,
)

MONDAY = date(2026, 11, 16)
MEI = Colleague("Mei Chan", MONDAY)


def test_the_usual_rhythm_is_three_seven_fourteen_and_two():
    assert asdict(USUAL) == {
        "colleague_after": 3, "reminder_after": 7, "closed_after": 14, "unanswered_most": 2,
        "company_pause": True, "holidays": True,
    }  # fmt: skip


def test_the_rules_of_another_room_are_left_alone():
    assert pace_of({"situation": "exploring", "plan_size": 9}) == USUAL
    assert pace_of(None) == USUAL


@given(st.dictionaries(st.sampled_from([*BOUNDS, "company_pause", "holidays", "x"]),
                       st.one_of(st.integers(), st.booleans(), st.text(), st.none())))  # fmt: skip
def test_whatever_is_kept_makes_a_sound_rhythm(rules):
    assert sound(pace_of(rules)) == pace_of(rules)


@given(st.builds(Pace, *(st.integers(*BOUNDS[name]) for name in BOUNDS), st.booleans(), st.booleans()))  # fmt: skip
def test_a_sound_rhythm_comes_back_as_it_was_kept(pace):
    try:
        sound(pace)
    except NotARhythm:
        return
    assert pace_of(asdict(pace)) == pace


@pytest.mark.parametrize(
    "numbers",
    [
        {"colleague_after": 0}, {"reminder_after": 61}, {"unanswered_most": 9},
        {"colleague_after": 8}, {"reminder_after": 14}, {"closed_after": 5},
    ],
)  # fmt: skip
def test_days_out_of_order_or_bounds_are_refused(numbers):
    with pytest.raises(NotARhythm):
        sound(replace(USUAL, **numbers))


def test_a_changed_rhythm_moves_the_reminder():
    quick = Pace(reminder_after=4)
    sent = [Sent(MONDAY, "request")]
    may_remind(sent, date(2026, 11, 20), (), "Amara", quick)
    with pytest.raises(TooSoon, match="Wednesday 25 November"):
        may_remind(sent, date(2026, 11, 20), (), "Amara")
    assert [beat.on.day for beat in beats(MONDAY, MONDAY, (), reminded=False, pace=quick)][2] == 20


def test_a_changed_end_opens_the_request_again():
    sent = [Sent(MONDAY, "request")]
    with pytest.raises(AlreadyOpen):
        may_ask(sent, MONDAY + timedelta(days=14), (), "Amara")
    may_ask(sent, MONDAY + timedelta(days=14), (), "Amara", Pace(closed_after=8))


def test_who_wants_only_one_unanswered_gets_it():
    sent = [Sent(MONDAY, "request")]
    with pytest.raises(TwiceUnanswered, match="one message unanswered"):
        may_remind(sent, MONDAY + timedelta(days=30), (), "Amara", Pace(unanswered_most=1))


def test_holidays_of_the_country_count_unless_switched_off():
    thursday = date(2026, 11, 26)
    assert thursday in USUAL.free("US", MONDAY)
    assert thursday not in USUAL.free("GB", MONDAY)
    assert Pace(holidays=False).free("US", MONDAY) == frozenset()


def test_the_new_year_is_known_in_december():
    assert date(2027, 1, 1) in USUAL.free("US", date(2026, 12, 28))
    assert business_day(date(2026, 12, 31), 1, USUAL.free("US", date(2026, 12, 28))) == date(
        2027, 1, 4
    )


def test_a_colleague_waits_until_business_day_three():
    with pytest.raises(CompanyPause, match="Mei Chan at the same company on Monday 16 November"):
        may_ask_there([MEI], date(2026, 11, 18), ())
    may_ask_there([MEI], date(2026, 11, 19), ())


def test_a_holiday_makes_the_pause_longer():
    free = frozenset({date(2026, 11, 17)})
    found = pause([MEI], date(2026, 11, 18), free)
    assert found is not None and found.until == date(2026, 11, 20)
    assert "from Friday 20 November on" in found.words


def test_the_last_one_asked_there_counts():
    found = pause([MEI, Colleague("Kim Lee", date(2026, 11, 18))], date(2026, 11, 19), ())
    assert found is not None and found.name == "Kim Lee"


def test_the_pause_can_be_switched_off():
    assert pause([MEI], MONDAY, (), Pace(company_pause=False)) is None


def test_nobody_asked_there_is_no_pause():
    assert pause([], MONDAY, ()) is None


@given(st.integers(-400, 400))
def test_a_clock_set_back_pauses_nobody_for_ever(days):
    today = MONDAY + timedelta(days=days)
    assert (pause([MEI], today, ()) is not None) == (0 <= days < 3)
