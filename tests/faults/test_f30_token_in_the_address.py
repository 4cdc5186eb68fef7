"""F30: the token in the address opens once, and goes nowhere else."""

from __future__ import annotations

import http.client
from urllib.parse import urlsplit

import pytest
from django.test import Client

from faults.living import address_of, free_port, started
from halfhour.actions.account.entering import make_token
from halfhour.web.clock import now


@pytest.fixture
def app(tmp_path):
    running = started(tmp_path, "run", "--no-browser", "--port", str(free_port()))
    yield urlsplit(address_of(running))
    running.kill()
    running.communicate()


def asked(where, path, **headers):
    """Status and headers of an answer of the running app."""
    line = http.client.HTTPConnection(where.netloc)
    line.request("GET", path, headers=headers)
    answer = line.getresponse()
    answer.read()
    line.close()
    return answer.status, dict(answer.getheaders())


def test_f30_the_address_opens_once(app):
    first, headers = asked(app, f"/?{app.query}")
    assert first == 302
    assert headers["Location"] == "/"
    cookie = headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    again, told = asked(app, f"/?{app.query}")
    assert again == 403
    assert "sessionid" not in told.get("Set-Cookie", "")


def test_f30_a_wrong_token_opens_nothing(app):
    assert asked(app, "/?token=guess")[0] == 403
    assert asked(app, "/people/?token=")[0] in (302, 403)


def test_f30_the_token_never_leaves_by_referer_or_page(seeker):
    token = make_token(by=seeker, at=now())
    answer = Client().get(f"/settings/?token={token}", follow=True)
    assert token not in answer.content.decode()
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer.redirect_chain[0][0] == "/settings/"


def test_f30_a_spent_token_says_what_to_do(seeker):
    token = make_token(by=seeker, at=now())
    Client().get(f"/?token={token}")
    answer = Client().get(f"/?token={token}")
    assert answer.status_code == 403
    assert token not in answer.content.decode()
