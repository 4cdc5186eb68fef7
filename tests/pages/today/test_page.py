"""Today on real records: each thing that happens changes what is to do next."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.followups.advice import follow_advice, record_advice
from halfhour.actions.followups.contact import log_contact, set_cadence
from halfhour.actions.followups.promises import record_promise
from halfhour.actions.followups.reporting import begin_report, report_back
from halfhour.actions.outreach.sending import mark_sent
from halfhour.actions.referrals.permission import grant_permission
from halfhour.actions.referrals.recording import record_referral
from halfhour.models import (
    Answer,
    Chosen,
    Interview,
)
from halfhour.pages.today.page import today_page

pytestmark = pytest.mark.django_db


def test_a_new_home_is_told_how_to_begin(rules, at):
    assert rules(at.date()) == ["bring-people", "name-a-direction"]


def test_with_people_and_a_direction_the_shortlist_is_next(rules, rail, person, at):
    ama = person("Ama Mensah")
    assert rules(at.date()) == ["mark-closeness"]
    ama.closeness = "well"
    ama.save()
    assert rules(at.date()) == ["choose-whom-to-ask"]


def test_somebody_chosen_is_to_be_asked_until_asked(rules, rail, person, asking, seeker, at):
    ama = person("Ama Mensah", closeness="well")
    Chosen.objects.create(owner=seeker, person=ama, direction=rail, role="expert", at=at)
    assert rules(at.date()) == ["ask-someone"]
    draft = asking(ama, sent_at=None)
    assert rules(at.date()) == ["send-draft"]
    draft.sent_at = at
    draft.save()
    assert rules(at.date()) == []


def test_no_answer_then_yes_then_arranged(rules, rail, person, asking, seeker, at):
    ama = person("Ama Mensah", closeness="well", organisation_name="Orient Foods")
    request = asking(ama)
    assert rules(at.date() + timedelta(days=3)) == ["no-answer-colleague"]
    Answer.objects.create(owner=seeker, message=request, kind="yes", at=at + timedelta(days=3))
    assert rules(at.date() + timedelta(days=3)) == ["arrange"]
    Interview.objects.create(
        owner=seeker, person=ama, starts_at=at + timedelta(days=7),
        arranged_at=at + timedelta(days=3), request=request,
    )  # fmt: skip
    assert rules(at.date() + timedelta(days=4)) == ["prepare"]
    assert rules(at.date() + timedelta(days=6)) == ["confirm", "prepare"]
    assert rules(at.date() + timedelta(days=7)) == ["interview-today", "prepare"]


def test_an_out_of_office_note_is_no_answer(rules, calm, person, asking, seeker, at):
    request = asking(person("Ama", closeness="well", organisation_name="Orient"))
    Answer.objects.create(owner=seeker, message=request, kind="out-of-office", at=at)
    assert rules(at.date() + timedelta(days=3)) == ["no-answer-colleague"]


def test_a_held_interview_wants_thanks_and_its_thank_you_silences_it(
    held, rules, calm, person, asking, seeker, at
):
    ama = person("Ama Mensah", closeness="well")
    held(ama, at)
    assert rules(at.date()) == ["thank"]
    asking(ama, kind="thanks")
    assert rules(at.date()) == []


def test_a_referral_goes_from_permission_to_report(held, rules, calm, person, asking, seeker, at):
    ama, bo = person("Ama Mensah", closeness="well"), person("Bo Lindqvist")
    referral = record_referral(by=seeker, at=at, referrer=ama.pk, person=bo.pk)
    assert rules(at.date()) == ["ask-permission", "contact-referred"]
    grant_permission(by=seeker, at=at, referral=referral.pk, words="Do say hello from me")
    assert rules(at.date()) == ["contact-referred"]
    asking(bo)
    assert rules(at.date()) == []
    held(bo, at + timedelta(days=9))
    asking(bo, days=9, kind="thanks")
    assert rules(at.date() + timedelta(days=10)) == ["report-back"]
    report_back(by=seeker, at=at + timedelta(days=11), person=ama.pk, referrals=[referral.pk])
    assert rules(at.date() + timedelta(days=40)) == []


def test_a_sent_report_counts_for_what_it_names(rules, calm, person, seeker, at):
    ama = person("Ama Mensah", closeness="well")
    advice = record_advice(by=seeker, at=at, giver=ama.pk, text="Ride the night train once")
    assert rules(at.date()) == ["follow-advice"]
    follow_advice(by=seeker, at=at + timedelta(days=1), advice=advice.pk, words="I did")
    assert rules(at.date() + timedelta(days=1)) == ["report-back"]
    when = at + timedelta(days=2)
    draft = begin_report(
        by=seeker, at=when, person=ama.pk, advice=[advice.pk],
        lines=["You advised me to ride the night train once; I did"],
    )  # fmt: skip
    assert rules(when.date()) == ["report-back"]
    mark_sent(by=seeker, at=when, message=draft.pk)
    assert rules(at.date() + timedelta(days=35)) == []


def test_a_report_that_says_nothing_of_it_leaves_it_open(rules, calm, person, asking, seeker, at):
    ama = person("Ama Mensah", closeness="well")
    advice = record_advice(by=seeker, at=at, giver=ama.pk, text="Ride the night train once")
    follow_advice(by=seeker, at=at, advice=advice.pk)
    asking(ama, days=2, kind="report")
    assert rules(at.date() + timedelta(days=3)) == ["report-back"]


def test_a_promise_is_there_by_its_day(rules, calm, person, seeker, at):
    ama = person("Ama Mensah", closeness="well")
    day = at.date() + timedelta(days=2)
    record_promise(by=seeker, at=at, person=ama.pk, text="Send the timetable", due=day)
    page = today_page(reader=seeker, today=at.date())
    assert [(step.rule, step.due) for step in page.ahead] == [("keep-promise", day)]
    assert [step.rule for step in page.plan] == ["keep-promise"]


def test_any_contact_restarts_keeping_in_touch(rules, calm, person, seeker, at):
    ama = person("Ama Mensah", closeness="well")
    log_contact(by=seeker, at=at - timedelta(days=70), person=ama.pk, channel="phone")
    set_cadence(by=seeker, at=at, person=ama.pk, days=60)
    assert rules(at.date()) == ["keep-in-touch"]
    log_contact(by=seeker, at=at, person=ama.pk)
    assert rules(at.date()) == []
