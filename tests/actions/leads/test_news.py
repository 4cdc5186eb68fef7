"""The news of the job: a draft for each helper, made at once, sent singly, never twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.followups.advice import record_advice
from halfhour.actions.leads.going import record_stage
from halfhour.actions.leads.landing import land_job
from halfhour.actions.leads.news import begin_news
from halfhour.actions.leads.recording import record_lead
from halfhour.actions.outreach.drafting import withdraw_message
from halfhour.actions.outreach.sending import mark_sent
from halfhour.actions.referrals.recording import record_referral
from halfhour.method.leads.stages import StageOutOfOrder
from halfhour.models import Event, Lead, Message, Person, Report
from halfhour.pages.leads.landed import landed_page
from halfhour.pages.today.page import today_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def offered(seeker, person, at):
    """Ama named Bo, who told of the opening, and it was offered."""
    ama = person("Ama Mensah", closeness="well")
    bo = record_referral(by=seeker, at=at, referrer=ama.pk, name="Bo Lindqvist").referred
    lead = record_lead(by=seeker, at=at, title="Planner", organisation="Orient", person=bo.pk)
    record_stage(by=seeker, at=at, lead=lead.pk, stage="offered")
    return lead


@pytest.fixture
def landed(seeker, offered, at):
    """The job."""
    land_job(by=seeker, at=at + timedelta(days=1), lead=offered.pk)
    return offered


@pytest.fixture
def later(at):
    return at + timedelta(days=2)


def told(seeker, lead, later):
    """Drafts for all who have none, as the page would ask for them."""
    helpers = [(one.id, one.says) for one in landed_page(reader=seeker).without_draft]
    return begin_news(by=seeker, at=later, lead=lead.pk, helpers=helpers)


def test_each_helper_gets_a_draft_that_says_what_they_did(seeker, landed, later):
    first, second = told(seeker, landed, later)
    assert (first.person.name, second.person.name) == ("Ama Mensah", "Bo Lindqvist")
    assert "You named Bo Lindqvist to me." in first.body and "Planner at Orient" in first.body
    assert "You told me of Planner." in second.body and "named" not in second.body
    assert not first.sent_at and not second.sent_at
    event = Event.objects.get(verb="leads.news_begun")
    assert event.data == {"drafts": 2}


def test_doing_it_again_adds_only_what_is_missing(seeker, landed, later):
    first, second = told(seeker, landed, later)
    mark_sent(by=seeker, at=later, message=first.pk)
    assert told(seeker, landed, later) == ()
    withdraw_message(by=seeker, at=later, message=second.pk)
    (again,) = told(seeker, landed, later)
    assert again.person_id == second.person_id and again.pk != second.pk


def test_the_page_knows_who_was_told_and_where_the_drafts_are(seeker, landed, later):
    first, second = told(seeker, landed, later)
    mark_sent(by=seeker, at=later, message=first.pk)
    page = landed_page(reader=seeker)
    assert [(one.told, one.draft) for one in page.helpers] == [(True, None), (False, second.pk)]
    assert page.told == 1 and page.without_draft == ()


def test_the_news_tells_a_helper_of_everything_they_gave(seeker, landed, later, at):
    bo = Person.objects.get(name="Bo Lindqvist")
    record_advice(by=seeker, at=at, giver=bo.pk, text="Read the timetable law")
    first, second = told(seeker, landed, later)
    for message in (first, second):
        mark_sent(by=seeker, at=later, message=message.pk)
    assert Report.objects.filter(message=second, advice__giver=bo).count() == 1
    assert Report.objects.filter(message=first, referral__referred=bo).count() == 1
    page = today_page(reader=seeker, today=later.date() + timedelta(days=40))
    assert not [s for s in page.steps if s.rule in ("tell-helpers", "report-back")]


def test_before_the_job_there_is_no_news(seeker, offered, later):
    with pytest.raises(StageOutOfOrder):
        begin_news(by=seeker, at=later, lead=offered.pk, helpers=[])


def test_a_strangers_job_is_absent(stranger, landed, later):
    with pytest.raises(Lead.DoesNotExist):
        begin_news(by=stranger, at=later, lead=landed.pk, helpers=[])


def test_nobody_elses_person_gets_a_draft_and_nothing_is_half_done(
    seeker, stranger, landed, later, at
):
    other = Person.objects.create(owner=stranger, name="Zed", created_at=at, updated_at=at)
    ama = Person.objects.get(name="Ama Mensah")
    with pytest.raises(Person.DoesNotExist):
        begin_news(by=seeker, at=later, lead=landed.pk, helpers=[(ama.pk, ()), (other.pk, ())])
    assert not Message.objects.exists()
