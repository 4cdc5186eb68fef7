"""The pages of the rhythm: the numbers, the calendar, the pause and the hour of a draft."""

from __future__ import annotations

from datetime import date, timedelta

from halfhour.actions.outreach.answering import log_answer
from halfhour.actions.outreach.checking import verdict_on
from halfhour.actions.outreach.drafting import start_message
from halfhour.actions.outreach.sending import mark_sent
from halfhour.models import Message, Settings
from halfhour.pages.outreach.going import Going, going_of
from halfhour.pages.outreach.listing import outreach_page
from halfhour.pages.outreach.pacing import rhythm_page
from halfhour.pages.outreach.writing import write_page


def asked(seeker, at, other):
    draft = start_message(by=seeker, at=at, person=other.pk, kind="request")
    return mark_sent(by=seeker, at=at, message=draft.pk)


def test_the_rhythm_in_one_query(seeker, at, django_assert_num_queries):
    with django_assert_num_queries(1):
        page = rhythm_page(reader=seeker, today=at.date())
    assert page.is_usual
    assert page.holidays[0] == "Thursday 26 November"


def test_a_country_has_its_own_holidays(seeker, at):
    Settings.objects.filter(owner=seeker).update(country="DE")
    page = rhythm_page(reader=seeker, today=at.date())
    assert page.holidays[0] == "Friday 25 December"


def test_the_calendar_on_the_list_costs_no_query(seeker, at, person, django_assert_num_queries):
    asked(seeker, at, person("Mei Chan", organisation_name="Northwind"))
    with django_assert_num_queries(5):
        page = outreach_page(reader=seeker, today=at.date())
    words = [(day.on, one.what) for day in page.calendar for one in day.entries]
    assert words == [
        (date(2026, 11, 19), "colleague"), (date(2026, 11, 25), "remind"), (date(2026, 12, 7), "rest"),
    ]  # fmt: skip
    assert [day.on for day in page.calendar if day.holiday] == [date(2026, 11, 26)]


def test_a_draft_tells_of_the_pause_in_three_queries(seeker, at, person, django_assert_num_queries):
    asked(seeker, at, person("Mei Chan", organisation_name="Northwind"))
    kim = person("Kim Lee", organisation_name="Northwind", location="Berlin")
    draft = start_message(by=seeker, at=at, person=kim.pk, kind="request")
    draft.scheduled_for = at
    with django_assert_num_queries(3):
        going = going_of(seeker, at.date(), draft)
    assert going.pause.startswith("You asked Mei Chan")
    assert (going.hour, going.clock) == ("Monday 16 November, 10:00", "their time, Europe/Berlin")


def test_what_is_sent_costs_nothing(seeker, at, person, django_assert_num_queries):
    kept = asked(seeker, at, person("Mei Chan"))
    with django_assert_num_queries(0):
        assert going_of(seeker, at.date(), kept) == Going()


def test_the_hour_is_on_my_clock_when_theirs_is_unknown(seeker, at, person):
    Settings.objects.filter(owner=seeker).update(time_zone="America/New_York")
    draft = start_message(by=seeker, at=at, person=person("Bo Ek").pk, kind="request")
    draft.scheduled_for = at + timedelta(hours=6)
    going = going_of(seeker, at.date(), draft)
    assert (going.hour, going.clock) == ("Monday 16 November, 10:00", "your time")


def test_an_overruled_pause_is_not_told_again(seeker, at, person):
    asked(seeker, at, person("Mei Chan", organisation_name="Northwind"))
    kim = person("Kim Lee", organisation_name="Northwind")
    draft = start_message(by=seeker, at=at, person=kim.pk, kind="request")
    Message.objects.filter(pk=draft.pk).update(overruled_at=at)
    page = write_page(
        reader=seeker, today=at.date(), message=draft.pk,
        verdict=verdict_on(by=seeker, message=draft.pk),
    )  # fmt: skip
    assert page.going.pause == ""


def test_mail_that_came_back_is_told_and_nobody_is_reminded_of_it(
    seeker, at, person, django_assert_num_queries
):
    kept = asked(seeker, at, person("Mei Chan", organisation_name="Northwind"))
    log_answer(by=seeker, at=at, message=kept.pk, kind="bounce")
    with django_assert_num_queries(5):
        page = outreach_page(reader=seeker, today=at.date() + timedelta(days=14))
    (row,) = page.waiting
    assert (row.answer, row.may_remind, row.days) == ("The mail came back", False, ())
    assert page.calendar == ()
