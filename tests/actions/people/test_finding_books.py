"""Contact servers looked for: through redirects, of several books, in trouble, not let in."""

from __future__ import annotations

import time

import pytest

from halfhour.actions.people.servers import SeveralBooks, add_server, sync_server
from halfhour.models import ContactServer
from halfhour.outside.network.manners import AskedToWait, NotLetIn
from halfhour.outside.people.carddav import AddressBook
from outside.people.radicale_server import new_book


def test_a_book_is_found_through_redirects_and_the_principal(between, book, path):
    def moved(asked):
        if asked.path == "/.well-known/carddav":
            return 301, {"Location": "/dav"}, b""
        if asked.path == "/dav":
            return 308, {"Location": "/"}, b""
        if asked.path == "/start/":
            return 404, {}, b""
        return None

    between.before.append(moved)
    with AddressBook(f"{between.url}start/", "amara", "secret", inside_too=True) as one:
        assert f"{between.url}amara/{path}" in [found.url for found in one.books()]


def test_a_server_in_trouble_says_so_while_it_is_looked_for(between):
    between.before.append(lambda a: (429, {"Retry-After": "600"}, b""))
    with (
        AddressBook(between.url, "amara", "secret", inside_too=True) as one,
        pytest.raises(AskedToWait),
    ):
        one.books()


def test_of_several_books_one_is_chosen(seeker, at, radicale, book, path):
    with (
        new_book(radicale, f"second{time.monotonic_ns()}"),
        pytest.raises(SeveralBooks, match="several address books") as several,
    ):
        add_server(by=seeker, at=at, url=radicale, username="amara", password="secret")
    urls = [one.url for one in several.value.books]
    assert book.url in urls
    kept = add_server(by=seeker, at=at, url=book.url, username="amara", password="secret")
    book.put("a.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:a\r\nFN:Amara Okafor\r\nEND:VCARD\r\n")
    assert sync_server(by=seeker, at=at, server=kept.pk).new_here == 1


def test_a_wrong_password_is_one_clear_sentence_and_changes_nothing(seeker, at, book):
    with pytest.raises(NotLetIn) as told:
        add_server(by=seeker, at=at, url=book.url, username="amara", password="wrong")
    assert str(told.value) == "The contact server does not accept this name and password."
    assert not ContactServer.objects.exists()
