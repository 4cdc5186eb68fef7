"""Every field both ways against a real contact server, and what is asked before it is removed."""

from __future__ import annotations

import base64
import io
import random
from datetime import timedelta

import pytest
from PIL import Image

from halfhour.actions.people import sync_sending
from halfhour.actions.people.editing import add_person, edit_person
from halfhour.actions.people.merging import merge, unmerge
from halfhour.actions.people.servers import add_server, sync_due, sync_server
from halfhour.actions.people.sync_answers import (
    Answer,
    NoSuchAnswer,
    answer_card,
    answer_gone,
)
from halfhour.actions.people.syncing import sync_contacts
from halfhour.method.people.card_writing import person_in, values_of
from halfhour.models import ContactServer, Person, PersonValue, RemoteCard
from halfhour.outside.network.manners import ServerUnreachable
from halfhour.pages.people.servers import servers_page


def card(uid, name="Amara Okafor", *lines):
    head = ["BEGIN:VCARD", "VERSION:3.0", f"UID:{uid}", f"FN:{name}"]
    return "\r\n".join([*head, *lines, "END:VCARD", ""])


def picture(colour):
    kept = io.BytesIO()
    Image.new("RGB", (8, 8), colour).save(kept, "JPEG")
    return kept.getvalue()


@pytest.fixture
def server(seeker, book):
    return ContactServer.objects.create(owner=seeker, url=book.url)


