"""Advice, promises and reports: each kept with its event, each refusal."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from halfhour.actions.followups.advice import (
    follow_advice,
    record_advice,
    reopen_advice,
    set_aside_advice,
    try_advice,
)
from halfhour.actions.followups.promises import keep_promise, record_promise, release_promise
from halfhour.actions.followups.reporting import NothingToReport, report_back
from halfhour.actions.referrals.recording import record_referral
from halfhour.method.followups.words import NothingSaid
from halfhour.models import (
    Advice,
    AdviceOutcome,
    Event,
    Report,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def ama(person):
    return person("Ama Mensah", closeness="well")


@pytest.fixture
def advice(seeker, ama, at):
    return record_advice(by=seeker, at=at, giver=ama.pk, text=" Ride the night train ")


def test_advice_is_kept_in_its_words_with_its_giver(advice, ama):
    assert advice.text == "Ride the night train" and advice.giver == ama
    assert Event.objects.get(verb="followups.advice_recorded").person == ama


@pytest.mark.parametrize(("action", "state"), [(follow_advice, "followed"), (try_advice, "tried")])
def test_what_was_done_with_advice_is_kept(seeker, advice, at, action, state):
    action(by=seeker, at=at, advice=advice.pk, words="It was cold")
    outcome = AdviceOutcome.objects.get()
    assert (outcome.state, outcome.words) == (state, "It was cold")
    reopen_advice(by=seeker, at=at, advice=advice.pk)
    assert AdviceOutcome.objects.count() == 2


def test_setting_aside_needs_the_reason(seeker, advice, at):
    with pytest.raises(NothingSaid):
        set_aside_advice(by=seeker, at=at, advice=advice.pk, words=" ")
    set_aside_advice(by=seeker, at=at, advice=advice.pk, words="I have two small children")
    assert AdviceOutcome.objects.get().state == "set aside"


def test_advice_needs_words(seeker, ama, at):
    with pytest.raises(NothingSaid):
        record_advice(by=seeker, at=at, giver=ama.pk, text="")


def test_a_promise_is_kept_once(seeker, ama, at):
    kept = record_promise(by=seeker, at=at, person=ama.pk, text="Send it", due=date(2026, 12, 1))
    keep_promise(by=seeker, at=at, promise=kept.pk)
    again = keep_promise(by=seeker, at=at + timedelta(days=1), promise=kept.pk)
    assert again.kept_at == at
    assert Event.objects.filter(verb="followups.promise_kept").count() == 1


def test_a_promise_can_be_released(seeker, ama, at):
    kept = record_promise(by=seeker, at=at, person=ama.pk, text="Send it")
    assert release_promise(by=seeker, at=at, promise=kept.pk).released_at == at


def test_a_promise_needs_words(seeker, ama, at):
    with pytest.raises(NothingSaid):
        record_promise(by=seeker, at=at, person=ama.pk, text="")


def test_one_report_may_tell_of_several_things(seeker, ama, advice, at):
    referral = record_referral(by=seeker, at=at, referrer=ama.pk, name="Bo Lindqvist")
    report_back(by=seeker, at=at, person=ama.pk, advice=[advice.pk], referrals=[referral.pk])
    assert Report.objects.count() == 2
    assert Event.objects.filter(verb="followups.reported").count() == 1


def test_a_report_about_nothing_is_refused(seeker, ama, at):
    with pytest.raises(NothingToReport):
        report_back(by=seeker, at=at, person=ama.pk)


def test_a_report_is_only_about_what_they_gave(seeker, person, advice, at):
    with pytest.raises(Advice.DoesNotExist):
        report_back(by=seeker, at=at, person=person("Bo").pk, advice=[advice.pk])
