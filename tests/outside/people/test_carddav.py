"""The CardDAV client against a real Radicale on this machine."""

from __future__ import annotations

import time
from urllib.parse import urlsplit
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

from halfhour.outside.network.manners import AskedToWait, ChangedThere, NotLetIn, ServerUnreachable
from halfhour.outside.network.multistatus import NotDav
from halfhour.outside.network.pinned import AddressRefused
from halfhour.outside.people.carddav import AddressBook, TokenForgotten
from halfhour.outside.people.carddav_xml import answers
from outside.people.radicale_server import new_book, running

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:{name}\r\nN:;{name};;;\r\nEND:VCARD\r\n"


@pytest.fixture(scope="module")
def radicale(tmp_path_factory):
    with running(tmp_path_factory.mktemp("radicale")) as address:
        yield address


@pytest.fixture
def book(radicale):
    with new_book(radicale, f"book{time.monotonic_ns()}") as one:
        yield one


def put(book, uid, name="Amara Okafor", etag=""):
    return book.put(f"{uid}.vcf", CARD.format(uid=uid, name=name), etag)


def test_the_book_is_found_from_the_address_of_the_server(radicale, book):
    with AddressBook(radicale, "amara", "secret", inside_too=True) as one:
        assert any(found.url == book.url for found in one.books())
    assert [found.url for found in book.books()] == [book.url]


def test_only_what_changed_is_told_and_read(book):
    put(book, "a")
    put(book, "b", "Linh Tran")
    first = book.changes()
    assert len(first.changed) == 2
    texts = {c.text for c in book.cards([href for href, _ in first.changed])}
    assert any("Linh Tran" in text for text in texts)
    etag = put(book, "a", "Amara Bello", dict(first.changed)[f"{urlsplit(book.url).path}a.vcf"])
    book.remove("b.vcf", dict(first.changed)[f"{urlsplit(book.url).path}b.vcf"])
    later = book.changes(first.token)
    assert [etag for _, etag in later.changed] == [etag]
    assert later.gone == (f"{urlsplit(book.url).path}b.vcf",)
    assert book.changes(later.token).changed == ()


def test_a_change_on_both_sides_is_never_overwritten(book):
    etag = put(book, "a")
    put(book, "a", "Changed There", etag)
    for late in (
        lambda: put(book, "a", "Late", etag),
        lambda: put(book, "a", "Late"),
        lambda: book.remove("a.vcf", etag),
    ):
        with pytest.raises(ChangedThere):
            late()
    (card,) = book.cards([h for h, _ in book.changes().changed])
    assert "Changed There" in card.text


def test_a_forgotten_token_is_told(book):
    with pytest.raises(TokenForgotten):
        book.changes("http://radicale.org/ns/sync/" + "0" * 64)


def test_a_wrong_password_is_told(radicale):
    with (
        AddressBook(f"{radicale}amara/", "amara", "wrong", inside_too=True) as one,
        pytest.raises(NotLetIn),
    ):
        one.changes()


def test_when_hosted_addresses_inside_are_refused(radicale):
    with (
        AddressBook(radicale, "amara", "secret", inside_too=False) as one,
        pytest.raises(AddressRefused),
    ):
        one.changes()


def test_nobody_there_is_told():
    with (
        AddressBook("http://127.0.0.1:9/", "a", "b", inside_too=True) as one,
        pytest.raises(ServerUnreachable),
    ):
        one.changes()


@pytest.fixture
def odd():
    """A server that answers what it is told to."""
    import threading

    told, asked = [], []

    class Quiet(WSGIRequestHandler):
        def log_message(self, *args):
            pass

    def app(environ, start):
        asked.append(environ.get("HTTP_AUTHORIZATION"))
        status, headers, body = told.pop(0)
        start(status, [*headers, ("Content-Length", str(len(body)))])
        return [body]

    server = make_server("127.0.0.1", 0, app, handler_class=Quiet)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/", told, asked
    server.shutdown()
    thread.join()
    server.server_close()


DONE = b'<multistatus xmlns="DAV:"><sync-token>t2</sync-token></multistatus>'


