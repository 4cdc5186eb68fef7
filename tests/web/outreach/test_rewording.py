"""A rewording in the browser: seen first, agreed to, shown beside the draft, taken or left."""

from __future__ import annotations

import html
import re

import pytest
from django.urls import reverse

from halfhour.actions.outreach.drafting import start_message
from halfhour.models import ModelEndpoint
from outside.outreach.model_server import model_server

SETTINGS = "/ask/model/"


@pytest.fixture
def model(as_seeker):
    with model_server() as one:
        as_seeker.post(
            SETTINGS, {"url": one.url, "model": "small", "key": "sk-kestrel", "on": "on"}
        )
        yield one


@pytest.fixture
def draft(seeker, at, person):
    mei = person("Mei Chan", given_name="Mei", organisation_name="Northwind")
    return start_message(by=seeker, at=at, person=mei.pk, kind="request")


@pytest.fixture
def url(draft):
    return reverse("outreach:reword", args=[draft.pk])


def fields(page):
    return dict(re.findall(r'type="hidden" name="(mark|names)" value="([^"]*)"', page))


def test_off_by_default_nothing_is_offered(as_seeker, draft, url):
    page = as_seeker.get(reverse("outreach:write", args=[draft.pk]))
    assert b"Suggest a rewording" not in page.content
    assert as_seeker.get(url).status_code == 302
    assert b"checked" not in as_seeker.get(SETTINGS).content


def test_the_settings_never_show_the_key(as_seeker, model):
    page = as_seeker.get(SETTINGS).content
    assert b"A key is kept." in page and b"sk-kestrel" not in page
    assert "sk-kestrel" not in str(ModelEndpoint.objects.values())


def test_what_would_be_sent_is_shown_first(as_seeker, model, draft, url):
    assert (
        b"Suggest a rewording" in as_seeker.get(reverse("outreach:write", args=[draft.pk])).content
    )
    page = as_seeker.get(url).content.decode()
    assert "This would be sent, and nothing else" in page and model.url in page
    assert "Dear {name1}" in html.unescape(page)
    assert model.asked == []


def test_agreed_to_it_comes_back_beside_the_draft_and_is_taken(as_seeker, model, draft, url):
    shown = as_seeker.get(url).content.decode()
    page = as_seeker.post(url, fields(shown)).content.decode()
    sent = model.asked[0][2].decode()
    assert html.escape(sent).replace("&#x27;", "&#39;") in shown.replace("&#x27;", "&#39;")
    assert "Your draft" in page and "Proposed" in page and "words," in page
    proposed = html.unescape(re.search(r'name="body" hidden>\n(.*?)</textarea>', page, re.S)[1])
    draft.refresh_from_db()
    assert draft.version == 1
    as_seeker.post(
        reverse("outreach:write", args=[draft.pk]),
        {"subject": draft.subject, "body": proposed, "version": 1},
    )
    draft.refresh_from_db()
    assert draft.body == proposed and draft.body.startswith("Dear Mei Chan,")


def test_with_names_only_by_choice(as_seeker, model, url):
    assert "Mei Chan" not in html.unescape(as_seeker.get(url).content.decode().split("<pre")[1])
    shown = as_seeker.get(f"{url}?names=1").content.decode()
    assert "Mei Chan" in shown.split("<pre")[1]
    as_seeker.post(url, fields(shown))
    assert "Mei Chan" in model.asked[0][2].decode()


@pytest.mark.parametrize("mark", ["", "0" * 64, "x"])
def test_without_the_mark_of_what_was_shown_nothing_is_sent(as_seeker, model, url, mark):
    page = as_seeker.post(url, {"mark": mark})
    assert b"look again at what would be sent" in page.content
    assert model.asked == []


def test_a_model_that_is_down_is_one_sentence(as_seeker, model, url):
    shown = as_seeker.get(url).content.decode()
    model.status = 500
    page = as_seeker.post(url, fields(shown))
    assert b"answered with 500" in page.content and b"sk-kestrel" not in page.content


def test_a_wrong_address_is_told_beside_the_form(as_seeker):
    page = as_seeker.post(SETTINGS, {"url": "ftp://127.0.0.1", "model": "m", "key": "sk-1"})
    assert page.status_code == 422
    assert b"The address begins with" in page.content and b"sk-1" not in page.content


def test_it_can_be_forgotten(as_seeker, model):
    as_seeker.post(reverse("outreach:model-forget"))
    assert not ModelEndpoint.objects.exists()
    again = as_seeker.post(reverse("outreach:model-forget"), follow=True)
    assert b"no model of your own" in again.content


def test_a_stranger_gets_404(as_stranger, model, url):
    assert as_stranger.get(url).status_code == 404
    assert as_stranger.post(url, {"mark": "x"}).status_code == 404
    assert (
        b"127.0.0.1"
        not in as_stranger.get(SETTINGS).content.split(b"<form")[1].split(b"helptext")[0]
    )
