"""Ties that fell asleep, and honest reasons to wake them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.followups.advice import record_advice
from halfhour.actions.followups.contact import log_contact
from halfhour.actions.followups.giving import record_need
from halfhour.actions.people.editing import add_person, edit_person
from halfhour.models import PersonValue, Sighting
from halfhour.pages.followups.reasons import reasons_for
from halfhour.pages.followups.silent import silent_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def asleep(person, at):
    """Somebody well known and not spoken to for three years."""
    return person("Ama Mensah", closeness="well", last_contact=(at - timedelta(days=1100)).date())


def names(seeker, at):
    return [one.name for one in silent_page(reader=seeker, today=at.date()).people]


def test_who_is_known_and_long_silent_is_there(seeker, asleep, person, at):
    person("Recent", closeness="well", last_contact=at.date())
    person("Unknown", last_contact=(at - timedelta(days=1100)).date())
    assert names(seeker, at) == ["Ama Mensah"]


def test_a_word_wakes_the_tie(seeker, asleep, at):
    log_contact(by=seeker, at=at, person=asleep.pk, channel="card")
    assert names(seeker, at) == []


def test_those_with_a_reason_come_first(seeker, asleep, person, at):
    person("Bo", closeness="well", last_contact=(at - timedelta(days=2000)).date())
    record_need(by=seeker, at=at, person=asleep.pk, text="A translator for Twi")
    assert names(seeker, at) == ["Ama Mensah", "Bo"]


def test_it_takes_six_queries_however_many_there_are(seeker, person, at, django_assert_num_queries):
    for n in range(5):
        person(f"P{n}", closeness="a little")
    with django_assert_num_queries(6):
        assert len(silent_page(reader=seeker, today=at.date()).people) == 5


def test_a_stranger_sees_nobody(stranger, asleep, at):
    assert silent_page(reader=stranger, today=at.date()).people == ()


def test_a_new_post_is_news_and_the_first_one_is_not(seeker, at):
    ama = add_person(by=seeker, at=at, name="Ama Mensah", organisation="Orient")
    nurse = PersonValue.objects.create(
        owner=seeker, person=ama, kind="title", key="nurse", value="Nurse"
    )
    Sighting.objects.create(value=nurse, source="linkedin", first_seen=at, last_seen=at)
    assert reasons_for(seeker, [ama.pk]) == {}
    later = at + timedelta(days=90)
    edit_person(by=seeker, at=later, person=ama.pk, said={"title": "Head of ward"})
    assert reasons_for(seeker, [ama.pk]) == {ama.pk: ("they are now Head of ward",)}


def test_their_words_are_a_reason(seeker, asleep, at):
    record_advice(by=seeker, at=at, giver=asleep.pk, text="Read the timetable law")
    record_need(by=seeker, at=at, person=asleep.pk, text="A translator")
    assert reasons_for(seeker, [asleep.pk])[asleep.pk] == (
        "they said: A translator", "they advised: Read the timetable law",
    )  # fmt: skip


def test_the_same_company_seen_again_elsewhere_is_no_news(seeker, at):
    ama = add_person(by=seeker, at=at, name="Ama Mensah", organisation="Orient")
    value = PersonValue.objects.get(person=ama, kind="organisation")
    later = at + timedelta(days=90)
    Sighting.objects.create(value=value, source="card", first_seen=later, last_seen=later)
    assert reasons_for(seeker, [ama.pk]) == {}
