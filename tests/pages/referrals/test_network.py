"""The network as it is seen: rows, states, yields, companies, permissions, whom to thank."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.followups.advice import record_advice
from halfhour.actions.leads.recording import record_lead
from halfhour.actions.referrals.companies import add_company, record_knows_at
from halfhour.actions.referrals.permission import grant_permission
from halfhour.actions.referrals.recording import record_referral
from halfhour.models import Interview, Person, Referral
from halfhour.pages.referrals.adding import adding_page
from halfhour.pages.referrals.companies import companies_page
from halfhour.pages.referrals.network import network_page
from halfhour.pages.referrals.permission import permission_page
from halfhour.pages.referrals.thanks import thanks_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def chain(seeker, person, at):
    """Ama named Bo, who named Chiara; Bo was met and told of an opening."""
    ama, bo = person("Ama Mensah", closeness="well"), person("Bo Lindqvist", steps_away=2)
    first = record_referral(by=seeker, at=at, referrer=ama.pk, person=bo.pk)
    record_referral(by=seeker, at=at, referrer=bo.pk, name="Chiara Conti")
    Interview.objects.create(
        owner=seeker, person=bo, arranged_at=at, starts_at=at, ended_at=at + timedelta(hours=1)
    )
    record_advice(by=seeker, at=at, giver=bo.pk, text="Ride along")
    record_lead(by=seeker, at=at, title="Planner", person=bo.pk)
    return first


def test_the_table_says_who_named_whom_and_what_came_of_it(seeker, chain, at):
    grant_permission(by=seeker, at=at, referral=chain.pk)
    page = network_page(reader=seeker)
    rows = [(b.name, b.depth, b.state, b.parent_name, b.permission) for b in page.branches]
    assert rows == [
        ("Ama Mensah", 0, "known", "", ""),
        ("Bo Lindqvist", 1, "met", "Ama Mensah", "granted"),
        ("Chiara Conti", 2, "named", "Bo Lindqvist", ""),
    ]
    ama = page.branches[0]
    assert (ama.interviews, ama.learned, ama.openings, ama.below) == (1, 1, 1, 2)
    assert (page.people, page.referrals, page.deepest) == (3, 2, 2)


def test_somebody_named_by_two_says_so(seeker, chain, person, at):
    dae = person("Dae Kim")
    record_referral(by=seeker, at=at + timedelta(days=1), referrer=dae.pk, person=chain.referred_id)
    (bo,) = [b for b in network_page(reader=seeker).branches if b.name == "Bo Lindqvist"]
    assert bo.parent_name == "Ama Mensah" and bo.also_from == ("Dae Kim",)


def test_the_number_of_queries_does_not_grow(seeker, chain, at, django_assert_num_queries):
    for n in range(4):
        record_referral(by=seeker, at=at, referrer=chain.referrer_id, name=f"Person {n}")
    with django_assert_num_queries(9):
        network_page(reader=seeker)
    add_company(by=seeker, at=at, organisation="Orient")
    with django_assert_num_queries(5):
        companies_page(reader=seeker)
    with django_assert_num_queries(3):
        permission_page(reader=seeker, referral=chain.pk)
    with django_assert_num_queries(3):
        thanks_page(reader=seeker, person=chain.referred_id)


def test_the_table_comes_in_pages(seeker, person, at):
    ama = person("Ama Mensah")
    for n in range(210):
        record_referral(by=seeker, at=at, referrer=ama.pk, name=f"Person Number{n}")
    first, second = network_page(reader=seeker), network_page(reader=seeker, start=200)
    assert (len(first.shown), first.older, len(second.shown), second.newer) == (200, 200, 11, 0)


def test_a_stranger_sees_an_empty_network(stranger, chain):
    page = network_page(reader=stranger)
    assert page.branches == () and page.height == 1
    with pytest.raises(Referral.DoesNotExist):
        permission_page(reader=stranger, referral=chain.pk)
    with pytest.raises(Person.DoesNotExist):
        thanks_page(reader=stranger, person=chain.referred_id)


def test_whom_to_thank_names_everybody_who_led_there(seeker, chain):
    chiara = Person.objects.get(name="Chiara Conti")
    page = thanks_page(reader=seeker, person=chiara.pk)
    assert [(led.name, led.steps) for led in page.led] == [("Bo Lindqvist", 1), ("Ama Mensah", 2)]


def test_a_company_shows_who_is_there_and_whom_still_to_ask(seeker, chain, person, at):
    company = add_company(by=seeker, at=at, organisation="Orient Foods")
    person("Noor Haddad", organisation=company.organisation, title="Cook")
    eun = person("Eun Park")
    Interview.objects.create(owner=seeker, person=eun, arranged_at=at, starts_at=at)
    record_knows_at(
        by=seeker, at=at, person=chain.referrer_id, organisation="Orient Foods", words="a neighbour"
    )
    (shown,) = companies_page(reader=seeker).companies
    assert [one.name for one in shown.there] == ["Noor Haddad"]
    assert [(one.name, one.words) for one in shown.know_somebody] == [("Ama Mensah", "a neighbour")]
    assert [one.name for one in shown.still_to_ask] == ["Eun Park"]


def test_one_can_choose_among_people_one_knows(seeker, chain, person):
    far = person("Far Away")
    names = [name for _, name in adding_page(reader=seeker).people]
    assert names == ["Ama Mensah", "Bo Lindqvist"]
    assert far.name in [n for _, n in adding_page(reader=seeker, chosen=far.pk).people]
