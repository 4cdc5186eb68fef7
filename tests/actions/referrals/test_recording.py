"""Keeping a referral: a person one step further, and every refusal."""

from __future__ import annotations

import pytest

from halfhour.actions.referrals.recording import (
    AlreadyKnown,
    AlreadyReferred,
    NotToOneself,
    close_referral,
    record_referral,
    reopen_referral,
)
from halfhour.method.followups.words import NothingSaid
from halfhour.models import Event, Organisation, Person, PersonValue, Referral

pytestmark = pytest.mark.django_db


def test_the_person_named_becomes_a_person_one_step_further(seeker, person, at):
    ama = person("Ama Mensah")
    kept = record_referral(
        by=seeker, at=at, referrer=ama.pk, name="Bo Lindqvist", email="Bo@Example.org",
        phone="+46 8 555 01 00", organisation="Orient Foods", title="Planner", why="Ask about shifts",
    )  # fmt: skip
    bo = kept.referred
    assert (bo.name, bo.steps_away, bo.organisation.name) == ("Bo Lindqvist", 2, "Orient Foods")
    assert kept.words == "Ask about shifts"
    values = dict(PersonValue.objects.filter(person=bo).values_list("kind", "key"))
    assert values["email"] == "bo@example.org" and values["title"] == "planner"
    event = Event.objects.get(verb="referrals.recorded")
    assert event.person == bo and event.data["referrer"] == ama.pk
    third = record_referral(by=seeker, at=at, referrer=bo.pk, name="Chiara Conti")
    assert third.referred.steps_away == 3


def test_somebody_of_the_book_is_linked_not_made_again(seeker, person, at):
    ama, bo = person("Ama Mensah"), person("Bo Lindqvist")
    kept = record_referral(by=seeker, at=at, referrer=ama.pk, person=bo.pk)
    assert kept.referred == bo and Person.objects.count() == 2


@pytest.mark.parametrize(("name", "email"), [("bo LINDQVIST", ""), ("Bo L.", "BO@example.org")])
def test_a_name_or_address_of_the_book_is_refused_with_who_it_is(seeker, person, at, name, email):
    ama = person("Ama Mensah")
    first = record_referral(
        by=seeker, at=at, referrer=ama.pk, name="Bo Lindqvist", email="bo@example.org"
    )
    with pytest.raises(AlreadyKnown) as refused:
        record_referral(by=seeker, at=at, referrer=ama.pk, name=name, email=email)
    assert refused.value.person == first.referred_id
    assert Referral.objects.count() == 1 and Organisation.objects.count() == 0


def test_the_same_referral_is_kept_once(seeker, person, at):
    ama, bo = person("Ama Mensah"), person("Bo Lindqvist")
    record_referral(by=seeker, at=at, referrer=ama.pk, person=bo.pk)
    with pytest.raises(AlreadyReferred):
        record_referral(by=seeker, at=at, referrer=ama.pk, person=bo.pk)


def test_nobody_refers_to_themselves(seeker, person, at):
    ama = person("Ama Mensah")
    with pytest.raises(NotToOneself):
        record_referral(by=seeker, at=at, referrer=ama.pk, person=ama.pk)


def test_a_name_is_needed(seeker, person, at):
    with pytest.raises(NothingSaid):
        record_referral(by=seeker, at=at, referrer=person("Ama").pk, name="  ")


def test_a_loop_of_referrals_is_kept(seeker, person, at):
    ama, bo = person("Ama Mensah"), person("Bo Lindqvist")
    record_referral(by=seeker, at=at, referrer=ama.pk, person=bo.pk)
    record_referral(by=seeker, at=at, referrer=bo.pk, person=ama.pk)
    assert Referral.objects.count() == 2


def test_a_strangers_person_is_absent(stranger, person, at):
    with pytest.raises(Person.DoesNotExist):
        record_referral(by=stranger, at=at, referrer=person("Ama").pk, name="Bo")


def test_closing_says_what_became_of_it_and_can_be_taken_back(seeker, person, at):
    kept = record_referral(by=seeker, at=at, referrer=person("Ama").pk, name="Bo Lindqvist")
    with pytest.raises(NothingSaid):
        close_referral(by=seeker, at=at, referral=kept.pk)
    closed = close_referral(by=seeker, at=at, referral=kept.pk, led_nowhere=True)
    assert closed.outcome == "led nowhere" and closed.closed_at == at
    assert reopen_referral(by=seeker, at=at, referral=kept.pk).closed_at is None


@pytest.mark.parametrize("action", [close_referral, reopen_referral])
def test_a_strangers_referral_is_absent(seeker, stranger, person, at, action):
    kept = record_referral(by=seeker, at=at, referrer=person("Ama").pk, name="Bo Lindqvist")
    extra = {"outcome": "x"} if action is close_referral else {}
    with pytest.raises(Referral.DoesNotExist):
        action(by=stranger, at=at, referral=kept.pk, **extra)
