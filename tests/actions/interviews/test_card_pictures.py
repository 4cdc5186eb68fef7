"""A card photographed in the talk: kept once, read, and looked over when looking back."""

from __future__ import annotations

import io
from uuid import uuid4

import pytest
from PIL import Image

from bench.made_cards import made
from halfhour.actions.interviews.card_pictures import keep_card_picture
from halfhour.actions.interviews.settling import settle_capture
from halfhour.models import CardPicture, Interview, InterviewNote, PersonValue
from halfhour.outside.people import cards
from halfhour.outside.people.pictures import NotAPicture
from halfhour.pages.interviews.debrief import debrief_page

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture(scope="module")
def card():
    return made(7, 2, "vcard")


@pytest.fixture
def kept(seeker, at, talk, card):
    return keep_card_picture(by=seeker, at=at, interview=talk.pk, uid=uuid4(), picture=card[0])


def test_what_the_card_says_waits_to_be_looked_over(kept, seeker, at, talk, card):
    page = debrief_page(reader=seeker, today=at.date(), interview=talk.pk)
    (capture,) = page.to_settle
    said = {field.name: field.value for field in capture.fields}
    assert capture.kind == "card"
    assert said["email"] == card[1].email


def test_the_picture_stays_with_the_person(kept, talk):
    assert CardPicture.objects.get().person == talk.person


def test_confirmed_it_is_how_to_reach_them(kept, seeker, at, talk, card):
    settle_capture(by=seeker, at=at, note=kept.pk)
    values = PersonValue.objects.filter(person=talk.person, kind="email")
    assert [one.value for one in values] == [card[1].email]


def test_sent_twice_it_is_kept_once(kept, seeker, at, talk, card):
    again = keep_card_picture(by=seeker, at=at, interview=talk.pk, uid=kept.uid, picture=card[0])
    assert again.pk == kept.pk
    assert (CardPicture.objects.count(), InterviewNote.objects.filter(kind="card").count()) == (
        1,
        1,
    )


def test_where_no_card_can_be_read_the_picture_waits_among_the_cards(
    seeker, at, talk, card, monkeypatch
):
    monkeypatch.setattr(cards, "NEEDED", ("an extra that is not here",))
    note = keep_card_picture(by=seeker, at=at, interview=talk.pk, uid=uuid4(), picture=card[0])
    picture = CardPicture.objects.get()
    assert (picture.person, picture.saved_at) == (None, None)
    assert talk.person.name in note.text


def test_where_it_was_taken_is_not_kept(seeker, at, talk):
    photo = io.BytesIO()
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (51.0, 30.0, 0.0)}
    Image.new("RGB", (200, 120), "white").save(photo, "JPEG", exif=exif)
    monkey = cards.NEEDED
    cards.NEEDED = ("an extra that is not here",)
    try:
        keep_card_picture(
            by=seeker, at=at, interview=talk.pk, uid=uuid4(), picture=photo.getvalue()
        )
    finally:
        cards.NEEDED = monkey
    with Image.open(CardPicture.objects.get().picture) as again:
        assert not again.getexif()


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"%PDF-1.7", b"\xff\xd8\xff cut"])
def test_what_is_no_picture_is_refused_and_nothing_kept(seeker, at, talk, content):
    with pytest.raises(NotAPicture):
        keep_card_picture(by=seeker, at=at, interview=talk.pk, uid=uuid4(), picture=content)
    assert not CardPicture.objects.exists()
    assert not InterviewNote.objects.filter(kind="card").exists()


def test_a_stranger_keeps_nothing_there(stranger, at, talk, card):
    with pytest.raises(Interview.DoesNotExist):
        keep_card_picture(by=stranger, at=at, interview=talk.pk, uid=uuid4(), picture=card[0])
