"""Contact servers in the browser, with a real Radicale on this machine."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.models import ContactServer, Person, RemoteCard
from halfhour.pages.people.servers import servers_page
from outside.people.radicale_server import new_book, running

CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:a\r\nFN:Amara Okafor\r\nN:Okafor;Amara;;;\r\nEND:VCARD\r\n"
)


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    with (
        running(tmp_path_factory.mktemp("radicale")) as address,
        new_book(address, "people") as one,
    ):
        one.put("a.vcf", CARD)
        yield one


def said(book, **more):
    return {"url": book.url, "username": "amara", "password": "secret", **more}


def test_a_server_is_added_and_kept_in_step(as_seeker, book):
    assert as_seeker.post(reverse("people:servers"), said(book)).status_code == 302
    server = ContactServer.objects.get()
    assert "secret" not in server.secret
    text = as_seeker.post(
        reverse("people:server_sync", args=[server.pk]), follow=True
    ).content.decode()
    assert "1 new here" in text
    assert "1 in step" in text
    assert f"· {book.url.rstrip('/').rpartition('/')[2]}</h2>" in text
    assert Person.objects.get().name == "Amara Okafor"


def test_a_wrong_password_is_told_beside_the_field(as_seeker, book):
    answer = as_seeker.post(reverse("people:servers"), said(book, password="wrong"))
    assert b"does not accept" in answer.content
    assert not ContactServer.objects.exists()


def test_when_hosted_an_address_inside_is_refused(as_seeker, book, settings):
    settings.HOSTED = True
    assert b"own network" in as_seeker.post(reverse("people:servers"), said(book)).content


def test_a_deletion_there_is_asked_about_and_answered(as_seeker, seeker, at, person):
    amara = person("Amara Okafor")
    server = ContactServer.objects.create(owner=seeker, url="http://127.0.0.1:9/")
    card = RemoteCard.objects.create(
        owner=seeker, server=server, person=amara, href="/a", uid="a", gone_at=at
    )
    assert b"Deleted on 127.0.0.1:9" in as_seeker.get(reverse("people:servers")).content
    as_seeker.post(reverse("people:server_gone", args=[card.pk]), {"answer": "keep"})
    assert Person.objects.count() == 1
    assert b"Deleted on" not in as_seeker.get(reverse("people:servers")).content
    as_seeker.post(reverse("people:server_sync", args=[server.pk]))
    assert ContactServer.objects.get().message
    as_seeker.post(reverse("people:server_forget", args=[server.pk]))
    assert not ContactServer.objects.exists()


def test_a_card_nobody_here_stands_for_is_asked_about(as_seeker, seeker, at):
    server = ContactServer.objects.create(owner=seeker, url="http://127.0.0.1:9/")
    text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Amara Okafor\r\nEND:VCARD\r\n"
    card = RemoteCard.objects.create(owner=seeker, server=server, href="/a", uid="a", text=text)
    page = as_seeker.get(reverse("people:servers")).content
    assert b"Amara Okafor" in page
    assert b"Removed here, still on" in page
    address = reverse("people:server_card", args=[card.pk])
    assert as_seeker.post(address, {"answer": "burn"}).status_code == 422
    assert as_seeker.post(address, {"answer": "back"}).status_code == 302
    assert Person.objects.get().name == "Amara Okafor"
    assert as_seeker.post(address, {"answer": "remove"}).status_code == 302
    assert RemoteCard.objects.get().wish == "remove"


@pytest.mark.parametrize("name", ["server_card", "server_sync", "server_forget", "server_gone"])
def test_a_stranger_gets_404(as_stranger, seeker, at, person, name):
    server = ContactServer.objects.create(owner=seeker, url="http://127.0.0.1:9/")
    card = RemoteCard.objects.create(
        owner=seeker, server=server, person=person("Amara"), href="/a", uid="a", gone_at=at
    )
    pk = card.pk if name in ("server_card", "server_gone") else server.pk
    assert as_stranger.post(reverse(f"people:{name}", args=[pk])).status_code == 404


def test_the_page_asks_two_questions(seeker, django_assert_num_queries):
    ContactServer.objects.create(owner=seeker, url="http://127.0.0.1:9/")
    with django_assert_num_queries(2):
        assert servers_page(reader=seeker).servers[0].host == "127.0.0.1:9"


def test_of_several_address_books_one_is_chosen_without_a_script(as_seeker, book):
    root = book.url.partition("amara/")[0]
    with new_book(root, "second") as second:
        answer = as_seeker.post(reverse("people:servers"), said(book, url=root))
        text = answer.content.decode()
        assert "several address books" in text
        assert "<select" in text
        assert f'<option value="{second.url}">' in text
        assert "secret" not in text
        assert as_seeker.post(reverse("people:servers"), said(second)).status_code == 302
        second.line.send("DELETE", second.url)
    assert ContactServer.objects.get().url == second.url
