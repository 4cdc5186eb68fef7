"""Ways to somebody: through friends, referrals and colleagues, with the leave to ask for."""

from __future__ import annotations

import pytest

from halfhour.actions.referrals.companies import add_company, record_knows_at
from halfhour.actions.referrals.permission import grant_permission
from halfhour.actions.referrals.recording import record_referral
from halfhour.models import Organisation, Person
from halfhour.pages.referrals.path import NowhereToGo, path_page

pytestmark = pytest.mark.django_db


def names(page):
    return [[person.name for person in way.people] for way in page.paths]


def test_a_friend_who_named_them_beats_writing_cold(seeker, person, at):
    ama, bo = person("Ama Mensah", closeness="well"), person("Bo Lindqvist")
    referral = record_referral(by=seeker, at=at, referrer=ama.pk, person=bo.pk)
    page = path_page(reader=seeker, to_person=bo.pk)
    assert names(page) == [["Ama Mensah", "Bo Lindqvist"], ["Bo Lindqvist"]]
    first = page.paths[0]
    assert first.strength > page.paths[1].strength and first.permissions[0].state == "to ask"
    grant_permission(by=seeker, at=at, referral=referral.pk)
    assert path_page(reader=seeker, to_person=bo.pk).paths[0].permissions[0].state == "granted"


def test_into_a_company_leads_whoever_is_there_or_knows_somebody(seeker, person, at):
    company = add_company(by=seeker, at=at, organisation="Orient Foods").organisation
    ama = person("Ama Mensah", closeness="well")
    person("Bo Lindqvist", closeness="not really", organisation=company)
    record_knows_at(by=seeker, at=at, person=ama.pk, organisation="Orient Foods")
    page = path_page(reader=seeker, to_organisation="orient")
    assert page.goal == "Orient Foods"
    assert names(page)[0] == ["Ama Mensah"] and ["Bo Lindqvist"] in names(page)
    assert "write to Ama Mensah yourself" in page.paths[0].why


def test_colleagues_may_know_each_other(seeker, person, at):
    orient = Organisation.objects.create(owner=seeker, name="Orient", key="orient")
    ama = person("Ama Mensah", closeness="well", organisation=orient)
    bo = person("Bo Lindqvist", steps_away=2, organisation=orient)
    assert names(path_page(reader=seeker, to_person=bo.pk)) == [[ama.name, bo.name]]


def test_without_a_way_there_is_none(seeker, person):
    far = person("Far Away", steps_away=3)
    assert path_page(reader=seeker, to_person=far.pk).paths == ()


def test_a_goal_is_needed_and_must_be_ones_own(seeker, stranger, person, at):
    with pytest.raises(NowhereToGo):
        path_page(reader=seeker)
    with pytest.raises(Organisation.DoesNotExist):
        path_page(reader=seeker, to_organisation="Nowhere Ltd")
    with pytest.raises(Person.DoesNotExist):
        path_page(reader=stranger, to_person=person("Ama").pk)


def test_it_takes_nine_queries(seeker, person, at, django_assert_num_queries):
    ama = person("Ama Mensah", closeness="well")
    with django_assert_num_queries(9):
        path_page(reader=seeker, to_person=ama.pk)
