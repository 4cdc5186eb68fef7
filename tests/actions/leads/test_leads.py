"""Openings: kept with their origin, moved on in order, and the search closed by the job."""

from __future__ import annotations

from datetime import date

import pytest

from halfhour.actions.leads.going import apply_for, plan_step, record_stage, stage_of
from halfhour.actions.leads.landing import land_job, tell_story
from halfhour.actions.leads.recording import NoSuchKind, NotAnAddress, record_lead
from halfhour.method.followups.words import NothingSaid
from halfhour.method.leads.stages import StageOutOfOrder
from halfhour.models import Lead, LeadStep, Person, Search

pytestmark = pytest.mark.django_db


@pytest.fixture
def lead(seeker, person, at):
    """An opening Ama told of."""
    return record_lead(
        by=seeker, at=at, title="Planner", organisation="Orient Foods", person=person("Ama").pk,
        url="https://jobs.example.org/7", due=date(2026, 12, 1),
    )  # fmt: skip


def test_an_opening_keeps_where_it_came_from(lead):
    assert (lead.source.name, lead.organisation.name) == ("Ama", "Orient Foods")
    assert stage_of(lead) == "found" and lead.steps.get().due == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("columns", "refusal"),
    [({"title": " "}, NothingSaid), ({"title": "x", "kind": "dream"}, NoSuchKind),
     ({"title": "x", "url": "javascript:alert(1)"}, NotAnAddress)],
)  # fmt: skip
def test_what_is_no_opening_is_refused(seeker, at, columns, refusal):
    with pytest.raises(refusal):
        record_lead(by=seeker, at=at, **columns)
    assert not Lead.objects.exists()


def test_it_goes_on_in_order(seeker, lead, at):
    apply_for(by=seeker, at=at, lead=lead.pk)
    record_stage(by=seeker, at=at, lead=lead.pk, stage="interviewed")
    with pytest.raises(StageOutOfOrder):
        record_stage(by=seeker, at=at, lead=lead.pk, stage="accepted")
    assert stage_of(lead) == "interviewed"


def test_the_next_thing_is_planned_while_it_is_open(seeker, lead, at):
    plan_step(by=seeker, at=at, lead=lead.pk, words="Ask Ama about shifts", due=date(2026, 11, 20))
    assert stage_of(lead) == "found"
    record_stage(by=seeker, at=at, lead=lead.pk, stage="closed")
    with pytest.raises(StageOutOfOrder):
        plan_step(by=seeker, at=at, lead=lead.pk, words="x", due=date(2026, 11, 20))


def test_the_job_closes_the_search_with_its_story(seeker, lead, at):
    with pytest.raises(StageOutOfOrder):
        land_job(by=seeker, at=at, lead=lead.pk)
    record_stage(by=seeker, at=at, lead=lead.pk, stage="offered")
    land_job(by=seeker, at=at, lead=lead.pk, story="By way of Ama")
    search = Search.objects.get(owner=seeker)
    assert search.ended_at == at and search.outcome == "Planner, Orient Foods"
    tell_story(by=seeker, at=at, lead=lead.pk, story="By way of Ama, on a train")
    assert LeadStep.objects.get(step="accepted").words == "By way of Ama, on a train"


def test_a_strangers_opening_is_absent(seeker, stranger, lead, person, at):
    for call in (
        lambda: apply_for(by=stranger, at=at, lead=lead.pk),
        lambda: land_job(by=stranger, at=at, lead=lead.pk),
        lambda: plan_step(by=stranger, at=at, lead=lead.pk, words="x", due=at.date()),
    ):
        with pytest.raises(Lead.DoesNotExist):
            call()
    with pytest.raises(LeadStep.DoesNotExist):
        tell_story(by=stranger, at=at, lead=lead.pk, story="x")
    with pytest.raises(Person.DoesNotExist):
        record_lead(by=stranger, at=at, title="x", person=person("Bo").pk)
