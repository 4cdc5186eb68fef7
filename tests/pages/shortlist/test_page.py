"""The shortlist page: who is on it, who is not, and how many queries it takes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import ObjectDoesNotExist

from halfhour.actions.directions.naming import name_direction
from halfhour.actions.shortlist.choosing import choose, set_aside
from halfhour.models import Answer, Closeness, Message, NamePermission, Referral, Tie
from halfhour.pages.shortlist.page import shortlist_page

TODAY = date(2026, 11, 16)
QUERIES = 8


@pytest.fixture
def museums(seeker, at):
    return name_direction(by=seeker, at=at, name="Museum education", industries=["museum"])


def names(suggested):
    return [one.person.name for one in suggested]


def request_sent(seeker, person, when, **more):
    return Message.objects.create(
        owner=seeker,
        person=person,
        kind="request",
        begun_at=when,
        edited_at=when,
        sent_at=when,
        **more,
    )


def test_experts_work_in_the_field_and_connectors_need_not(seeker, person, museums):
    person("Ngozi Eze", title="Museum education officer", closeness=Closeness.LITTLE)
    person("Pia Lindqvist", title="Plumber", closeness=Closeness.WELL)
    person("Tomasz Nowak", title="Plumber")
    page = shortlist_page(reader=seeker, today=TODAY)
    assert names(page.experts) == ["Ngozi Eze"]
    assert names(page.connectors) == ["Pia Lindqvist", "Ngozi Eze"]
    assert names(page.plan) == ["Ngozi Eze", "Pia Lindqvist"]
    assert page.name == "Museum education"


def test_the_number_of_queries_does_not_depend_on_the_number_of_people(
    seeker, person, museums, django_assert_num_queries
):
    for number in range(30):
        who = person(f"Person {number}", title="Museum guide", closeness=Closeness.WELL)
        if number % 3 == 0:
            choose(
                by=seeker, at=museums.begun_at, person=who.pk, direction=museums.pk, role="expert"
            )
    with django_assert_num_queries(QUERIES):
        shortlist_page(reader=seeker, today=TODAY)


def test_somebody_with_an_open_request_is_left_in_peace_and_counted(seeker, person, museums, at):
    who = person("Ngozi Eze", title="Museum educator", closeness=Closeness.WELL)
    sent = request_sent(seeker, who, at - timedelta(days=2))
    page = shortlist_page(reader=seeker, today=TODAY)
    assert (page.experts, page.connectors) == ((), ())
    assert page.held == (("waiting for an answer", 1),)
    Answer.objects.create(owner=seeker, message=sent, kind="yes", at=at)
    again = shortlist_page(reader=seeker, today=TODAY)
    assert names(again.experts) == ["Ngozi Eze"]


def test_a_referral_is_evidence_and_says_whose_name_may_be_used(seeker, person, museums, at):
    by, who = person("Ana Duarte"), person("Wei Chen", title="Accountant")
    referral = Referral.objects.create(
        owner=seeker, referrer=by, referred=who, direction=museums, at=at
    )
    NamePermission.objects.create(owner=seeker, referral=referral, state="granted", at=at)
    page = shortlist_page(reader=seeker, today=TODAY)
    assert names(page.experts) == ["Wei Chen"]
    assert page.experts[0].reasons[0] == "Ana Duarte named them to you, and you may use the name"
    assert "Has named 1 person to you" in page.connectors[0].reasons


def test_the_newest_word_on_using_a_name_counts(seeker, person, museums, at):
    by, who = person("Ana Duarte"), person("Wei Chen")
    referral = Referral.objects.create(
        owner=seeker, referrer=by, referred=who, direction=museums, at=at
    )
    for days, state in ((0, "granted"), (1, "revoked")):
        NamePermission.objects.create(
            owner=seeker, referral=referral, state=state, at=at + timedelta(days=days)
        )
    page = shortlist_page(reader=seeker, today=TODAY)
    assert page.experts[0].reasons[0] == "Ana Duarte named them to you"


def test_a_connector_who_knows_somebody_in_the_field_says_so(seeker, person, museums, at):
    connector = person("Pia Lindqvist", closeness=Closeness.LITTLE)
    expert = person("Ngozi Eze", title="Museum educator")
    Tie.objects.create(owner=seeker, first=connector, second=expert, at=at)
    page = shortlist_page(reader=seeker, today=TODAY)
    assert "Knows somebody in this field" in page.connectors[0].reasons


def test_somebody_set_aside_is_not_suggested_until_the_day(seeker, person, museums, at):
    who = person("Ngozi Eze", title="Museum educator")
    set_aside(by=seeker, at=at, person=who.pk, reason="On leave", until=TODAY + timedelta(days=9))
    page = shortlist_page(reader=seeker, today=TODAY)
    assert page.experts == ()
    assert [(one.person.name, one.reason) for one in page.aside] == [("Ngozi Eze", "On leave")]
    later = shortlist_page(reader=seeker, today=TODAY + timedelta(days=9))
    assert names(later.experts) == ["Ngozi Eze"]


def test_without_a_direction_there_is_a_page_that_counts_people(seeker, person):
    person("Ngozi Eze")
    page = shortlist_page(reader=seeker, today=TODAY)
    assert (page.direction, page.people, page.experts) == (None, 1, ())


def test_the_direction_of_a_stranger_does_not_exist(stranger, museums):
    with pytest.raises(ObjectDoesNotExist):
        shortlist_page(reader=stranger, today=TODAY, direction=museums.pk)


def test_the_words_for_closeness_are_those_of_the_records():
    from halfhour.method.shortlist import people

    marks = {people.WELL, people.LITTLE, people.NOT_REALLY, people.WHO}
    assert marks == set(Closeness.values)
