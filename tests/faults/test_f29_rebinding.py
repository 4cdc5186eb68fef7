"""F29, F37: the local server answers only to its own names, and to forms of its own."""

import pytest
from django.test import Client

EVIL = [
    "evil.test",
    "localhost.evil.test",
    "127.0.0.1.evil.test",
    "evil.test:8030",
    "0.0.0.0",
    "[::2]",
]


@pytest.mark.parametrize("host", EVIL)
def test_f29_a_foreign_name_is_refused(as_seeker, host):
    answer = as_seeker.get("/settings/", headers={"host": host})
    assert answer.status_code == 400
    assert host not in answer.content.decode()


@pytest.mark.parametrize("host", ["localhost:8030", "127.0.0.1:9999", "[::1]:8030"])
def test_f29_its_own_names_are_answered(as_seeker, host):
    assert as_seeker.get("/settings/", headers={"host": host}).status_code == 200


def test_f29_a_form_of_another_site_changes_nothing(seeker):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(seeker)
    answer = browser.post(
        "/settings/", {"minutes_asked": 10}, headers={"origin": "http://evil.test"}
    )
    assert answer.status_code == 403
    assert "Nothing was changed" in answer.content.decode()


def test_f37_fragments_and_frames_are_kept_apart(as_seeker):
    frame = as_seeker.get("/settings/")
    fragment = as_seeker.get("/settings/", headers={"HX-Request": "true"})
    assert "<html" in frame.content.decode()
    assert "<html" not in fragment.content.decode()
    assert "HX-Request" in frame["Vary"]
    assert frame["Cache-Control"] == "no-store"


def test_every_answer_forbids_scripts_from_elsewhere(as_seeker):
    policy = as_seeker.get("/settings/")["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
