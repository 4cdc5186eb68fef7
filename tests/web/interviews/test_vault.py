"""The key that seals notes in a browser is the owner's own, and dies with the session."""

from __future__ import annotations

from base64 import urlsafe_b64decode

import pytest
from django.conf import settings
from django.urls import reverse

from halfhour.web.interviews.offline import HEADER, version

NAME = settings.NOTES_COOKIE_NAME


def handed(browser, talk):
    answer = browser.get(reverse("interviews:live", args=[talk.pk]))
    return answer.cookies[NAME]


def test_the_live_page_hands_over_a_key_of_256_bits(as_seeker, talk):
    mark, _, key = handed(as_seeker, talk).value.partition(".")
    assert mark
    assert len(urlsafe_b64decode(key + "=")) == 32


def test_the_key_stays_the_same_within_a_session(as_seeker, talk):
    assert handed(as_seeker, talk).value == handed(as_seeker, talk).value


def test_the_cookie_lives_as_long_as_the_session_and_goes_nowhere_else(as_seeker, talk):
    kept = handed(as_seeker, talk)
    assert kept["samesite"] == "Strict"
    assert 0 < kept["max-age"] <= settings.SESSION_COOKIE_AGE


@pytest.mark.parametrize("made_up", ["mark.key", ".", "mark", "mark.schlüssel", "x.y.z"])
def test_a_made_up_key_is_replaced(as_seeker, talk, made_up):
    as_seeker.cookies[NAME] = made_up
    assert handed(as_seeker, talk).value != made_up


def test_the_same_person_gets_the_same_key_for_an_earlier_mark(as_seeker, talk):
    mark, _, key = handed(as_seeker, talk).value.partition(".")
    answer = as_seeker.get(reverse("interviews:notes-key", args=[mark]))
    assert answer.json() == {"key": key}


def test_a_stranger_gets_another_key_for_the_same_mark(as_seeker, as_stranger, talk):
    mark, _, key = handed(as_seeker, talk).value.partition(".")
    answer = as_stranger.get(reverse("interviews:notes-key", args=[mark]))
    assert answer.json()["key"] != key


def test_nobody_signed_in_gets_no_key(client):
    answer = client.get(reverse("interviews:notes-key", args=["mark"]))
    assert answer.status_code == 302


def test_signing_out_takes_the_key_away(as_seeker, talk):
    handed(as_seeker, talk)
    answer = as_seeker.post(reverse("account:leave"))
    assert answer.cookies[NAME]["max-age"] == 0
    assert "storage" in answer["Clear-Site-Data"]


def test_the_worker_and_the_page_say_the_same_version(as_seeker, talk, client):
    page = as_seeker.get(reverse("interviews:live", args=[talk.pk]))
    worker = client.get(reverse("service-worker")).text
    assert page[HEADER] == version()
    assert f'const VERSION = "{version()}";' in worker


def test_practising_hands_over_no_key(as_seeker, talk):
    answer = as_seeker.get(reverse("interviews:practice", args=[talk.pk]))
    assert NAME not in answer.cookies
