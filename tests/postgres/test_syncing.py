"""A contact server kept in step with a store on PostgreSQL, many cards at a time."""

from __future__ import annotations

import pytest

from halfhour.actions.people.editing import add_person, edit_person
from halfhour.actions.people.syncing import sync_contacts
from halfhour.method.people.card_writing import values_of
from halfhour.models import Affiliation, ContactServer, Person, RemoteCard
from outside.people.radicale_server import new_book, running

CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:{name}\r\nORG:{org}\r\nTITLE:Nurse\r\n"
    "EMAIL:{uid}@example.com\r\nEND:VCARD\r\n"
)
MANY = 60


@pytest.fixture(scope="module")
def radicale(tmp_path_factory):
    with running(tmp_path_factory.mktemp("radicale")) as address:
        yield address


@pytest.fixture
def book(radicale):
    with new_book(radicale, "halfhour") as one:
        yield one


@pytest.fixture
def sync(seeker, at, book):
    kept = ContactServer.objects.create(owner=seeker, url=book.url)
    return lambda: sync_contacts(by=seeker, at=at, server=kept.pk, book=book, send_new=True)


def test_many_cards_come_go_and_are_merged(sync, seeker, at, book):
    etags = {
        f"n{one}": book.put(
            f"n{one}.vcf", CARD.format(uid=f"n{one}", name=f"Nadia Nr{one}", org=f"Ward {one % 7}")
        )
        for one in range(MANY)
    }
    here = add_person(by=seeker, at=at, name="Bo Chen", email="bo@example.org").pk
    told = sync()
    assert told.new_here == MANY
    assert Person.objects.count() == RemoteCard.objects.count() == MANY + 1
    assert Affiliation.objects.filter(current=True).count() == MANY

    first = Person.objects.get(name="Nadia Nr0")
    edit_person(by=seeker, at=at, person=first.pk, said={"title": "Head nurse"})
    moved = CARD.format(uid="n0", name="Nadia Nr0", org="Harbour Clinic")
    book.put("n0.vcf", moved, etags["n0"])
    sync()
    first.refresh_from_db()
    assert (first.title, first.organisation_name) == ("Head nurse", "Harbour Clinic")
    there = {
        c.href.rsplit("/", 1)[1]: c.text for c in book.cards([h for h, _ in book.changes().changed])
    }
    assert len(there) == MANY + 1
    assert values_of(there["n0.vcf"])["title"] == ("Head nurse",)
    assert [text for text in there.values() if "bo@example.org" in text]
    assert Person.objects.get(pk=here).name == "Bo Chen"
    again = sync()
    assert (again.new_here, again.changed_here, again.writes) == (0, 0, [])
