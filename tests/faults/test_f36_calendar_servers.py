"""F36: a calendar's address never leads the hosted server into its own network, however it is named."""

from __future__ import annotations

import socket
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from halfhour.outside.interviews.caldav import CalendarServer
from halfhour.outside.interviews.fetching import fetched_calendar
from halfhour.outside.network.manners import ServerUnreachable
from halfhour.outside.network.pinned import AddressRefused, pinned

OUTSIDE = "93.184.216.34"


class Inside(BaseHTTPRequestHandler):
    """A service of the server's own network; it must never hear anything."""

    heard: list = []

    def do_GET(self):
        self.heard.append(self.path)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")

    def log_message(self, *args):
        pass


@pytest.fixture
def inside():
    Inside.heard.clear()
    with HTTPServer(("127.0.0.1", 0), Inside) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


@pytest.fixture
def names(monkeypatch):
    """A resolver that gives a name one number after another, as an attacker's does."""
    real = socket.getaddrinfo
    asked = []

    def serve(*numbers):
        waiting = list(numbers)

        def answer(host, port, *rest, **more):
            if host != "calendar.example.com":
                return real(host, port, *rest, **more)
            asked.append(host)
            number = waiting.pop(0) if len(waiting) > 1 else waiting[0]
            family = socket.AF_INET6 if ":" in number else socket.AF_INET
            return [(family, socket.SOCK_STREAM, 6, "", (number, port or 0))]

        monkeypatch.setattr(socket, "getaddrinfo", answer)
        return asked

    return serve


def test_f36_a_name_that_turns_inward_after_the_check_is_not_followed(names, inside):
    asked = names(OUTSIDE, "127.0.0.1")
    there = pinned(f"http://calendar.example.com:{inside}/feed.ics", inside_too=False)
    assert there.url == f"http://{OUTSIDE}:{inside}/feed.ics"
    assert there.how["headers"]["Host"] == f"calendar.example.com:{inside}"
    assert there.how["extensions"]["sni_hostname"] == "calendar.example.com"
    assert len(asked) == 1


def test_f36_the_connection_goes_to_the_number_that_was_checked(names, inside, monkeypatch):
    """The name is looked up once; the network outside is a wall here, so the fetch just fails."""
    asked = names(OUTSIDE, "127.0.0.1")
    went = []

    def refused(address, *rest, **more):
        went.append(address)
        raise OSError("no network outside")

    monkeypatch.setattr(socket, "create_connection", refused)
    with pytest.raises(ServerUnreachable):
        fetched_calendar(f"http://calendar.example.com:{inside}/feed.ics", inside_too=False)
    assert (len(asked), Inside.heard) == (1, [])
    assert went == [(OUTSIDE, inside)]


@pytest.mark.parametrize(
    "number",
    ["127.0.0.1", "10.0.0.8", "169.254.169.254", "::1", "fd00::8", "::ffff:127.0.0.1", "0.0.0.0",
     "100.64.1.1", "192.0.2.1", "fe80::1", "224.0.0.1"],
)  # fmt: skip
def test_f36_a_name_that_means_something_inside_is_refused(names, number):
    names(number)
    with pytest.raises(AddressRefused):
        pinned("https://calendar.example.com/", inside_too=False)


def test_f36_one_number_inside_among_others_is_enough_to_refuse(monkeypatch):
    found = [(socket.AF_INET, 1, 6, "", (one, 0)) for one in (OUTSIDE, "10.0.0.8")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *rest, **more: found)
    with pytest.raises(AddressRefused):
        pinned("https://calendar.example.com/", inside_too=False)


def test_f36_a_calendar_account_is_pinned_too(names, inside):
    names("127.0.0.1")
    with (
        CalendarServer(
            f"http://calendar.example.com:{inside}/", "amara", "secret", inside_too=False
        ) as account,
        pytest.raises(AddressRefused),
    ):
        account.calendars()
    assert Inside.heard == []


def test_on_ones_own_machine_the_name_is_left_to_the_system():
    there = pinned("webcal://localhost:5232/feed.ics", inside_too=True)
    assert (there.url, there.name) == ("https://localhost:5232/feed.ics", "localhost")
