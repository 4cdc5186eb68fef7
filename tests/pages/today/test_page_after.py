"""Today on real records: giving, the way to the job, marks, other people's days and eyes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from halfhour.actions.followups.advice import record_advice
from halfhour.actions.followups.giving import record_gift, record_need
from halfhour.actions.followups.promises import record_promise
from halfhour.actions.leads.going import apply_for, plan_step, record_stage
from halfhour.actions.leads.landing import land_job
from halfhour.actions.leads.recording import record_lead
from halfhour.actions.referrals.recording import record_referral
from halfhour.actions.today.marking import dismiss, finish, put_off, take_up
from halfhour.models import (
    Resume,
    ResumeShowing,
)
from halfhour.pages.today.page import today_page

pytestmark = pytest.mark.django_db


def test_a_need_stays_until_a_gift_meets_it(rules, calm, person, seeker, at):
    ama = person("Ama Mensah", closeness="well")
    need = record_need(by=seeker, at=at, person=ama.pk, text="A Portuguese translator")
    assert rules(at.date()) == ["give-back"]
    record_gift(by=seeker, at=at, person=ama.pk, text="Introduced Inês", need=need.pk)
    assert rules(at.date()) == []


def test_a_resume_shown_wants_an_opinion_after_a_week(rules, calm, person, seeker, at):
    ama = person("Ama Mensah", closeness="well")
    resume = Resume.objects.create(owner=seeker, number=1, name="One", revised_at=at)
    ResumeShowing.objects.create(owner=seeker, resume=resume, person=ama, shown_at=at)
    assert rules(at.date()) == []
    assert rules(at.date() + timedelta(days=7)) == ["resume-opinion"]


def test_the_way_to_the_job_ends_with_news_to_everyone_who_helped(
    held, rules, calm, person, seeker, at
):
    ama, bo = person("Ama Mensah", closeness="well"), person("Bo Lindqvist")
    record_referral(by=seeker, at=at, referrer=ama.pk, person=bo.pk)
    held(bo, at)
    lead = record_lead(by=seeker, at=at, title="Planner", organisation="Orient", person=bo.pk)
    assert "decide-opening" in rules(at.date())
    apply_for(by=seeker, at=at + timedelta(hours=1), lead=lead.pk)
    plan_step(by=seeker, at=at + timedelta(hours=2), lead=lead.pk, words="call them",
              due=at.date())  # fmt: skip
    assert "application-step" in rules(at.date())
    record_stage(by=seeker, at=at + timedelta(hours=3), lead=lead.pk, stage="offered")
    assert "answer-offer" in rules(at.date())
    land_job(by=seeker, at=at + timedelta(hours=4), lead=lead.pk, story="Two steps from Ama.")
    page = today_page(reader=seeker, today=at.date())
    told = [step.person.name for step in page.steps if step.rule == "tell-helpers"]
    assert sorted(told) == ["Ama Mensah", "Bo Lindqvist"] and page.landed


def test_put_off_dismissed_done_and_taken_up(rules, calm, person, seeker, at):
    ama = person("Ama Mensah", closeness="well")
    promise = record_promise(by=seeker, at=at, person=ama.pk, text="x", due=at.date())
    key = f"promise:{promise.pk}"
    put_off(by=seeker, at=at, key=key, until=at.date() + timedelta(days=3))
    page = today_page(reader=seeker, today=at.date())
    assert [step.key for step in page.put_off] == [key] and not page.plan
    assert rules(at.date() + timedelta(days=3)) == ["keep-promise"]
    dismiss(by=seeker, at=at, key=key, reason="They found it themselves")
    assert rules(at.date() + timedelta(days=9)) == []
    take_up(by=seeker, at=at, key=key)
    assert rules(at.date()) == ["keep-promise"]
    finish(by=seeker, at=at, key=key)
    assert rules(at.date()) == []
    assert today_page(reader=seeker, today=at.date()).done == 1


def test_nothing_of_a_stranger_is_on_it(calm, person, seeker, stranger, at):
    ama = person("Ama Mensah", closeness="well")
    record_promise(by=seeker, at=at, person=ama.pk, text="x")
    assert [s.rule for s in today_page(reader=stranger, today=at.date()).steps] == [
        "name-a-direction", "bring-people",
    ]  # fmt: skip


def test_days_are_those_of_the_seekers_own_calendar(held, rules, calm, person, seeker, at):
    from halfhour.models import Settings

    Settings.objects.filter(owner=seeker).update(time_zone="Pacific/Auckland")
    held(person("Ama Mensah", closeness="well"), at.replace(hour=20))
    page = today_page(reader=seeker, today=date(2026, 11, 17))
    assert page.ahead[0].due == date(2026, 11, 18)


def test_it_takes_nine_queries(held, rail, person, asking, seeker, at, django_assert_num_queries):
    for n in range(5):
        one = person(f"P{n}", closeness="well")
        asking(one)
        held(one, at)
        record_advice(by=seeker, at=at, giver=one.pk, text="x")
    with django_assert_num_queries(9):
        today_page(reader=seeker, today=at.date())
