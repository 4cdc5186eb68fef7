"""Openings in the browser, from hearing of one to the job."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.actions.leads.going import record_stage
from halfhour.actions.leads.landing import land_job
from halfhour.actions.leads.recording import record_lead
from halfhour.models import Lead, LeadStep, Message

pytestmark = pytest.mark.django_db


@pytest.fixture
def lead(seeker, person, at):
    ama = person("Ama Mensah", closeness="well")
    return record_lead(by=seeker, at=at, title="Night planner", person=ama.pk)


def test_it_is_kept_by_a_plain_form(as_seeker, lead):
    form = {
        "title": "Clerk",
        "kind": "possible",
        "person": lead.source_id,
        "organisation": "Orient",
    }
    answer = as_seeker.post(reverse("leads:add"), form)
    kept = Lead.objects.get(title="Clerk")
    assert answer.headers["Location"] == reverse("leads:lead", args=[kept.pk])
    shown = as_seeker.get(reverse("leads:list")).content.decode()
    assert "Night planner" in shown and "a possible job" in shown


def test_a_script_is_no_address(as_seeker, lead):
    form = {"title": "Clerk", "kind": "opening", "url": "javascript:alert(1)"}
    shown = as_seeker.post(reverse("leads:add"), form).content.decode()
    assert "begins with http" in shown and Lead.objects.count() == 1


def test_from_found_to_the_job(as_seeker, lead):
    where = reverse("leads:lead", args=[lead.pk])
    assert as_seeker.post(where, {"stage": "accepted"}).status_code == 200
    for stage in ("applied", "interviewed", "offered"):
        as_seeker.post(where, {"stage": stage})
    form = {"words": "Answer them", "due": "2026-12-01"}
    as_seeker.post(reverse("leads:plan", args=[lead.pk]), form)
    answer = as_seeker.post(where, {"stage": "accepted", "words": "On a night train"})
    landed = reverse("leads:landed", args=[lead.pk])
    assert answer.headers["Location"] == landed
    shown = as_seeker.get(landed).content.decode()
    assert "On a night train" in shown and "Ama Mensah" in shown
    as_seeker.post(reverse("leads:story", args=[lead.pk]), {"story": "All by Ama"})
    assert LeadStep.objects.get(step="accepted").words == "All by Ama"
    assert "You have the job" in as_seeker.get("/").content.decode()


@pytest.fixture
def landed(seeker, lead, at):
    record_stage(by=seeker, at=at, lead=lead.pk, stage="offered")
    land_job(by=seeker, at=at, lead=lead.pk)
    return reverse("leads:landed", args=[lead.pk])


def test_one_press_makes_a_draft_for_each_helper_and_leads_to_them(as_seeker, lead, landed):
    assert "Make 1 draft<" in as_seeker.get(landed).content.decode()
    news = reverse("leads:news", args=[lead.pk])
    assert as_seeker.post(news).headers["Location"] == landed
    draft = Message.objects.get(kind="news")
    shown = as_seeker.get(landed).content.decode()
    assert reverse("outreach:write", args=[draft.pk]) in shown and "Make 1 draft" not in shown
    as_seeker.post(news)
    assert Message.objects.count() == 1
    as_seeker.post(reverse("outreach:sent", args=[draft.pk]), {"how": "copy"})
    assert "1 of 1 told" in as_seeker.get(landed).content.decode()


def test_the_news_of_a_stranger_is_a_404(as_stranger, lead, landed):
    assert as_stranger.post(reverse("leads:news", args=[lead.pk])).status_code == 404


def test_the_news_is_begun_by_a_press_only(as_seeker, lead, landed):
    assert as_seeker.get(reverse("leads:news", args=[lead.pk])).status_code == 405


def test_a_strangers_opening_is_a_404(as_stranger, lead):
    assert "Night planner" not in as_stranger.get(reverse("leads:list")).content.decode()
    for name in ("lead", "landed"):
        assert as_stranger.get(reverse(f"leads:{name}", args=[lead.pk])).status_code == 404
    where = reverse("leads:plan", args=[lead.pk])
    assert as_stranger.post(where, {"words": "x", "due": "2026-12-01"}).status_code == 404
    where = reverse("leads:story", args=[lead.pk])
    assert as_stranger.post(where, {"story": "x"}).status_code == 404


def test_without_a_job_there_is_no_page_of_it(as_seeker, lead):
    assert as_seeker.get(reverse("leads:landed")).status_code == 404
