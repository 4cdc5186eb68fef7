"""A real browser, signed in, which can reach nothing but the app; skipped where there is none."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest

from browser.screens import entered
from halfhour.actions.interviews.arranging import arrange_interview
from halfhour.actions.interviews.preparing import prepare_interview
from halfhour.pages.interviews.agenda import proposed_agenda

CHROMIUM = (
    shutil.which("chromium-headless-shell")
    or shutil.which("chromium")
    or shutil.which("chromium-browser")
)
SOURCE = Path(__file__).parents[2] / "src"
ONLY_LOOPBACK = "MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}


@pytest.fixture(scope="session")
def browser_type_launch_args():
    """Debian's Chromium, which looks up no other host."""
    if CHROMIUM is None:
        pytest.skip("No browser here: install Chromium (on Debian: apt-get install chromium).")
    return {
        "executable_path": CHROMIUM,
        "args": ["--no-sandbox", "--disable-gpu", f"--host-resolver-rules={ONLY_LOOPBACK}"],
    }


@pytest.fixture(scope="session")
def browser_context_args():
    """English, UTC, a desk; a test may set another size."""
    return {"viewport": DESK, "locale": "en-US", "timezone_id": "UTC", "reduced_motion": "reduce"}


class Complaints(list):
    """What the browser complained about: console errors, refused styles, foreign addresses."""

    def listen(self, page):
        """Note every complaint of ``page`` from now on."""
        page.on("console", lambda said: said.type == "error" and self.append(said.text))
        page.on("pageerror", lambda error: self.append(str(error)))
        page.on("request", lambda asked: self._note_foreign(asked.url))
        return page

    def _note_foreign(self, address):
        if not address.startswith(
            ("http://localhost:", "http://127.0.0.1:", "data:", "blob:", "about:", "chrome:")
        ):
            self.append(f"asked for {address}")


@pytest.fixture
def complaints():
    """Empty at the end of a test, or the test fails."""
    heard = Complaints()
    yield heard
    assert not heard, "The browser complained: " + "; ".join(heard)


@pytest.fixture
def sign_in(live_server, settings):
    """Puts a user's session into a browser context: ``sign_in(context, seeker)``."""
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    def enter(context, user):
        session = SessionStore()
        session[SESSION_KEY] = str(user.pk)
        session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
        session[HASH_SESSION_KEY] = user.get_session_auth_hash()
        session.save()
        context.add_cookies(
            [
                {
                    "name": settings.SESSION_COOKIE_NAME,
                    "value": session.session_key,
                    "url": live_server.url,
                }
            ]
        )

    return enter


@pytest.fixture
def desk(context, live_server, seeker, sign_in, complaints):
    """A page on a wide screen, signed in as the seeker: ``desk.goto("/people/")``."""
    return _page(context, live_server, seeker, sign_in, complaints)


@pytest.fixture
def phone(browser, browser_context_args, live_server, seeker, sign_in, complaints):
    """A page on a phone with touch, signed in as the seeker."""
    like_a_phone = {"viewport": PHONE, "has_touch": True, "is_mobile": True}
    with browser.new_context(**{**browser_context_args, **like_a_phone}) as context:
        yield _page(context, live_server, seeker, sign_in, complaints)


def _page(context, live_server, seeker, sign_in, complaints):
    sign_in(context, seeker)
    page = complaints.listen(context.new_page())
    goto = page.goto
    page.goto = lambda path, **how: goto(
        path if path.startswith("http") else live_server.url + path, **how
    )
    return page


@pytest.fixture
def talk(seeker, person, at):
    """An interview in two days, its agenda ready."""
    who = person("Ngozi Adeyemi", title="Ward manager", organisation_name="St. Brigid Hospital")
    made = arrange_interview(
        by=seeker, at=at, person=who.pk, minutes=25, starts_at=at + timedelta(days=2)
    )
    agenda = proposed_agenda(reader=seeker, today=at.date(), person=who.pk, minutes=25)
    prepare_interview(by=seeker, at=at, interview=made.pk, agenda=agenda)
    return made


@pytest.fixture
def device(browser, browser_context_args, live_server, seeker, sign_in):
    """Opens a device: a browser of its own, signed in, whose console may complain of no network."""
    opened = []

    def open_one():
        context = browser.new_context(
            **{**browser_context_args, "viewport": {"width": 390, "height": 844}}
        )
        sign_in(context, seeker)
        opened.append(context)
        return context

    yield open_one
    for context in opened:
        context.close()


def free_port():
    """A port nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as asked:
        return str(asked.getsockname()[1])


@pytest.fixture(scope="session")
def demo():
    """The running demo world, entered once by the address that ``halfhour demo`` prints."""
    home = Path(tempfile.mkdtemp(prefix="halfhour-demo-"))
    ours = ("HALFHOUR_HOME", "DJANGO_SETTINGS_MODULE")
    environment = {name: value for name, value in os.environ.items() if name not in ours}
    environment |= {"PYTHONPATH": str(SOURCE), "HALFHOUR_WALLS": "1"}
    command = [sys.executable, "-m", "halfhour", "demo", "--no-browser", "--port", free_port()]
    with (
        (home / "log").open("w+", encoding="utf-8") as log,
        subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=log, text=True, cwd=home
        ) as app,
    ):
        line = next((line for line in app.stdout if line.startswith("Open http")), "")
        if not line:
            log.seek(0)
            app.terminate()
            pytest.fail(f"halfhour demo did not start: {log.read()[-2000:]}")
        yield entered(line.removeprefix("Open ").strip())
        app.terminate()
    shutil.rmtree(home, ignore_errors=True)
