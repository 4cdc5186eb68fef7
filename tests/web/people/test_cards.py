"""Business cards in the browser."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from halfhour.actions.people.cards import keep_card
from halfhour.method.people.card_text import Card
from halfhour.models import CardPicture, Person
from halfhour.outside.people import cards as reading
from halfhour.pages.people.cards import card_page, cards_page

CARD = Card(
    "Amara Okafor", "Head of Logistics", "Northwind", ("amara@example.com",), ("+15550100",)
)


@pytest.fixture(autouse=True)
def files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def kept(seeker, at):
    return keep_card(by=seeker, at=at, picture=b"\xff\xd8pixels", card=CARD, found_in="text")


def said(**more):
    plain = {"name": "Amara Okafor", "emails": "amara@example.com\na@example.org", "title": "Nurse"}
    return {**plain, **more}


@pytest.mark.skipif(not reading.ready(), reason="The extra that reads cards is not installed.")
def test_a_code_on_a_photograph_becomes_a_card_to_look_over(as_seeker):
    from bench.made_cards import made

    data, truth = made(7, 2, "vcard")
    answer = as_seeker.post(reverse("people:cards"), {"pictures": [
        SimpleUploadedFile("a.jpg", data), SimpleUploadedFile("b.jpg", b"no picture"),
    ]}, follow=True)  # fmt: skip
    text = answer.content.decode()
    assert truth.name in text
    assert "b.jpg cannot be opened" in text


def test_a_card_is_put_right_and_saved(as_seeker, kept):
    page = as_seeker.get(reverse("people:card", args=[kept.pk]))
    assert b"Amara Okafor" in page.content
    answer = as_seeker.post(reverse("people:card", args=[kept.pk]), said())
    assert answer.status_code == 302
    assert Person.objects.get().title == "Nurse"
    again = as_seeker.get(reverse("people:card", args=[kept.pk]))
    assert again["Location"] == reverse("people:person", args=[Person.objects.get().pk])


def test_a_card_with_nobody_is_told_beside_the_form(as_seeker, kept):
    answer = as_seeker.post(reverse("people:card", args=[kept.pk]), {"title": "Nurse"})
    assert answer.status_code == 200
    assert b"Please give a name" in answer.content


def test_somebody_known_is_offered_and_added_to(as_seeker, kept, seeker, at):
    as_seeker.post(reverse("people:card", args=[kept.pk]), said())
    second = keep_card(by=seeker, at=at, picture=b"x", card=CARD, found_in="qr")
    assert b"You already have" in as_seeker.get(reverse("people:card", args=[second.pk])).content
    as_seeker.post(
        reverse("people:card", args=[second.pk]), said(join="on", phones="+1 212 555 0100")
    )
    assert Person.objects.count() == 1


def test_the_picture_is_served_to_its_owner_as_a_picture_only(as_seeker, kept):
    answer = as_seeker.get(reverse("people:card_picture", args=[kept.pk]))
    assert b"".join(answer.streaming_content) == b"\xff\xd8pixels"
    assert (answer["Content-Type"], answer["X-Content-Type-Options"]) == ("image/jpeg", "nosniff")


def test_a_picture_can_be_thrown_away(as_seeker, kept):
    assert as_seeker.get(reverse("people:card_forget", args=[kept.pk])).status_code == 405
    as_seeker.post(reverse("people:card_forget", args=[kept.pk]))
    assert not CardPicture.objects.exists()


@pytest.mark.parametrize("name", ["card", "card_picture", "card_forget"])
def test_a_stranger_gets_404(as_stranger, kept, name):
    address = reverse(f"people:{name}", args=[kept.pk])
    answer = as_stranger.post(address) if name == "card_forget" else as_stranger.get(address)
    assert answer.status_code == 404


def test_without_the_extra_the_page_says_what_to_do(as_seeker, monkeypatch):
    monkeypatch.setattr(reading, "find_spec", lambda name: None)
    assert b"halfhour[cards]" in as_seeker.get(reverse("people:cards")).content


def test_the_pages_ask_a_fixed_number_of_questions(seeker, kept, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert cards_page(reader=seeker).waiting[0].name == "Amara Okafor"
    with django_assert_num_queries(3):
        assert card_page(reader=seeker, card=kept.pk).emails == ("amara@example.com",)
