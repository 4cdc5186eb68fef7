"""F36 for contact servers: hosted, nothing inside is asked, and no redirect leads there."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import urljoin

import pytest

from faults.turning_names import turn
from halfhour.outside.network.line import Line
from halfhour.outside.network.manners import ServerUnreachable, may_lead
from halfhour.outside.network.pinned import AddressRefused
from halfhour.outside.people.carddav import MANNERS, AddressBook

INSIDE = [
    "http://127.0.0.1/", "http://localhost:8080/", "http://[::1]/", "http://10.0.0.1/", "http://192.168.1.1/",
    "http://169.254.169.254/latest/", "http://0.0.0.0/", "http://2130706433/", "file:///etc/passwd", "ftp://127.0.0.1/",
]  # fmt: skip


@pytest.mark.parametrize("address", INSIDE)
def test_an_address_inside_is_never_asked_when_hosted(address):
    with AddressBook(address, "a", "b", inside_too=False) as book, pytest.raises(AddressRefused):
        book.changes()


@pytest.mark.parametrize(
    "leads",
    [
        "http://169.254.169.254/", "https://other.example.com.evil.test/", "//127.0.0.1/",
        "http://contacts.example.com.evil.test/", "https://example.com/", "http://contacts.example.com/",
        "https://a.example.com:8443/", "http://a.example.com/", "https://contactsexample.com/",
    ],
)  # fmt: skip
def test_the_password_goes_to_no_other_house(leads):
    assert not may_lead(
        "https://contacts.example.com/", urljoin("https://contacts.example.com/", leads)
    )


def test_it_goes_to_the_neighbour_a_large_provider_names():
    assert may_lead("https://contacts.example.com/", "https://p7-contacts.example.com/123/")
    assert may_lead("http://127.0.0.1:5232/", "http://127.0.0.1:5232/amara/")
    assert not may_lead("http://127.0.0.1:5232/", "http://127.0.0.2:5232/")
    assert not may_lead("https://10.0.0.1/", "https://9.0.0.1/")


OUTSIDE = "93.184.216.34"
NAME = "contacts.example.com"


class Inside(BaseHTTPRequestHandler):
    """A service of the server's own network; it must never hear anything."""

    heard: list = []

    def do_PROPFIND(self):
        self.heard.append(self.path)
        self.send_response(207)
        self.end_headers()

    do_REPORT = do_GET = do_PUT = do_PROPFIND

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
def turning(monkeypatch):
    """A resolver that says outside when asked first and inside ever after; where lines then went."""
    return turn(monkeypatch, NAME, OUTSIDE)


@pytest.mark.parametrize(
    "go",
    [
        lambda book: book.changes(), lambda book: book.books(), lambda book: list(book.cards(["/a.vcf"])),
        lambda book: book.put("/a.vcf", "x"), lambda book: book.remove("/a.vcf", '"1"'),
    ],
)  # fmt: skip
def test_a_name_that_turns_inward_after_the_check_is_not_followed(turning, inside, go):
    """One question goes to the number that was checked; the next is looked up, and refused."""
    with (
        AddressBook(f"http://{NAME}:{inside}/", "a", "b", inside_too=False) as book,
        pytest.raises((ServerUnreachable, AddressRefused)),
    ):
        go(book)
    assert (turning, Inside.heard) == ([(OUTSIDE, inside)], [])


def test_a_redirect_inward_is_refused_before_anything_is_asked(inside):
    """The line itself, as the first host lies on this machine: its word may not lead inside."""

    class Outside(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(302)
            self.send_header("Location", f"http://127.0.0.1:{inside}/secret")
            self.end_headers()

        def log_message(self, *args):
            pass

    with HTTPServer(("127.0.0.1", 0), Outside) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with Line("http://localhost/", MANNERS, inside_too=True) as line:
            asked = line._asked

            def hosted_after_the_first(*how):
                reply = asked(*how)
                line._inside = False
                return reply

            line._asked = hosted_after_the_first
            with pytest.raises(AddressRefused):
                line.send("GET", f"http://127.0.0.1:{server.server_port}/")
        server.shutdown()
    assert Inside.heard == []


@pytest.mark.parametrize(
    "address", ["https://example.com:99999/", "https://[::1", "https://example.com:0/", "webcal:///x"]
)  # fmt: skip
def test_an_address_that_cannot_be_one_is_refused_in_a_sentence(address):
    with AddressBook(address, "a", "b", inside_too=True) as book, pytest.raises(AddressRefused):
        book.changes()
