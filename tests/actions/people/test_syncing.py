"""People and a real contact server kept in step, both ways."""

from __future__ import annotations

import pytest

from halfhour.actions.people.editing import add_person, edit_person
from halfhour.actions.people.sync_answers import Answer, answer_gone
from halfhour.actions.people.syncing import sync_contacts
from halfhour.method.people.card_writing import values_of
from halfhour.models import ContactServer, Event, Person, PersonValue, RemoteCard

CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:{name}\r\nN:Okafor;Amara;;;\r\nTITLE:Nurse\r\n"
    "EMAIL;TYPE=HOME:amara@example.com\r\nX-KEEP:as it was\r\nEND:VCARD\r\n"
)


@pytest.fixture
def sync(seeker, at, book):
    server = ContactServer.objects.create(owner=seeker, url=book.url)

    def go(**how):
        return sync_contacts(by=seeker, at=at, server=server.pk, book=book, **how)

    return go


def there(book):
    return {
        card.href.rsplit("/", 1)[1]: card
        for card in book.cards([h for h, _ in book.changes().changed])
    }


def test_cards_come_once_and_unchanged_rounds_do_nothing(sync, book):
    book.put("a.vcf", CARD.format(uid="a", name="Amara Okafor"))
    assert sync().new_here == 1
    person = Person.objects.get()
    assert (person.name, person.title) == ("Amara Okafor", "Nurse")
    again = sync(send_new=True)
    assert (again.new_here, again.changed_here, again.writes) == (0, 0, [])
    assert Event.objects.filter(verb="people.synced").count() == 1


def test_edits_of_both_sides_meet_field_by_field(sync, book, seeker, at):
    etag = book.put("a.vcf", CARD.format(uid="a", name="Amara Okafor"))
    sync()
    edit_person(by=seeker, at=at, person=Person.objects.get().pk, said={"title": "Head nurse"})
    book.put("a.vcf", CARD.format(uid="a", name="Amara Bello"), etag)
    told = sync()
    person = Person.objects.get()
    assert (person.name, person.title) == ("Amara Bello", "Head nurse")
    (card,) = there(book).values()
    assert values_of(card.text)["title"] == ("Head nurse",)
    assert "X-KEEP:as it was" in card.text
    assert "EMAIL;TYPE=HOME:amara@example.com" in card.text
    assert (told.changed_here, told.changed_there) == (1, 1)
    assert sync().writes == []


def test_an_address_removed_there_goes_here_and_one_added_here_goes_there(sync, book, seeker, at):
    etag = book.put("a.vcf", CARD.format(uid="a", name="Amara Okafor"))
    sync()
    edit_person(by=seeker, at=at, person=Person.objects.get().pk, said={"phone": "+12125550100"})
    book.put(
        "a.vcf",
        CARD.format(uid="a", name="Amara Okafor").replace(
            "EMAIL;TYPE=HOME:amara@example.com\r\n", ""
        ),
        etag,
    )
    sync()
    kinds = set(PersonValue.objects.values_list("kind", flat=True))
    assert "email" not in kinds
    (card,) = there(book).values()
    assert values_of(card.text)["phone"] == ("+12125550100",)


def test_people_are_sent_only_when_asked_and_a_broken_round_makes_no_double(sync, book, seeker, at):
    add_person(by=seeker, at=at, name="Linh Tran", email="linh@example.com")
    assert sync().new_there == 0
    assert sync(send_new=True).new_there == 1
    assert values_of(next(iter(there(book).values())).text)["name"] == ("Linh Tran",)
    RemoteCard.objects.all().delete()
    ContactServer.objects.update(sync_token="")
    sync(send_new=True)
    assert Person.objects.count() == 1
    assert len(there(book)) == 1


def test_somebody_known_by_e_mail_is_not_made_twice(sync, book, seeker, at):
    add_person(
        by=seeker, at=at, name="Amara Okafor", email="AMARA@example.com", phone="+12125550100"
    )
    book.put("a.vcf", CARD.format(uid="a", name="Amara Okafor"))
    assert sync().new_here == 0
    assert Person.objects.count() == 1
    (card,) = there(book).values()
    assert values_of(card.text)["phone"] == ("+12125550100",)


def test_a_title_cleared_there_is_cleared_here(sync, book):
    etag = book.put("a.vcf", CARD.format(uid="a", name="Amara Okafor"))
    sync()
    book.put(
        "a.vcf", CARD.format(uid="a", name="Amara Okafor").replace("TITLE:Nurse\r\n", ""), etag
    )
    sync()
    assert not PersonValue.objects.filter(kind="title").exists()
    assert sync().writes == []


def test_what_is_gone_there_is_asked_about(sync, book, seeker, stranger, at):
    etag = book.put("a.vcf", CARD.format(uid="a", name="Amara Okafor"))
    sync()
    book.remove("a.vcf", etag)
    assert sync().gone_there == 1
    assert Person.objects.count() == 1
    card = RemoteCard.objects.get()
    with pytest.raises(RemoteCard.DoesNotExist):
        answer_gone(by=stranger, at=at, answers=[Answer(card.pk, True)])
    answer_gone(by=seeker, at=at, answers=[Answer(card.pk, True)])
    assert not Person.objects.exists()


def test_a_person_removed_here_is_not_brought_back(sync, book, seeker, at):
    etag = book.put("a.vcf", CARD.format(uid="a", name="Amara Okafor"))
    sync()
    Person.objects.get().delete()
    book.put("a.vcf", CARD.format(uid="a", name="Amara Bello"), etag)
    sync()
    assert not Person.objects.exists()


def test_the_server_of_somebody_else_is_as_good_as_absent(sync, book, stranger, at):
    server = ContactServer.objects.get()
    with pytest.raises(ContactServer.DoesNotExist):
        sync_contacts(by=stranger, at=at, server=server.pk, book=book)
