"""A thank-you card in the browser, without JavaScript."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.models import Message, PersonValue

pytestmark = pytest.mark.django_db


@pytest.fixture
def ama(person):
    return person("Ama Mensah", closeness="well")


@pytest.fixture
def card(as_seeker, ama):
    """The address of a card begun."""
    return as_seeker.post(reverse("followups:begin-card", args=[ama.pk])).headers["Location"]


def test_a_card_is_begun_addressed_and_posted(as_seeker, card):
    shown = as_seeker.get(card).content.decode()
    assert "Where does it go?" in shown and "postcard" in shown
    assert as_seeker.post(card, {"address": "1 Mill Lane\nLeeds"}).headers["Location"] == card
    shown = as_seeker.get(card).content.decode()
    assert "<span>1 Mill Lane</span><span>Leeds</span>" in shown and "Another address" in shown
    as_seeker.post(f"{card}posted/")
    assert Message.objects.get().sent_how == "card"
    assert "Sent on" in as_seeker.get(card).content.decode()


def test_an_empty_address_is_told_beside_the_field(as_seeker, card):
    shown = as_seeker.post(card, {"address": " , "})
    assert "envelope" in shown.content.decode() and not PersonValue.objects.exists()


def test_a_stranger_gets_404(as_stranger, as_seeker, card, ama):
    assert as_stranger.get(card).status_code == 404
    assert as_stranger.post(f"{card}posted/").status_code == 404
    assert as_stranger.post(card, {"address": "x"}).status_code == 404
    assert as_stranger.post(reverse("followups:begin-card", args=[ama.pk])).status_code == 404


def test_a_card_that_asks_for_more_says_so_and_stays(as_seeker, card):
    Message.objects.update(body="Dear Ama, thank you! Could we meet again next week?")
    assert "A thank-you asks for nothing" in as_seeker.get(card).content.decode()
    as_seeker.post(f"{card}posted/")
    assert Message.objects.get().sent_at is None


def test_the_message_offers_the_card(as_seeker, card):
    message = Message.objects.get()
    shown = as_seeker.get(reverse("outreach:write", args=[message.pk])).content.decode()
    assert reverse("followups:card", args=[message.pk]) in shown


def test_a_person_has_a_place_for_the_address(as_seeker, ama):
    where = reverse("people:edit", args=[ama.pk])
    shown = as_seeker.get(where).content.decode()
    assert "Postal address" in shown
    form = {"name": "Ama Mensah", "address": "1 Mill Lane, Leeds", "version": ama.version}
    as_seeker.post(where, form)
    assert PersonValue.objects.get(kind="address").value == "1 Mill Lane, Leeds"
