"""F37: nobody is led out of the house, the Host header decides nothing, fragments stay fragments."""

from __future__ import annotations

import pytest
from django.test import Client

from halfhour.actions.account.entering import make_token
from halfhour.web.clock import now

AWAY = (
    "//evil.test/", "///evil.test", "/\\evil.test", "https:evil.test", "/%09/evil.test",
    "/%2F%2Fevil.test",
)  # fmt: skip


@pytest.mark.parametrize("path", AWAY)
def test_f37_the_way_in_redirects_only_within_the_house(seeker, path):
    token = make_token(by=seeker, at=now())
    answer = Client().get(f"{path}?token={token}")
    where = answer.get("Location", "/")
    assert where.startswith("/")
    assert not where.startswith(("//", "/\\"))


@pytest.mark.parametrize("path", AWAY)
def test_f37_signing_in_leads_only_within_the_house(db, path):
    answer = Client().get("/people/", {"next": path})
    assert answer["Location"].startswith("/enter/")
    shown = Client().get("/enter/", {"next": path}).content.decode()
    assert 'href="//evil' not in shown
    assert "evil.test" not in shown


def test_f37_a_forwarded_host_decides_nothing(as_seeker):
    answer = as_seeker.get("/settings/", headers={"x-forwarded-host": "evil.test"})
    assert answer.status_code == 200
    assert "evil.test" not in answer.content.decode()
    moved = as_seeker.get("/people", headers={"x-forwarded-host": "evil.test"})
    assert "evil.test" not in moved.get("Location", "")


@pytest.mark.parametrize("path", ["/", "/people/", "/ask/", "/interviews/", "/directions/"])
def test_f37_frame_and_fragment_are_told_apart_by_caches(as_seeker, path):
    frame = as_seeker.get(path)
    fragment = as_seeker.get(path, headers={"HX-Request": "true"})
    assert "<html" in frame.content.decode()
    assert "<html" not in fragment.content.decode()
    for answer in (frame, fragment):
        assert "HX-Request" in answer["Vary"]
        assert answer["Cache-Control"] == "no-store"


def test_f37_a_boosted_link_gets_the_frame(as_seeker):
    asked = {"HX-Request": "true", "HX-Boosted": "true"}
    assert "<html" in as_seeker.get("/people/", headers=asked).content.decode()
