"""Openings as they are seen, and the page of the job."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.leads.going import plan_step, record_stage
from halfhour.actions.leads.landing import land_job
from halfhour.actions.leads.recording import record_lead
from halfhour.actions.referrals.recording import record_referral
from halfhour.models import Interview, Lead, LeadStep
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
    with django_assert_num_queries(12):
        page = landed_page(reader=seeker)
    assert [one.name for one in page.helpers] == ["Ama Mensah", "Bo Lindqvist"]
    assert page.helpers[1].whats == ("told you of Planner", "took time to talk with you")
    assert all(one.on_the_way and not one.told for one in page.helpers)
    assert (page.story, page.figures.interviews) == ("On a train", 1)


def test_a_strangers_opening_is_absent(stranger, lead):
    assert leads_page(reader=stranger).going == ()
    with pytest.raises(Lead.DoesNotExist):
        lead_page(reader=stranger, lead=lead.pk)
    with pytest.raises(LeadStep.DoesNotExist):
        landed_page(reader=stranger)
