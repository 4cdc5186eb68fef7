"""Cards kept, confirmed, thrown away."""

from __future__ import annotations

import pytest

from halfhour.actions.people.cards import (
    TooManyPictures,
    forget_card,
    keep_card,
    person_with,
    save_card,
    scan_cards,
)
from halfhour.actions.people.editing import NobodyNamed
from halfhour.method.people.card_text import Card
from halfhour.models import CardPicture, Event, Person, PersonValue

CARD = Card(
    "Amara Okafor", "Head of Logistics", "Northwind", ("amara@example.com", "a@example.org"),
    ("+15550100",), ("www.example.com",), "12 Harbour Street, Bristol",
)  # fmt: skip


@pytest.fixture(autouse=True)
def files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def kept(seeker, at):
    return keep_card(by=seeker, at=at, picture=b"jpeg", card=CARD, found_in="text")


def test_a_confirmed_card_becomes_a_person_with_its_picture(seeker, at, kept):
    person = save_card(by=seeker, at=at, card=CARD, picture=kept.pk)
    assert (person.name, person.title, person.organisation_name) == (
        "Amara Okafor",
        "Head of Logistics",
        "Northwind",
    )
    values = set(PersonValue.objects.filter(person=person).values_list("kind", "value"))
    assert {("email", "a@example.org"), ("phone", "+15550100"), ("address", CARD.address)} <= values
    assert CardPicture.objects.get().person == person
    assert Event.objects.filter(verb="people.card_saved").count() == 1


def test_a_card_of_somebody_known_is_added_to_them(seeker, at, kept):
    first = save_card(by=seeker, at=at, card=Card("Amara Okafor", emails=("AMARA@example.com",)))
    known = person_with(by=seeker, emails=CARD.emails, name="amara okafor")
    assert known == first.pk
    save_card(by=seeker, at=at, card=CARD, picture=kept.pk, person=known)
    assert Person.objects.count() == 1
    assert person_with(by=seeker, emails=CARD.emails, name="Somebody Else") is None


def test_a_card_without_anybody_is_refused(seeker, at):
    with pytest.raises(NobodyNamed):
        save_card(by=seeker, at=at, card=Card(title="Nurse"))
    assert not Person.objects.exists()


def test_a_picture_thrown_away_is_gone_from_the_disk(
    seeker, at, kept, tmp_path, django_capture_on_commit_callbacks
):
    assert len(list(tmp_path.rglob("*.jpg"))) == 1
    with django_capture_on_commit_callbacks(execute=True):
        forget_card(by=seeker, at=at, picture=kept.pk)
    assert not list(tmp_path.rglob("*.jpg"))


def test_pictures_of_somebody_else_are_as_good_as_absent(stranger, at, kept):
    for change in (
        lambda: forget_card(by=stranger, at=at, picture=kept.pk),
        lambda: save_card(by=stranger, at=at, card=CARD, picture=kept.pk),
    ):
        with pytest.raises(CardPicture.DoesNotExist):
            change()
    assert not Person.objects.exists()


def test_too_many_pictures_are_refused(seeker, at):
    with pytest.raises(TooManyPictures):
        scan_cards(by=seeker, at=at, pictures=[("x", b"")] * 21)
