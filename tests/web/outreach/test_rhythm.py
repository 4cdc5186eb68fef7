"""The rhythm in the browser: its settings, the small calendar, and overruling a pause knowingly."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from django.urls import reverse

from halfhour.method.outreach.pace import USUAL, pace_of
from halfhour.models import Message, Settings

URL = "/ask/rhythm/"
SLOWER = {"colleague_after": 4, "reminder_after": 9, "closed_after": 20, "unanswered_most": 2}


def begun(browser, other):
    browser.post(
        reverse("outreach:compose"), {"person": other.pk, "kind": "request", "channel": "email"}
    )
    return Message.objects.get(person=other)


@pytest.fixture
def mei_asked(as_seeker, person):
    """Mei at Northwind was asked just now; the draft to Kim, who works there too."""
    mei = begun(as_seeker, person("Mei Chan", organisation_name="Northwind"))
    as_seeker.post(reverse("outreach:sent", args=[mei.pk]), {"how": "copy"})
    return begun(as_seeker, person("Kim Lee", organisation_name="Northwind"))


def test_the_rhythm_is_shown_and_kept_without_javascript(as_seeker, seeker):
    assert b"Send the one reminder on business day" in as_seeker.get(URL).content
    page = as_seeker.post(URL, {**SLOWER, "company_pause": "on"})
    assert page.status_code == 302
    kept = pace_of(Settings.objects.get(owner=seeker).rules)
    assert (kept.reminder_after, kept.company_pause, kept.holidays) == (9, True, False)


@pytest.mark.parametrize(
    "wrong", [{"reminder_after": 30}, {"colleague_after": 0}, {"unanswered_most": 9}]
)
def test_a_rhythm_out_of_order_is_told_beside_the_form(as_seeker, seeker, wrong):
    page = as_seeker.post(URL, {**SLOWER, **wrong})
    assert page.status_code == 422
    assert b"errorlist" in page.content
    assert Settings.objects.get(owner=seeker).rules == {}


def test_back_to_the_usual(as_seeker, seeker):
    assert b"The usual rhythm" not in as_seeker.get(URL).content
    as_seeker.post(URL, SLOWER)
    assert b"The usual rhythm" in as_seeker.get(URL).content
    as_seeker.post(URL, {"usual": "1"})
    assert Settings.objects.get(owner=seeker).rules == asdict(USUAL)


def test_the_rhythm_of_one_is_not_that_of_another(as_seeker, as_stranger, stranger):
    as_seeker.post(URL, SLOWER)
    assert b'value="7"' in as_stranger.get(URL).content
    assert Settings.objects.get(owner=stranger).rules == {}


def test_the_list_shows_the_coming_days(as_seeker, mei_asked):
    page = as_seeker.get(reverse("outreach:list")).content.decode()
    assert "The coming days" in page
    assert "Somebody else at Northwind may be asked" in page
    assert 'data-coming><time datetime="20' in page


def test_an_empty_list_shows_no_calendar(as_seeker):
    assert b"The coming days" not in as_seeker.get(reverse("outreach:list")).content


def test_the_composer_tells_of_the_pause_and_the_click_is_refused(as_seeker, mei_asked):
    page = as_seeker.get(reverse("outreach:write", args=[mei_asked.pk])).content.decode()
    assert "You asked Mei Chan at the same company" in page
    sent = as_seeker.post(
        reverse("outreach:sent", args=[mei_asked.pk]), {"how": "copy"}, follow=True
    )
    assert b"another person there may be asked from" in sent.content
    mei_asked.refresh_from_db()
    assert mei_asked.sent_at is None


def test_ticked_it_goes_out(as_seeker, mei_asked):
    as_seeker.post(
        reverse("outreach:sent", args=[mei_asked.pk]), {"how": "copy", "knowingly": "on"}
    )
    mei_asked.refresh_from_db()
    assert mei_asked.sent_at and mei_asked.overruled_at


def test_without_a_pause_nothing_is_to_be_ticked(as_seeker, person):
    draft = begun(as_seeker, person("Bo Ek", organisation_name="Unit 4"))
    page = as_seeker.get(reverse("outreach:write", args=[draft.pk])).content
    assert b"knowingly" not in page


def test_taking_a_scheduled_message_back_is_for_its_owner(as_seeker, as_stranger, mei_asked):
    url = reverse("outreach:unschedule", args=[mei_asked.pk])
    assert as_stranger.post(url).status_code == 404
    assert as_seeker.post(url).status_code == 302
    assert as_seeker.get(url).status_code == 405
