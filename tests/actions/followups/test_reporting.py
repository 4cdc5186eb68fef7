"""A report begun, grown and sent: only what it names counts as told."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.followups.advice import follow_advice, record_advice
from halfhour.actions.followups.reporting import NothingToReport, begin_report
from halfhour.actions.outreach.drafting import edit_message, start_message, withdraw_message
from halfhour.actions.outreach.sending import mark_sent
from halfhour.actions.referrals.recording import record_referral
from halfhour.models import Event, Message, Person, Report
from halfhour.pages.followups.report import report_page

pytestmark = pytest.mark.django_db
LINE = "You advised me “Ride the night train once”; I followed it: cold and bright"


@pytest.fixture
def ama(person):
    return person("Ama Mensah", closeness="well")


@pytest.fixture
def advice(seeker, ama, at):
    """Advice that was followed."""
    kept = record_advice(by=seeker, at=at, giver=ama.pk, text="Ride the night train once")
    follow_advice(by=seeker, at=at, advice=kept.pk, words="cold and bright")
    return kept


@pytest.fixture
def bo(seeker, ama, at):
    """Bo, whom Ama named."""
    return record_referral(by=seeker, at=at, referrer=ama.pk, name="Bo Lindqvist")


@pytest.fixture
def draft(seeker, ama, advice, bo, at):
    """A report about the advice alone."""
    return begin_report(by=seeker, at=at, person=ama.pk, advice=[advice.pk], lines=[LINE])


def left(seeker, ama):
    """What Ama has not heard of."""
    return [item.kind for item in report_page(reader=seeker, person=ama.pk).items]


def test_the_draft_says_what_came_of_it_and_asks_nothing(draft, ama):
    assert LINE in draft.body and "Ama" in draft.body and "?" not in draft.body
    assert Event.objects.filter(verb="followups.report_begun", person_id=ama.pk).count() == 1


def test_nothing_is_told_before_it_is_sent(seeker, ama, draft, at):
    assert left(seeker, ama) == ["referral", "advice"]
    mark_sent(by=seeker, at=at + timedelta(hours=1), message=draft.pk)
    assert left(seeker, ama) == ["referral"]


def test_what_was_taken_out_before_sending_is_not_told(seeker, ama, draft, at):
    edit_message(by=seeker, at=at, message=draft.pk, subject="Thank you",
                 body="Hi Ama,\n\nthank you for your kindness.")  # fmt: skip
    mark_sent(by=seeker, at=at + timedelta(hours=1), message=draft.pk)
    assert left(seeker, ama) == ["referral", "advice"]


def test_what_was_written_in_by_hand_is_told_too(seeker, ama, draft, at):
    body = f"{draft.body}\n\nBo sends greetings."
    edit_message(by=seeker, at=at, message=draft.pk, subject="Thank you", body=body)
    mark_sent(by=seeker, at=at + timedelta(hours=1), message=draft.pk)
    assert left(seeker, ama) == []


def test_a_draft_put_away_tells_nothing(seeker, ama, draft, at):
    withdraw_message(by=seeker, at=at, message=draft.pk)
    assert left(seeker, ama) == ["referral", "advice"]


def test_more_news_joins_the_draft_that_waits(seeker, ama, advice, bo, draft, at):
    line = "You named Bo Lindqvist to me: we talked on 12 October"
    again = begin_report(by=seeker, at=at + timedelta(days=1), person=ama.pk, advice=[advice.pk],
                         referrals=[bo.pk], lines=[LINE, line])  # fmt: skip
    assert again.pk == draft.pk and Message.objects.filter(kind="report").count() == 1
    assert again.body.count(LINE) == 1 and again.body.count(line) == 1
    assert again.body.index(line) < again.body.index("Kind regards")
    assert Report.objects.filter(message=draft).count() == 2


def test_a_report_about_nothing_begins_no_draft(seeker, ama, at):
    with pytest.raises(NothingToReport):
        begin_report(by=seeker, at=at, person=ama.pk)
    assert not Message.objects.exists()


def test_nobody_elses_person_is_reported_to(stranger, ama, advice, at):
    with pytest.raises(Person.DoesNotExist):
        begin_report(by=stranger, at=at, person=ama.pk, advice=[advice.pk])


def test_a_thank_you_that_quotes_advice_does_not_tell_what_came_of_it(seeker, ama, advice, at):
    note = start_message(by=seeker, at=at, person=ama.pk, kind="thanks")
    edit_message(by=seeker, at=at, message=note.pk, subject="Thank you",
                 body="Hi Ama,\n\nthank you! I will ride the night train once.")  # fmt: skip
    mark_sent(by=seeker, at=at, message=note.pk)
    assert left(seeker, ama) == ["advice"]
