"""Titles of people are coded in bulk, and corrections are followed."""

from __future__ import annotations

import pytest

from halfhour.actions.directions.coding import code_people
from halfhour.method.directions.groups import GroupOccupations
from halfhour.models import Event, Person

GROUPS = GroupOccupations()


def codes():
    return dict(Person.objects.values_list("name", "occupation_code"))


def test_titles_are_coded_and_what_is_none_stays_empty(seeker, at, person):
    person("Amara Okafor", title="Senior nurse 🚀")
    person("Linh Tran", title="Student")
    person("Jo Ruiz")
    assert code_people(by=seeker, at=at, occupations=GROUPS) == 1
    assert codes() == {"Amara Okafor": "29-1000", "Linh Tran": "", "Jo Ruiz": ""}
    assert code_people(by=seeker, at=at, occupations=GROUPS) == 0
    assert Event.objects.filter(verb="directions.titles_coded").count() == 2


def test_a_title_that_is_gone_loses_its_occupation(seeker, at, person):
    one = person("Amara Okafor", title="Nurse")
    code_people(by=seeker, at=at, occupations=GROUPS)
    Person.objects.filter(pk=one.pk).update(title="Student")
    code_people(by=seeker, at=at, occupations=GROUPS, people=[one.pk])
    assert codes() == {"Amara Okafor": ""}


def test_people_of_somebody_else_are_as_good_as_absent(stranger, at, person):
    one = person("Amara Okafor", title="Nurse")
    with pytest.raises(Person.DoesNotExist):
        code_people(by=stranger, at=at, occupations=GROUPS, people=[one.pk])
    assert codes() == {"Amara Okafor": ""}


def test_coding_takes_the_same_questions_for_many(seeker, at, person, django_assert_num_queries):
    for number in range(30):
        person(f"Person {number}", title=["Nurse", "Chef", "Lawyer"][number % 3])
    with django_assert_num_queries(6):  # savepoint twice, people, corrections, one write, the event
        code_people(by=seeker, at=at, occupations=GROUPS)