@pytest.fixture
def sync(seeker, at, book, server, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "files"

    def go(**how):
        return sync_contacts(by=seeker, at=at, server=server.pk, book=book, **how)

    return go


def there(book):
    found = book.cards([href for href, _ in book.changes().changed])
    return {one.href.rsplit("/", 1)[1]: one for one in found}


def put(book, name, text):
    kept = there(book).get(name)
    return book.put(name, text, kept.etag if kept else "")


def test_addresses_notes_and_birthdays_come_and_go(sync, book, seeker, at):
    lines = [
        "ADR;TYPE=HOME:;;1 Mill Lane;Leeds;;LS1 4AB;UK",
        "BDAY:19800102",
        "NOTE:Met at the fair",
    ]
    put(book, "a.vcf", card("a", "Amara Okafor", *lines))
    sync()
    amara = Person.objects.get()
    kept = set(PersonValue.objects.values_list("kind", "value"))
    assert ("address", "1 Mill Lane, Leeds, LS1 4AB, UK") in kept
    assert (amara.birthday, amara.notes) == ("1980-01-02", "Met at the fair")
    PersonValue.objects.filter(kind="address").delete()
    edit_person(by=seeker, at=at, person=amara.pk, said={"birthday": "1980-02-03"})
    PersonValue.objects.create(
        owner=seeker, person=amara, kind="note", value="Likes tea", key="likes tea"
    )
    assert sync().changed_there == 1
    (one,) = there(book).values()
    said = values_of(one.text)
    assert (said["address"], said["birthday"]) == ((), ("1980-02-03",))
    assert said["note"] == ("Met at the fair", "Likes tea")
    put(book, "a.vcf", one.text.replace("Met at the fair\\n\\n", ""))
    sync()
    amara.refresh_from_db()
    assert (amara.notes, sync().writes) == ("Likes tea", [])
    assert not PersonValue.objects.filter(value="Met at the fair").exists()


def test_a_photograph_comes_changes_goes_back_and_is_taken_away(sync, book):
    red, blue = picture("red"), picture("blue")
    words = base64.b64encode(red).decode()
    put(book, "a.vcf", card("a", "Amara Okafor", f"PHOTO;ENCODING=b;TYPE=JPEG:{words}"))
    sync()
    amara = Person.objects.get()
    with amara.photo.open() as kept:
        assert kept.read() == red
    assert sync().writes == []
    amara.photo.save("new.jpg", io.BytesIO(blue))
    sync()
    (one,) = there(book).values()
    assert person_in(one.text).photo == blue
    put(book, "a.vcf", card("a"))
    sync()
    amara.refresh_from_db()
    assert (str(amara.photo), sync().writes) == ("", [])


def test_labels_travel_both_ways(sync, book, seeker, at):
    put(book, "a.vcf", card("a", "Amara Okafor", "TEL;TYPE=WORK:+12125550100"))
    linh = add_person(by=seeker, at=at, name="Linh Tran", email="linh@example.com")
    PersonValue.objects.filter(person=linh, kind="email").update(label="home")
    sync(send_new=True)
    assert PersonValue.objects.get(kind="phone").label == "work"
    texts = [one.text for one in there(book).values()]
    assert any("EMAIL;TYPE=HOME:linh@example.com" in text for text in texts)


def test_a_person_removed_here_is_removed_there_only_after_being_asked(sync, book, seeker, at):
    put(book, "a.vcf", card("a"))
    sync()
    Person.objects.get().delete()
    sync()
    (asked,) = servers_page(reader=seeker).questions
    assert (asked.kind, asked.name, len(there(book))) == ("gone here", "Amara Okafor", 1)
    with pytest.raises(NoSuchAnswer):
        answer_card(by=seeker, at=at, card=asked.id, answer="burn")
    answer_card(by=seeker, at=at, card=asked.id, answer="leave")
    sync()
    assert (len(there(book)), servers_page(reader=seeker).questions) == (1, ())
    RemoteCard.objects.update(wish="")
    answer_card(by=seeker, at=at, card=asked.id, answer="remove")
    assert sync().removed_there == 1
    assert (there(book), Person.objects.count(), RemoteCard.objects.count()) == ({}, 0, 0)


def test_somebody_removed_here_can_be_brought_back(sync, book, seeker, at):
    put(book, "a.vcf", card("a", "Amara Okafor", "EMAIL;TYPE=HOME:amara@example.com"))
    sync()
    Person.objects.get().delete()
    answer_card(by=seeker, at=at, card=RemoteCard.objects.get().pk, answer="back")
    assert Person.objects.get().name == "Amara Okafor"
    assert PersonValue.objects.get(kind="email").label == "home"
    assert sync().writes == []
    assert Person.objects.count() == 1


def test_a_removal_there_waits_when_the_card_changed_meanwhile(sync, book, seeker, at):
    put(book, "a.vcf", card("a"))
    sync()
    Person.objects.get().delete()
    kept = RemoteCard.objects.get()
    answer_card(by=seeker, at=at, card=kept.pk, answer="remove")
    put(book, "a.vcf", card("a", "Amara Bello"))
    assert sync().removed_there == 0
    (asked,) = servers_page(reader=seeker).questions
    assert (asked.name, len(there(book))) == ("Amara Bello", 1)


def test_somebody_kept_here_is_not_written_there_again(sync, book, seeker, at):
    etag = put(book, "a.vcf", card("a"))
    sync()
    book.remove("a.vcf", etag)
    sync()
    answer_gone(by=seeker, at=at, answers=[Answer(RemoteCard.objects.get().pk, False)])
    sync(send_new=True)
    assert (there(book), Person.objects.count()) == ({}, 1)
    assert servers_page(reader=seeker).questions == ()


def test_two_joined_here_leave_one_card_there_after_being_asked(sync, book, seeker, at):
    put(book, "a.vcf", card("a", "Amara Okafor", "EMAIL:amara@example.com"))
    put(book, "b.vcf", card("b", "Amara O. Bello", "TEL:+12125550100"))
    sync()
    keeper, leaver = Person.objects.order_by("pk")
    merge(by=seeker, at=at, kept=keeper.pk, gone=leaver.pk)
    sync()
    (asked,) = servers_page(reader=seeker).questions
    assert (asked.kind, len(there(book))) == ("twice there", 2)
    name = RemoteCard.objects.get(pk=asked.id).href.rsplit("/", 1)[1]
    put(book, name, card(name[0], "Amara O. Bello", "TEL:+12125550101"))
    sync()
    phones = set(PersonValue.objects.filter(kind="phone").values_list("value", flat=True))
    assert phones == {"+12125550100", "+12125550101"}
    assert PersonValue.objects.filter(kind="email").exists()
    answer_card(by=seeker, at=at, card=asked.id, answer="remove")
    sync()
    (one,) = there(book).values()
    assert set(values_of(one.text)["phone"]) == phones
    unmerge(by=seeker, at=at, person=leaver.pk)
    assert Person.objects.kept_by(seeker).count() == 2


def test_a_family_with_one_address_stays_two_people(sync, book, seeker, at):
    add_person(by=seeker, at=at, name="Chidi Okafor", email="home@example.org")
    put(book, "a.vcf", card("a", "Amara Okafor", "EMAIL:home@example.org"))
    put(book, "b.vcf", card("b", "Chidi Okafor", "EMAIL:home@example.org"))
    sync()
    assert sorted(Person.objects.values_list("name", flat=True)) == ["Amara Okafor", "Chidi Okafor"]


def test_groups_and_broken_cards_make_nobody(sync, book):
    put(book, "g.vcf", card("g", "Friends", "X-ADDRESSBOOKSERVER-KIND:group"))
    assert (sync().new_here, sync().writes) == (0, [])


def test_somebody_without_a_name_is_sent_under_what_is_known(sync, book, seeker, at):
    add_person(by=seeker, at=at, name="", email="who@example.org")
    sync(send_new=True)
    (one,) = there(book).values()
    assert values_of(one.text)["name"] == ("who@example.org",)
    put(book, one.href.rsplit("/", 1)[1], one.text.replace("END:", "TITLE:Nurse\r\nEND:"))
    sync()
    assert (Person.objects.get().name, Person.objects.get().title) == ("", "Nurse")


def test_a_title_an_import_told_stays_beside_when_it_is_changed_there(sync, book, seeker, at):
    put(book, "a.vcf", card("a", "Amara Okafor", "TITLE:Nurse"))
    sync()
    title = PersonValue.objects.get(kind="title")
    title.sightings.create(source="linkedin", first_seen=at, last_seen=at - timedelta(days=9))
    put(book, "a.vcf", card("a", "Amara Okafor", "TITLE:Matron"))
    sync()
    titles = set(PersonValue.objects.filter(kind="title").values_list("value", flat=True))
    assert (Person.objects.get().title, titles) == ("Matron", {"Nurse", "Matron"})
    assert sync().writes == []


NAMES = ("Amara Okafor", "Linh Tran", "Zofia Nowak")
TITLES = ("Nurse", "Matron", "Buyer", "")
MAILS = tuple(f"m{n}@example.org" for n in range(5))


def edit_there(book, chance):
    name, kept = chance.choice(sorted(there(book).items()))
    lines = [f"TITLE:{chance.choice(TITLES)}"]
    lines += [f"EMAIL:{name[0]}{m}" for m in chance.sample(MAILS, chance.randrange(3))]
    lines += [f"NOTE:{chance.choice(TITLES)} note"]
    uid = name.partition(".")[0]
    book.put(name, card(uid, chance.choice(NAMES), *lines), kept.etag)


def edit_here(seeker, at, chance):
    person = chance.choice(list(Person.objects.order_by("pk")))
    said = {"title": chance.choice(TITLES), "email": f"h{chance.choice(MAILS)}"}
    edit_person(by=seeker, at=at, person=person.pk, said=dict([chance.choice(list(said.items()))]))


@pytest.mark.parametrize("seed", range(4))
def test_random_edits_on_both_sides_come_to_rest_equal(sync, book, seeker, at, seed, server):
    chance = random.Random(seed)
    for number, name in enumerate(NAMES):
        put(book, f"{number}.vcf", card(str(number), name, f"EMAIL:{number}@example.com"))
    sync()
    for _ in range(4):
        for _ in range(chance.randrange(1, 4)):
            edit_there(book, chance)
            edit_here(seeker, at, chance)
        if chance.random() < 0.3:
            ContactServer.objects.update(sync_token="http://radicale.org/ns/sync/" + "0" * 64)
            RemoteCard.objects.update(etag="")
        sync(send_new=True)
    sync()
    assert sync().writes == []
    assert Person.objects.count() == len(there(book)) == RemoteCard.objects.count() == 3
    from halfhour.actions.people.sync_values import values_here
    from halfhour.method.people.syncing import keys_of

    for remote in RemoteCard.objects.select_related("person"):
        here = values_here([remote.person])[remote.person.pk][0]
        said = values_of(there(book)[remote.href.rsplit("/", 1)[1]].text)
        assert {k: keys_of(k, v) for k, v in here.items()} == {
            k: keys_of(k, v) for k, v in said.items()
        }


def test_a_line_that_breaks_while_sending_makes_no_double(sync, book, seeker, at, monkeypatch):
    for number in range(6):
        add_person(by=seeker, at=at, name=f"Person Number{number}", email=f"p{number}@example.org")
    real, count = book.put, iter(range(100))

    def breaks(*words):
        if next(count) == 3:
            raise ServerUnreachable("The contact server does not answer.")
        return real(*words)

    monkeypatch.setattr(book, "put", breaks)
    with pytest.raises(ServerUnreachable):
        sync(send_new=True)
    assert (len(there(book)), RemoteCard.objects.count()) == (3, 3)
    RemoteCard.objects.order_by("pk").last().delete()
    sync(send_new=True)
    assert (len(there(book)), Person.objects.count()) == (6, 6)
    assert sync(send_new=True).writes == []


def test_what_was_sent_before_the_program_was_killed_stays_sent(
    sync, book, seeker, at, monkeypatch
):
    for number in range(7):
        add_person(by=seeker, at=at, name=f"Person Number{number}", email=f"p{number}@example.org")
    monkeypatch.setattr(sync_sending, "AT_ONCE", 2)
    real, count = book.put, iter(range(100))

    def killed(*words):
        if next(count) == 5:
            raise KeyboardInterrupt
        return real(*words)

    monkeypatch.setattr(book, "put", killed)
    with pytest.raises(KeyboardInterrupt):
        sync(send_new=True)
    assert (len(there(book)), RemoteCard.objects.count()) == (5, 4)
    told = sync(send_new=True)
    assert (told.new_here, told.new_there, len(told.writes)) == (0, 2, 2)
    assert (len(there(book)), Person.objects.count(), RemoteCard.objects.count()) == (7, 7, 7)


def test_a_failing_server_is_asked_ever_more_rarely(seeker, at, server):
    ContactServer.objects.update(url="http://127.0.0.1:9/")
    pauses = []
    for _ in range(9):
        assert sync_due(by=seeker, at=at) == 0
        server.refresh_from_db()
        pauses.append((server.retry_at - at) / timedelta(minutes=15))
        assert sync_due(by=seeker, at=server.retry_at - timedelta(seconds=1)) == 0
        at = server.retry_at
    assert pauses == [1, 2, 4, 8, 16, 32, 64, 96, 96]
    assert server.message


def test_the_rounds_by_themselves_remember_to_send_the_new(seeker, at, book):
    kept = add_server(by=seeker, at=at, url=book.url, username="amara", password="secret")
    add_person(by=seeker, at=at, name="Linh Tran")
    assert sync_due(by=seeker, at=at) == 1
    assert there(book) == {}
    sync_server(by=seeker, at=at, server=kept.pk, send_new=True)
    add_person(by=seeker, at=at, name="Zofia Nowak")
    assert sync_due(by=seeker, at=at) == 1
    assert len(there(book)) == 2
