"""Openings as they are seen, and the page of the job."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.followups.contact import log_contact
from halfhour.actions.leads.going import plan_step, record_stage
from halfhour.actions.leads.landing import land_job
from halfhour.actions.leads.recording import record_lead
from halfhour.actions.referrals.recording import record_referral
from halfhour.actions.today.marking import dismiss, finish
from halfhour.models import Interview, Lead, LeadStep, Message
from halfhour.pages.leads.landed import landed_page
from halfhour.pages.leads.leads import lead_page, leads_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def lead(seeker, person, at):
    """Ama named Bo, who told of an opening."""
    ama = person("Ama Mensah", closeness="well")
    bo = record_referral(by=seeker, at=at, referrer=ama.pk, name="Bo Lindqvist").referred
    Interview.objects.create(
        owner=seeker, person=bo, arranged_at=at, starts_at=at, ended_at=at + timedelta(hours=1)
    )
    return record_lead(by=seeker, at=at, title="Planner", organisation="Orient", person=bo.pk)


def test_the_list_parts_what_goes_on_from_what_is_over(seeker, lead, at, django_assert_num_queries):
    plan_step(by=seeker, at=at, lead=lead.pk, words="Call", due=at.date())
    other = record_lead(by=seeker, at=at, title="Clerk")
    record_stage(by=seeker, at=at, lead=other.pk, stage="closed")
    with django_assert_num_queries(2):
        page = leads_page(reader=seeker)
    assert [(one.title, one.next) for one in page.going] == [("Planner", "Call")]
    assert [one.stage_name for one in page.over] == ["let go"]


def test_an_opening_shows_the_way_it_came(seeker, lead, django_assert_num_queries):
    with django_assert_num_queries(5):
        page = lead_page(reader=seeker, lead=lead.pk)
    assert [name for _, name in page.way] == ["Ama Mensah", "Bo Lindqvist"]
    assert ("applied", "applied") in page.may


def test_the_page_of_the_job_credits_everybody(seeker, lead, at, django_assert_num_queries):
    record_stage(by=seeker, at=at, lead=lead.pk, stage="offered")
    land_job(by=seeker, at=at + timedelta(days=1), lead=lead.pk, story="On a train")
    with django_assert_num_queries(9):
        page = landed_page(reader=seeker)
    assert [one.name for one in page.helpers] == ["Ama Mensah", "Bo Lindqvist"]
    assert page.helpers[1].whats == ("told you of Planner", "took time to talk with you")
    assert all(one.on_the_way and not one.told for one in page.helpers)
    assert (page.story, page.figures.interviews) == ("On a train", 1)


def test_the_days_of_the_search_stand_in_order(seeker, lead, at):
    record_stage(by=seeker, at=at + timedelta(days=3), lead=lead.pk, stage="offered")
    land_job(by=seeker, at=at + timedelta(days=5), lead=lead.pk)
    page = landed_page(reader=seeker, lead=lead.pk)
    assert [one.words for one in page.milestones] == [
        "You talked with Bo Lindqvist", "Bo Lindqvist told you of it", "Offer", "Accepted",
    ]  # fmt: skip
    assert page.helpers[1].says == ("You told me of Planner", "You took time to talk with me")


def test_only_the_news_itself_a_talk_or_the_seekers_word_counts_as_told(seeker, lead, at):
    record_stage(by=seeker, at=at, lead=lead.pk, stage="offered")
    land_job(by=seeker, at=at, lead=lead.pk)
    later = at + timedelta(days=1)
    ama, bo = (one.id for one in landed_page(reader=seeker).helpers)
    Message.objects.create(owner=seeker, person_id=ama, kind="touch", begun_at=later,
                           edited_at=later, sent_at=later)  # fmt: skip
    assert landed_page(reader=seeker).told == 0
    finish(by=seeker, at=later, key=f"landed:{lead.pk}:{bo}")
    assert [one.told for one in landed_page(reader=seeker).helpers] == [False, True]
    log_contact(by=seeker, at=later, person=ama, channel="phone")
    assert landed_page(reader=seeker).told == 2


def test_a_helper_let_go_is_not_called_told(seeker, lead, at):
    record_stage(by=seeker, at=at, lead=lead.pk, stage="offered")
    land_job(by=seeker, at=at, lead=lead.pk)
    ama = landed_page(reader=seeker).helpers[0].id
    dismiss(by=seeker, at=at, key=f"landed:{lead.pk}:{ama}", reason="She moved away")
    assert landed_page(reader=seeker).told == 0


def test_a_strangers_opening_is_absent(stranger, lead):
    assert leads_page(reader=stranger).going == ()
    with pytest.raises(Lead.DoesNotExist):
        lead_page(reader=stranger, lead=lead.pk)
    with pytest.raises(LeadStep.DoesNotExist):
        landed_page(reader=stranger)
