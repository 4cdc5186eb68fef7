"""Several people in the browser: chosen, read one by one, each opened by itself; own words written."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.actions.outreach.templates import write_template
from halfhour.models import Message, Template

URL = "/ask/several/"
NEW = "/ask/templates/new/"


@pytest.fixture
def own(seeker, at):
    return write_template(
        by=seeker, at=at, name="Plain", kind="request",
        body="Dear {name}, your work at {organisation|your company} made me curious. Thank you!",
    )  # fmt: skip


@pytest.fixture
def two(person):
    return [person("Mei Chan", organisation_name="Unit 4"), person("Bo Ek")]


def test_nobody_chosen_tells_where_to_tick(as_seeker):
    page = as_seeker.get(URL)
    assert page.status_code == 200 and b"Nobody is waiting on the shortlist" in page.content
    assert b"Choose people" in page.content and b"Show each message" not in page.content


def test_those_ticked_among_the_people_are_brought_along(as_seeker, two):
    assert URL.encode() in as_seeker.get(reverse("people:list")).content
    page = as_seeker.post(URL, {"people": [one.pk for one in two]})
    assert page.url == f"{URL}?people={two[0].pk}&people={two[1].pk}"


def test_each_message_is_shown_with_its_findings_and_opened_alone(as_seeker, two, own):
    asked = {"people": [one.pk for one in two], "template": own.pk}
    page = as_seeker.get(URL, asked).content.decode()
    assert page.count("<article") == 2
    assert "at Unit 4 made me curious" in page and "at your company made me curious" in page
    assert "It does not say how long the talk would take." in page
    as_seeker.post(
        reverse("outreach:compose"),
        {"person": two[1].pk, "kind": "request", "channel": "email", "template": own.pk},
    )
    assert [one.person for one in Message.objects.all()] == [two[1]]
    page = as_seeker.get(URL, asked).content.decode()
    assert "Open the draft begun before" in page and "Open for Mei Chan" in page


def test_too_many_are_told_in_one_sentence(as_seeker, person):
    page = as_seeker.get(URL, {"people": [person(f"P {n}").pk for n in range(13)]})
    assert b"at most 12 at a time" in page.content and b"<article" not in page.content


@pytest.mark.parametrize("ask", ["people=x&people=-1", "people=1e9", "template=x", "direction="])
def test_strange_numbers_are_left_out(as_seeker, ask):
    assert as_seeker.get(f"{URL}?{ask}").status_code == 200


def test_a_stranger_sees_nobody_and_no_words(as_stranger, two, own):
    page = as_stranger.get(URL, {"people": [one.pk for one in two]})
    assert b"Mei Chan" not in page.content and b"<article" not in page.content
    assert as_stranger.get(URL, {"people": two[0].pk, "template": own.pk}).status_code == 404
    assert as_stranger.get(reverse("outreach:template", args=[own.pk])).status_code == 404


def test_own_words_are_written_and_changed_without_javascript(as_seeker):
    assert b"{organisation|your company}" in as_seeker.get(NEW).content
    said = {
        "name": "Short",
        "kind": "thanks",
        "channel": "text",
        "body": "Thank you, {given_name|all}!",
    }
    assert as_seeker.post(NEW, said).status_code == 302
    kept = Template.objects.get()
    url = reverse("outreach:template", args=[kept.pk])
    assert b"Thank you, {given_name|all}!" in as_seeker.get(url).content
    as_seeker.post(url, {**said, "name": "Shorter"})
    kept.refresh_from_db()
    assert kept.name == "Shorter"


@pytest.mark.parametrize("wrong", [{"name": ""}, {"body": " "}, {"kind": "poem"}])
def test_half_written_words_are_told_beside_the_form(as_seeker, wrong):
    said = {"name": "Short", "kind": "thanks", "channel": "text", "body": "Thank you!", **wrong}
    page = as_seeker.post(NEW, said)
    assert page.status_code == 422 and not Template.objects.exists()


def test_own_words_for_a_reminder_open_nothing_for_who_was_never_asked(as_seeker, seeker, at, two):
    again = write_template(by=seeker, at=at, name="Again", kind="reminder", body="Dear {name}, …")
    mei = two[0]
    shown = as_seeker.get(URL, {"people": mei.pk, "template": again.pk}).content
    assert b"No request has reached Mei Chan yet" in shown
    assert b"Open for Mei Chan" not in shown
