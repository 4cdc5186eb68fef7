"""Cards of a contact server taken in many at a time: the same as one after the other."""

from __future__ import annotations

import random

import pytest
from django.db import transaction

from halfhour.actions.people.editing import add_person, edit_person
from halfhour.actions.people.sync_pulling import take_in
from halfhour.models import Affiliation, ContactServer, Person, PersonValue, RemoteCard
from halfhour.outside.people.carddav import ServerCard

NAMES = ("Amara Okafor", "Amara O. Okafor", "Linh Tran", "Tran Linh", "Zofia Nowak", "Bob Stone")
COMPANIES = ("Harbor Foods", "Cedar Labs", "")
MAILS = ("info@example.org", "a@example.org", "l@example.org", "z@example.org")
PHONES = ("+12125550100", "+1 (212) 555-0100", "+12125550101")


def card(uid, name, *lines):
    head = ["BEGIN:VCARD", "VERSION:3.0", *([f"UID:{uid}"] if uid else []), f"FN:{name}"]
    return "\r\n".join([*head, *lines, "END:VCARD", ""])


@pytest.fixture
def server(seeker):
    return ContactServer.objects.create(owner=seeker, url="http://127.0.0.1:9/book/")


@pytest.fixture
def take(seeker, at, server):
    def go(cards):
        return take_in(seeker, at, server, cards)

    return go


def drawn(chance, number, hrefs):
    """A card that may well be of somebody other cards are of too."""
    company, mails = chance.choice(COMPANIES), chance.sample(MAILS, chance.randrange(3))
    lines = [f"ORG:{company}"] if company else []
    lines += [f"TITLE:{chance.choice(('Nurse', 'Buyer'))}"] if chance.random() < 0.7 else []
    lines += [f"EMAIL;TYPE={chance.choice(('HOME', 'WORK'))}:{mail}" for mail in mails]
    lines += [f"TEL;TYPE=CELL:{one}" for one in chance.sample(PHONES, chance.randrange(2))]
    lines += [f"NOTE:Note {chance.randrange(3)}"] if chance.random() < 0.5 else []
    uid = chance.choice(("", f"u{chance.randrange(12)}", f"own{number}"))
    return ServerCard(hrefs.pop(), f'"{number}"', card(uid, chance.choice(NAMES), *lines))


def told(server):
    """Everything that is kept, but for the numbers of the rows."""
    return sorted(
        (
            (p.name, p.name_key, p.sort_key, p.title, p.organisation_name, p.notes, p.also),
            p.organisation.name if p.organisation else None,
            sorted(
                (v.kind, v.value, v.key, v.label, v.preferred, [(s.source, s.first_seen, s.last_seen) for s in v.sightings.order_by("source")])
                for v in p.values.all()
            ),
            sorted(Affiliation.objects.filter(person=p).values_list("organisation__name", "title", "current", "source")),
            sorted(
                (r.href, r.etag, r.uid.replace(str(p.uid), "own"), r.text, r.here, str(r.gone_at), r.wish)
                for r in RemoteCard.objects.filter(server=server, person=p)
            ),
        )
        for p in Person.objects.all()
    ), sorted(RemoteCard.objects.filter(server=server, person=None).values_list("href", "etag", "text", "wish"))  # fmt: skip


def paths(chance, count):
    found = [f"/book/{number}.vcf" for number in range(count)]
    chance.shuffle(found)
    return found


@pytest.mark.parametrize("seed", range(12))
def test_many_at_a_time_is_the_same_as_one_after_the_other(take, seeker, at, server, seed):
    chance = random.Random(seed)
    for name in chance.sample(NAMES, 2):
        add_person(by=seeker, at=at, name=name, email=chance.choice(MAILS), title="Matron")
    hrefs = paths(chance, 30)
    take([drawn(chance, number, hrefs) for number in range(10)])
    for row in RemoteCard.objects.order_by("href"):
        fate = chance.random()
        if fate < 0.2:
            RemoteCard.objects.filter(pk=row.pk).update(gone_at=at)
        elif fate < 0.3:
            RemoteCard.objects.filter(pk=row.pk).update(person=None, wish="remove")
        elif fate < 0.5 and row.person_id:
            edit_person(by=seeker, at=at, person=row.person_id, said={"title": "Head nurse"})
    hrefs = paths(chance, 30)
    cards = [drawn(chance, number, hrefs) for number in range(24)]
    with transaction.atomic():
        counts = take(cards)
        together = told(server)
        transaction.set_rollback(True)
    each = [take([one]) for one in cards]
    assert told(server) == together
    assert counts == tuple(map(sum, zip(*each, strict=True)))


def test_a_hundred_new_cards_take_few_queries(take, django_assert_max_num_queries):
    cards = [
        ServerCard(f"/book/{n}.vcf", "1", card(f"u{n}", f"Person Number{n}", f"EMAIL:p{n}@example.org", f"ORG:Company {n}"))
        for n in range(100)
    ]  # fmt: skip
    with django_assert_max_num_queries(60):
        assert take(cards) == (100, 0)
    assert PersonValue.objects.filter(kind="email").count() == 100
    again = [ServerCard(one.href, "2", one.text) for one in cards]
    with django_assert_max_num_queries(30):
        assert take(again) == (0, 0)


def test_a_title_beside_a_company_is_the_title_of_the_post(take):
    take([ServerCard("/book/a.vcf", "1", card("a", "Amara Okafor", "ORG:Cedar Labs", "TITLE:Nurse"))])  # fmt: skip
    assert Affiliation.objects.values_list("organisation__name", "title").get() == ("Cedar Labs", "Nurse")  # fmt: skip


def test_one_box_of_a_whole_company_joins_nobody(take):
    cards = [
        ServerCard(f"/book/{n}.vcf", "1", card("", name, "EMAIL:info@example.org"))
        for n, name in enumerate(("Amara Okafor", "Linh Tran", "Zofia Nowak"))
    ]
    assert take(cards) == (3, 0)


def test_a_card_that_comes_back_beside_one_that_took_its_uid_keeps_its_path(take, at):
    take([ServerCard("/book/a.vcf", "1", card("u", "Amara Okafor"))])
    RemoteCard.objects.update(gone_at=at)
    take(
        [
            ServerCard("/book/a.vcf", "2", card("u", "Amara Okafor", "TITLE:Nurse")),
            ServerCard("/book/b.vcf", "3", card("u", "Amara Okafor", "TITLE:Nurse")),
        ]
    )
    assert sorted(RemoteCard.objects.values_list("href", "gone_at")) == [("/book/a.vcf", None), ("/book/b.vcf", None)]  # fmt: skip
    assert Person.objects.get().title == "Nurse"
