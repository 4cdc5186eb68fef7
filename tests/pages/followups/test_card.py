"""The card of a thank-you: words, address, and what the checker forbids."""

from __future__ import annotations

import pytest

from halfhour.actions.followups.card import AsksForMore, keep_address, post_card
from halfhour.actions.outreach.checking import verdict_on
from halfhour.actions.outreach.drafting import edit_message, start_message
from halfhour.method.followups.postal import NoAddress
from halfhour.models import Event, Message, Person, PersonValue
from halfhour.pages.followups.card import card_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def ama(person):
    return person("Ama Mensah", closeness="well")


@pytest.fixture
def note(seeker, ama, at):
    return start_message(by=seeker, at=at, person=ama.pk, kind="thanks")


def seen(seeker, note, at):
    verdict = verdict_on(by=seeker, message=note.pk)
    return card_page(reader=seeker, today=at.date(), message=note.pk, verdict=verdict)


def test_an_address_is_kept_by_hand_and_stands_on_the_card(
    seeker, ama, note, at, django_assert_num_queries
):
    assert seen(seeker, note, at).address == ()
    keep_address(by=seeker, at=at, person=ama.pk, address="12 Kirkgate\nLeeds LS1 6BY")
    value = PersonValue.objects.get(person=ama, kind="address")
    assert value.value == "12 Kirkgate, Leeds LS1 6BY" and value.sightings.get().source == "hand"
    verdict = verdict_on(by=seeker, message=note.pk)
    with django_assert_num_queries(3):
        page = card_page(reader=seeker, today=at.date(), message=note.pk, verdict=verdict)
    assert page.address == ("Ama Mensah", "12 Kirkgate", "Leeds LS1 6BY")


def test_an_address_by_hand_stands_before_an_imported_one(seeker, ama, note, at):
    PersonValue.objects.create(
        owner=seeker, person=ama, kind="address", key="old", value="Old St 1"
    )
    keep_address(by=seeker, at=at, person=ama.pk, address="New Street 2")
    assert seen(seeker, note, at).address[1:] == ("New Street 2",)


def test_a_posted_card_is_a_thank_you_sent(seeker, note, at):
    kept = post_card(by=seeker, at=at, message=note.pk)
    assert (kept.sent_how, kept.sent_at) == ("card", at)
    assert Event.objects.filter(verb="followups.card_posted").count() == 1


def test_a_card_with_a_new_request_is_shown_as_stopped_and_not_sent(seeker, note, at):
    edit_message(by=seeker, at=at, message=note.pk, subject="Thank you",
                 body="Dear Ama, thank you! Could we meet again next week?")  # fmt: skip
    assert seen(seeker, note, at).stops
    with pytest.raises(AsksForMore):
        post_card(by=seeker, at=at, message=note.pk)
    assert Message.objects.get().sent_at is None


def test_no_address_is_refused(seeker, ama, at):
    with pytest.raises(NoAddress):
        keep_address(by=seeker, at=at, person=ama.pk, address=" \n ")


def test_a_request_is_no_card_and_a_strangers_is_absent(seeker, stranger, ama, note, at):
    verdict = verdict_on(by=seeker, message=note.pk)
    with pytest.raises(Message.DoesNotExist):
        card_page(reader=stranger, today=at.date(), message=note.pk, verdict=verdict)
    request = start_message(by=seeker, at=at, person=ama.pk, kind="request")
    with pytest.raises(Message.DoesNotExist):
        card_page(reader=seeker, today=at.date(), message=request.pk, verdict=verdict)
    with pytest.raises(Person.DoesNotExist):
        keep_address(by=stranger, at=at, person=ama.pk, address="x 1")
