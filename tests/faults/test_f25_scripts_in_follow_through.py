"""F25: HTML and scripts in every text of referrals, follow-ups, openings and Today stay text."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest
from django.urls import reverse

from halfhour.actions.followups.advice import follow_advice, record_advice
from halfhour.actions.followups.contact import log_contact
from halfhour.actions.followups.giving import record_gift, record_need
from halfhour.actions.followups.promises import record_promise
from halfhour.actions.leads.going import plan_step, record_stage
from halfhour.actions.leads.landing import land_job
from halfhour.actions.leads.recording import record_lead
from halfhour.actions.referrals.companies import add_company, record_knows_at
from halfhour.actions.referrals.permission import grant_permission
from halfhour.actions.referrals.recording import record_referral
from halfhour.models import Interview
from halfhour.pages.today.page import today_page

pytestmark = pytest.mark.django_db

EVIL = "</script><script>alert(1)</script><img src=x onerror=alert(2)>'\"{{ settings }}{% x %}"


class Seen(HTMLParser):
    """Every tag and attribute a browser would make."""

    def __init__(self):
        super().__init__()
        self.bad = []

    def handle_starttag(self, tag, attrs):
        names = {name for name, _ in attrs}
        inline = tag == "script" and "src" not in names
        if inline or "onerror" in names or ("src", "x") in attrs:
            self.bad.append((tag, attrs))


@pytest.fixture
def world(seeker, person, at):
    """Every text field of these rooms, filled with evil; ids for the addresses."""
    ama = person(f"Ama {EVIL}", closeness="well", title=EVIL, organisation_name=EVIL)
    named = record_referral(
        by=seeker,
        at=at,
        referrer=ama.pk,
        name=f"Bo {EVIL}",
        organisation=EVIL,
        title=EVIL,
        why=EVIL,
    )
    grant_permission(by=seeker, at=at, referral=named.pk, words=EVIL)
    add_company(by=seeker, at=at, organisation=EVIL, why=EVIL)
    record_knows_at(by=seeker, at=at, person=ama.pk, organisation=EVIL, words=EVIL)
    advice = record_advice(by=seeker, at=at, giver=ama.pk, text=EVIL)
    other = record_advice(by=seeker, at=at, giver=named.referred_id, text=EVIL)
    follow_advice(by=seeker, at=at, advice=advice.pk, words=EVIL)
    record_promise(by=seeker, at=at, person=ama.pk, text=EVIL)
    record_need(by=seeker, at=at, person=ama.pk, text=EVIL)
    record_gift(by=seeker, at=at, person=ama.pk, text=EVIL)
    log_contact(by=seeker, at=at, person=ama.pk, channel="x", note=EVIL)
    Interview.objects.create(owner=seeker, person=ama, arranged_at=at, starts_at=at, ended_at=at)
    Interview.objects.create(owner=seeker, person=named.referred, arranged_at=at, starts_at=at)
    lead = record_lead(
        by=seeker, at=at, title=EVIL, organisation=EVIL, person=named.referred_id, text=EVIL
    )
    plan_step(by=seeker, at=at, lead=lead.pk, words=EVIL, due=at.date())
    record_stage(by=seeker, at=at, lead=lead.pk, stage="offered", words=EVIL)
    land_job(by=seeker, at=at, lead=lead.pk, story=EVIL)
    return {"person": ama.pk, "referral": named.pk, "advice": other.pk, "lead": lead.pk}


SCREENS = (
    ("today:today", None), ("today:everything", None), ("referrals:network", None),
    ("referrals:companies", None), ("referrals:add", None), ("referrals:permission", "referral"),
    ("referrals:thanks", "person"), ("followups:list", None), ("followups:ledger", None),
    ("followups:advice", "advice"), ("followups:promises", None), ("followups:in-touch", None),
    ("followups:needs", None), ("followups:report", "person"), ("followups:hello", "person"),
    ("followups:give", "person"), ("leads:list", None), ("leads:lead", "lead"),
    ("leads:landed", None), ("leads:add", None), ("progress:progress", None),
)  # fmt: skip


@pytest.mark.parametrize(("name", "record"), SCREENS)
def test_f25_no_screen_turns_text_into_a_script(as_seeker, world, name, record):
    shown = as_seeker.get(reverse(name, args=[world[record]] if record else []))
    seen = Seen()
    seen.feed(shown.content.decode())
    assert shown.status_code == 200 and not seen.bad
    assert "SettingsReference" not in shown.content.decode()


def test_f25_words_sent_back_to_a_form_stay_text(as_seeker, world):
    for name, form in (
        ("referrals:path", None),
        ("referrals:companies", {"organisation": EVIL}),
        ("leads:add", {"title": EVIL, "kind": "opening", "url": EVIL}),
    ):
        where = reverse(name)
        shown = as_seeker.post(where, form) if form else as_seeker.get(where, {"company": EVIL})
        seen = Seen()
        seen.feed(shown.content.decode())
        assert not seen.bad


def test_f25_the_picture_of_the_network_holds_no_script(as_seeker, world):
    shown = as_seeker.get(reverse("referrals:tree-picture"))
    text = shown.content.decode()
    assert shown.headers["Content-Type"].startswith("image/svg+xml")
    assert shown.headers["X-Content-Type-Options"] == "nosniff"
    assert "<script" not in text and "<img" not in text and "&lt;/script&gt;" in text


def test_f25_the_data_of_the_picture_is_json_and_nothing_else(as_seeker, world):
    shown = as_seeker.get(reverse("referrals:tree-data"))
    assert shown.headers["Content-Type"] == "application/json"
    assert EVIL in json.loads(shown.content)["branches"][0]["name"]


def test_f25_a_step_of_evil_words_is_one_line_of_text(seeker, world, at):
    for step in today_page(reader=seeker, today=at.date()).steps:
        assert "\n" not in step.what
