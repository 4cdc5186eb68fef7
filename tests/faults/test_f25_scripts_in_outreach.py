"""F25: markup in names, companies, own words and a model's answer is shown as text on every screen."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone

from halfhour.actions.outreach.drafting import edit_message, start_message
from halfhour.actions.outreach.endpoint import keep_endpoint
from halfhour.actions.outreach.rewording import rewording_asked
from halfhour.actions.outreach.sending import mark_sent
from halfhour.actions.outreach.templates import write_template
from outside.outreach.model_server import completion, model_server

NASTY = "<img src=x onerror=alert(1)>\"'></textarea></pre><script>alert(1)</script>"


@pytest.fixture
def nasty(seeker, person):
    """Somebody whose name and company are markup, and own words that are."""
    now = timezone.now()
    own = write_template(
        by=seeker, at=now, name=NASTY[:100], kind="request", subject=NASTY, body=f"{NASTY} {{name}}"
    )
    return person(f"Amara {NASTY}", organisation_name=NASTY, title=NASTY), own


def clean(page):
    text = page.content.decode()
    assert page.status_code == 200
    assert "<img src=x" not in text and "<script>alert" not in text
    assert "&lt;img src=x" in text


def test_f25_own_words_and_several_people(as_seeker, nasty):
    other, own = nasty
    clean(as_seeker.get(reverse("outreach:templates")))
    clean(as_seeker.get(reverse("outreach:template", args=[own.pk])))
    clean(as_seeker.get(reverse("outreach:several"), {"people": other.pk, "template": own.pk}))


def test_f25_the_small_calendar_and_the_pause(as_seeker, seeker, person, nasty):
    now = timezone.now()
    first = start_message(by=seeker, at=now, person=nasty[0].pk, kind="request")
    edit_message(by=seeker, at=now, message=first.pk, subject="", body="Thank you for the talk.")
    mark_sent(by=seeker, at=now, message=first.pk)
    clean(as_seeker.get(reverse("outreach:list")))
    other = person("Bo Ek", organisation_name=NASTY)
    draft = start_message(by=seeker, at=now, person=other.pk, kind="request")
    clean(as_seeker.get(reverse("outreach:write", args=[draft.pk])))


def test_f25_what_a_model_proposes(as_seeker, seeker, nasty):
    now = timezone.now()
    draft = start_message(by=seeker, at=now, person=nasty[0].pk, kind="request")
    edit_message(by=seeker, at=now, message=draft.pk, subject=NASTY, body=NASTY)
    url = reverse("outreach:reword", args=[draft.pk])
    with model_server() as model:
        keep_endpoint(by=seeker, at=now, url=model.url, model=NASTY)
        model.content = completion(NASTY)
        clean(as_seeker.get(url))
        clean(as_seeker.post(url, {"mark": rewording_asked(by=seeker, message=draft.pk).mark}))
