"""The composer in the browser: begin, write, check, send, answer; strangers see nothing."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.models import Answer, Message


@pytest.fixture
def amara(person):
    return person(
        "Amara Okafor", given_name="Amara", title="Head of logistics", organisation_name="Northwind"
    )


@pytest.fixture
def draft(as_seeker, amara):
    as_seeker.post(
        reverse("outreach:compose"), {"person": amara.pk, "kind": "request", "channel": "email"}
    )
    return Message.objects.get(person=amara)


def test_the_empty_list_tells_the_next_step(as_seeker):
    page = as_seeker.get(reverse("outreach:list"))
    assert page.status_code == 200
    assert b"Choose whom to ask" in page.content


def test_beginning_shows_the_ways_in_order_and_why(as_seeker, amara):
    page = as_seeker.get(reverse("outreach:compose"), {"person": amara.pk, "kind": "request"})
    assert page.status_code == 200
    assert b"How will you ask?" in page.content
    assert b"I thought of you because of your work" in page.content


def test_a_reminder_to_who_was_never_asked_is_refused_in_one_sentence(as_seeker, amara):
    asked = {"person": amara.pk, "kind": "reminder"}
    page = as_seeker.get(reverse("outreach:compose"), asked)
    assert page.status_code == 422
    assert b"No request has reached Amara Okafor yet" in page.content
    assert b"Begin the draft" not in page.content
    page = as_seeker.post(reverse("outreach:compose"), {**asked, "channel": "email"}, follow=True)
    assert b"No request has reached Amara Okafor yet" in page.content
    assert not Message.objects.exists()


def test_what_is_no_request_is_not_called_asking(as_seeker, amara):
    page = as_seeker.get(reverse("outreach:compose"), {"person": amara.pk, "kind": "thanks"})
    assert b"How will you say it?" in page.content
    assert b"How will you ask?" not in page.content


def test_a_begun_draft_is_gone_on_with(as_seeker, amara, draft):
    page = as_seeker.get(reverse("outreach:compose"), {"person": amara.pk, "kind": "request"})
    assert page.status_code == 302
    assert page.url == reverse("outreach:write", args=[draft.pk])


def test_the_draft_can_be_written_without_javascript(as_seeker, draft):
    url = reverse("outreach:write", args=[draft.pk])
    assert b"Ready to send" in as_seeker.get(url).content
    as_seeker.post(url, {"subject": "Hello", "body": "Are you hiring?", "version": 1})
    page = as_seeker.get(url)
    assert b"Not like this" in page.content
    assert b'<mark data-tone="stop">' in page.content


def test_while_typing_the_words_are_checked_and_kept(as_seeker, draft):
    page = as_seeker.post(
        reverse("outreach:check", args=[draft.pk]),
        {"subject": "Hello", "body": "Do you have any openings?", "version": 1},
        headers={"HX-Request": "true"},
    )
    assert b"This asks about openings." in page.content
    assert page["X-Version"] == "2"
    draft.refresh_from_db()
    assert draft.body == "Do you have any openings?"


def test_a_stale_form_overwrites_nothing(as_seeker, draft):
    url = reverse("outreach:write", args=[draft.pk])
    as_seeker.post(url, {"subject": "", "body": "First words", "version": 1})
    page = as_seeker.post(url, {"subject": "", "body": "Second words", "version": 1})
    assert page.status_code == 422
    assert b"Second words" in page.content
    draft.refresh_from_db()
    assert draft.body == "First words"


def test_a_message_that_asks_for_a_job_is_not_noted_as_sent(as_seeker, draft):
    page = as_seeker.post(
        reverse("outreach:sent", args=[draft.pk]),
        {"subject": "Hi", "body": "Please pass on my CV.", "version": 1, "how": "copy"},
        follow=True,
    )
    assert b"pass your resume on" in page.content
    draft.refresh_from_db()
    assert draft.sent_at is None
    assert draft.body == "Please pass on my CV."


def test_sent_and_answered(as_seeker, draft):
    as_seeker.post(reverse("outreach:sent", args=[draft.pk]), {"how": "copy"})
    draft.refresh_from_db()
    assert draft.sent_at is not None
    assert b"Waiting for an answer" in as_seeker.get(reverse("outreach:list")).content
    page = as_seeker.post(reverse("outreach:answer", args=[draft.pk]), {"kind": "yes"})
    assert page.url.startswith("/interviews/arrange/")
    assert Answer.objects.get().kind == "yes"
    assert as_seeker.get(reverse("outreach:write", args=[draft.pk])).status_code == 200


def test_own_words_are_kept_used_and_thrown_away(as_seeker, draft, person):
    as_seeker.post(reverse("outreach:keep", args=[draft.pk]), {"name": "Short"})
    page = as_seeker.get(reverse("outreach:templates"))
    assert b"{organisation}" in page.content
    other = person("Mei Chan", organisation_name="Unit 4")
    own = draft.person.__class__  # noqa: F841
    from halfhour.models import Template

    as_seeker.post(
        reverse("outreach:compose"),
        {
            "person": other.pk,
            "kind": "request",
            "channel": "email",
            "template": Template.objects.get().pk,
        },
    )
    assert "Unit 4" in Message.objects.get(person=other).body
    as_seeker.post(reverse("outreach:template-drop", args=[Template.objects.get().pk]))
    assert not Template.objects.exists()


def test_put_away_keeps_the_words(as_seeker, draft):
    as_seeker.post(reverse("outreach:withdraw", args=[draft.pk]))
    draft.refresh_from_db()
    assert draft.withdrawn_at is not None
    assert as_seeker.get(reverse("outreach:write", args=[draft.pk])).status_code == 200


def test_another_way_begins_anew(as_seeker, draft):
    as_seeker.post(reverse("outreach:channel", args=[draft.pk]), {"channel": "note"})
    draft.refresh_from_db()
    assert draft.channel == "note"
    assert len(draft.body) <= 200


@pytest.mark.parametrize(
    "name", ["write", "check", "channel", "sent", "answer", "withdraw", "keep"]
)
def test_a_stranger_gets_404(as_stranger, draft, name):
    url = reverse(f"outreach:{name}", args=[draft.pk])
    data = {"body": "x", "channel": "note", "kind": "yes", "name": "n"}
    answer = as_stranger.get(url) if name == "write" else as_stranger.post(url, data)
    assert answer.status_code == 404


def test_a_stranger_cannot_begin_a_message_to_my_people(as_stranger, amara):
    answer = as_stranger.post(
        reverse("outreach:compose"), {"person": amara.pk, "kind": "request", "channel": "email"}
    )
    assert answer.status_code == 404
    assert not Message.objects.exists()
