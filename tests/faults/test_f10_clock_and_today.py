"""F10: a clock that jumps, daylight-saving nights and a laptop asleep for a month lose nothing."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from halfhour.actions.followups.advice import record_advice
from halfhour.actions.followups.contact import log_contact, set_cadence
from halfhour.actions.followups.promises import record_promise
from halfhour.actions.today.marking import dismiss, put_off
from halfhour.models import Interview, Settings
from halfhour.pages.today.page import today_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def owed(seeker, person, at):
    """Something of every kind that must not get lost."""
    ama = person("Ama Mensah", closeness="well")
    record_advice(by=seeker, at=at, giver=ama.pk, text="Ride the night train")
    record_promise(by=seeker, at=at, person=ama.pk, text="Send the timetable")
    Interview.objects.create(
        owner=seeker, person=person("Bo"), arranged_at=at, starts_at=at, ended_at=at
    )
    return {"keep-promise", "follow-advice", "thank", "debrief"}


def rules(seeker, day: date) -> set[str]:
    return {step.rule for step in today_page(reader=seeker, today=day).steps}


@pytest.mark.parametrize("jump", [-400, -31, -1, 0, 1, 31, 400, 4000])
def test_f10_wherever_the_clock_jumps_everything_owed_is_there(seeker, owed, at, jump):
    assert owed <= rules(seeker, at.date() + timedelta(days=jump))


def test_f10_a_clock_set_back_brings_nothing_back_that_was_closed(seeker, person, owed, at):
    page = today_page(reader=seeker, today=at.date())
    for step in page.steps:
        dismiss(by=seeker, at=at, key=step.key, reason="no")
    for jump in (-30, 0, 1):
        assert not owed & rules(seeker, at.date() + timedelta(days=jump))


def test_f10_put_off_before_the_clock_went_back_is_still_put_off_and_not_lost(seeker, owed, at):
    (step,) = [
        s for s in today_page(reader=seeker, today=at.date()).steps if s.rule == "keep-promise"
    ]
    put_off(by=seeker, at=at, key=step.key, until=at.date() + timedelta(days=3))
    before = today_page(reader=seeker, today=at.date() - timedelta(days=40))
    assert step.key in {s.key for s in before.put_off}
    asleep = today_page(reader=seeker, today=at.date() + timedelta(days=40))
    assert step.key in {s.key for s in asleep.due}


def test_f10_after_a_month_asleep_the_day_still_holds_at_most_five(seeker, person, at):
    for n in range(60):
        one = person(f"P{n}", closeness="well")
        log_contact(by=seeker, at=at - timedelta(days=90), person=one.pk)
        set_cadence(by=seeker, at=at, person=one.pk, days=60)
        record_promise(by=seeker, at=at, person=one.pk, text=f"promise {n}")
    page = today_page(reader=seeker, today=at.date() + timedelta(days=31))
    assert len(page.plan) == 5
    assert sum(step.rule == "keep-promise" for step in page.steps) == 60


@pytest.mark.parametrize(
    ("zone", "ended", "day"),
    [
        ("America/New_York", datetime(2026, 11, 1, 5, 30, tzinfo=UTC), date(2026, 11, 1)),
        ("America/New_York", datetime(2026, 11, 1, 3, 30, tzinfo=UTC), date(2026, 10, 31)),
        ("Europe/Berlin", datetime(2026, 10, 25, 0, 30, tzinfo=UTC), date(2026, 10, 25)),
        ("Europe/Berlin", datetime(2027, 3, 27, 23, 30, tzinfo=UTC), date(2027, 3, 28)),
        ("Australia/Lord_Howe", datetime(2026, 10, 3, 15, 29, tzinfo=UTC), date(2026, 10, 4)),
    ],
)
def test_f10_in_a_daylight_saving_night_the_day_is_the_seekers_own(
    seeker, person, at, zone, ended, day
):
    Settings.objects.filter(owner=seeker).update(time_zone=zone)
    Interview.objects.create(
        owner=seeker, person=person("Bo"), arranged_at=at, starts_at=ended, ended_at=ended
    )
    found = {s.rule: s.due for s in today_page(reader=seeker, today=day).steps}
    assert found["debrief"] == day and found["thank"] == day + timedelta(days=1)