def test_a_server_that_asks_for_patience_gets_it(odd):
    url, told, _ = odd
    told += [
        ("429 Slow", [("Retry-After", "7")], b""),
        ("503 Busy", [], b""),
        ("207 Multi", [], DONE),
    ]
    waited = []
    with AddressBook(url, "a", "b", inside_too=True, wait=waited.append) as one:
        assert one.changes().token == "t2"
    assert waited == [7.0, 2.0]


def test_the_password_does_not_follow_to_another_host(odd):
    url, told, asked = odd
    told += [("302 Found", [("Location", "http://localhost:1/x")], b"")]
    with (
        AddressBook(url, "a", "b", inside_too=True) as one,
        pytest.raises(ServerUnreachable, match="another"),
    ):
        one.changes()
    assert len(asked) == 1


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b'<!DOCTYPE x [<!ENTITY a "aa">]><multistatus xmlns="DAV:"/>']
)
def test_what_is_no_webdav_is_refused(body):
    with pytest.raises(NotDav):
        answers(body)


def test_patience_may_be_a_date_by_the_clock_of_the_server(odd):
    url, told, _ = odd
    dates = [
        ("Date", "Mon, 16 Nov 2026 09:00:00 GMT"), ("Retry-After", "Mon, 16 Nov 2026 09:00:05 GMT")
    ]  # fmt: skip
    told += [
        ("503 Busy", dates, b""),
        ("429 Slow", [("Retry-After", "soon")], b""),
        ("207 M", [], DONE),
    ]
    waited = []
    with AddressBook(url, "a", "b", inside_too=True, wait=waited.append) as one:
        assert one.changes().token == "t2"
    assert waited == [5.0, 2.0]


def test_a_long_wait_is_left_to_the_next_round(odd):
    url, told, _ = odd
    told += [("503 Busy", [("Retry-After", "1800")], b"")]
    with (
        AddressBook(url, "a", "b", inside_too=True) as one,
        pytest.raises(AskedToWait, match="30 minutes") as asked,
    ):
        one.changes()
    assert asked.value.seconds == 1800


LISTED = (
    b'<multistatus xmlns="DAV:"><response><href>/b/</href><propstat><prop><getetag>"0"</getetag>'
    b"<resourcetype><collection/></resourcetype></prop></propstat></response>"
    b'<response><href>/b/a.vcf</href><propstat><prop><getetag>"1"</getetag><resourcetype/></prop>'
    b"</propstat></response></multistatus>"
)


@pytest.mark.parametrize("status", ["405 No", "501 No", "400 No", "403 No"])
def test_a_server_that_cannot_tell_what_changed_is_asked_for_all(odd, status):
    url, told, _ = odd
    told += [(status, [], b""), ("404 No", [], b""), ("207 Multi", [], LISTED)]
    with AddressBook(url, "a", "b", inside_too=True) as one:
        found = one.changes()
    assert (found.token, found.changed, found.whole) == ("", (("/b/a.vcf", '"1"'),), True)


def test_a_server_in_trouble_is_not_taken_for_an_empty_one(odd):
    url, told, _ = odd
    told += [("500 No", [], b"")]
    with AddressBook(url, "a", "b", inside_too=True) as one, pytest.raises(ServerUnreachable):
        one.changes()


def test_an_address_book_on_another_host_is_not_asked_with_the_password(odd):
    url, told, asked = odd
    leads = (
        b'<multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><response><href>/</href>'
        b"<propstat><prop><C:addressbook-home-set><href>http://localhost:1/evil/</href>"
        b"</C:addressbook-home-set></prop></propstat></response></multistatus>"
    )
    told += [("207 Multi", [], leads)] * 3
    with (
        AddressBook(url, "a", "b", inside_too=True) as one,
        pytest.raises(ServerUnreachable, match="another"),
    ):
        one.books()
    assert len(asked) == 2  # both of them here: the address, and its well-known path


def test_removing_what_is_gone_already_is_no_fault(book):
    book.remove("never.vcf", '"1"')
