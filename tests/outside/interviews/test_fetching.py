"""Fetching a calendar: in bounds, and never from the server's own network when hosted."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from halfhour.outside.interviews.fetching import fetched_calendar
from halfhour.outside.network.manners import ServerUnreachable
from halfhour.outside.network.pinned import AddressRefused, NoSuchHost, pinned


class Answers(BaseHTTPRequestHandler):
    """A calendar, a redirect without end, a redirect, and a fault."""

    def do_GET(self):
        if self.path == "/round":
            self._go("/round")
            return
        if self.path == "/moved":
            self._go("/feed.ics")
            return
        self.send_response(200 if self.path == "/feed.ics" else 500)
        self.end_headers()
        self.wfile.write(b"BEGIN:VCALENDAR")

    def _go(self, where):
        self.send_response(302)
        self.send_header("Location", where)
        self.end_headers()

    def log_message(self, *args):
        pass


@pytest.fixture(scope="module")
def server():
    with HTTPServer(("127.0.0.1", 0), Answers) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


@pytest.mark.parametrize("path", ["/feed.ics", "/moved"])
def test_a_calendar_is_fetched(server, path):
    assert fetched_calendar(server + path, inside_too=True) == b"BEGIN:VCALENDAR"


@pytest.mark.parametrize("path", ["/round", "/fault"])
def test_what_does_not_answer_is_told_in_a_sentence(server, path):
    with pytest.raises(ServerUnreachable):
        fetched_calendar(server + path, inside_too=True)


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1/x", "http://localhost:8030/", "http://10.0.0.7/", "http://169.254.169.254/",
     "http://[::1]/", "http://0.0.0.0/", "http://2130706433/", "http://[::ffff:10.0.0.1]/",
     "https://user@127.0.0.1/", "http://100.64.0.1/", "http://[fd00::1]/", "http://224.0.0.1/"],
)  # fmt: skip
def test_f36_an_address_inside_is_refused_when_hosted(address):
    with pytest.raises((AddressRefused, NoSuchHost)):
        pinned(address, inside_too=False)


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://example.com/", "", "feed.ics"])
def test_only_web_addresses_are_fetched(address):
    with pytest.raises(AddressRefused):
        pinned(address, inside_too=True)
