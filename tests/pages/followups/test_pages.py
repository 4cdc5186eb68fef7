"""Follow-ups as they are seen, and how many queries it takes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.followups.advice import follow_advice, record_advice
from halfhour.actions.followups.contact import log_contact, set_cadence
from halfhour.actions.followups.giving import record_gift, record_need
from halfhour.actions.followups.promises import keep_promise, record_promise
from halfhour.actions.followups.reporting import begin_report, report_back
from halfhour.actions.referrals.recording import record_referral
from halfhour.models import Advice, OwnSkill, Person
from halfhour.pages.followups.giving import giving_page, needs_page
from halfhour.pages.followups.ledger import ledger_page
from halfhour.pages.followups.overview import followups_page
from halfhour.pages.followups.promises import promises_page
from halfhour.pages.followups.report import report_page
from halfhour.pages.followups.touch import hello_page, touch_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def ama(person):
    return person("Ama Mensah", closeness="well")


def test_the_overview_holds_what_is_owed(seeker, ama, at):
    assert followups_page(reader=seeker, today=at.date()).nothing
    record_advice(by=seeker, at=at, giver=ama.pk, text="Ride along")
    record_promise(by=seeker, at=at, person=ama.pk, text="Send it")
    page = followups_page(reader=seeker, today=at.date())
    assert len(page.advice) == len(page.promises) == 1 and not page.nothing


def test_the_ledger_shows_what_became_of_advice_and_who_else_spoke_of_it(
    seeker, person, ama, at, django_assert_num_queries
):
    first = record_advice(by=seeker, at=at, giver=ama.pk, text="Take the signalling course")
    second = record_advice(
        by=seeker, at=at, giver=person("Bo").pk, text="The signalling course is a waste"
    )
    follow_advice(by=seeker, at=at, advice=first.pk, words="It was worth it")
    report_back(by=seeker, at=at, person=ama.pk, advice=[first.pk])
    with django_assert_num_queries(1):
        page = ledger_page(reader=seeker, chosen=second.pk)
    assert page.chosen is not None and page.chosen.with_[0][1] == "Ama Mensah"
    assert [entry.giver for entry in page.open] == ["Bo"]
    (settled,) = page.settled
    assert (settled.state, settled.words, settled.told_at) == ("followed", "It was worth it", at)


def test_a_strangers_advice_is_absent(seeker, stranger, ama, at):
    kept = record_advice(by=seeker, at=at, giver=ama.pk, text="x")
    assert ledger_page(reader=stranger).entries == ()
    with pytest.raises(Advice.DoesNotExist):
        ledger_page(reader=stranger, chosen=kept.pk)


def test_a_report_gathers_everything_one_person_should_hear(
    seeker, ama, at, django_assert_num_queries
):
    advice = record_advice(by=seeker, at=at, giver=ama.pk, text="Ride along")
    follow_advice(by=seeker, at=at, advice=advice.pk)
    record_referral(by=seeker, at=at, referrer=ama.pk, name="Bo Lindqvist")
    with django_assert_num_queries(11):
        page = report_page(reader=seeker, person=ama.pk)
    assert [(item.kind, item.ripe, item.line) for item in page.items] == [
        ("referral", False,
         "You named Bo Lindqvist to me: I have not written to them yet"),
        ("advice", True, "You advised me “Ride along”; I followed it"),
    ]  # fmt: skip
    assert (page.draft, page.wrote_on) == (None, None)


def test_a_report_says_what_came_of_it_and_finds_its_draft(seeker, ama, at):
    advice = record_advice(by=seeker, at=at, giver=ama.pk, text="Ride along.")
    follow_advice(by=seeker, at=at, advice=advice.pk, words="Cold, and worth it.")
    draft = begin_report(by=seeker, at=at, person=ama.pk, advice=[advice.pk], lines=["x"])
    page = report_page(reader=seeker, person=ama.pk)
    assert [item.line for item in page.items] == [
        "You advised me “Ride along”; I followed it: cold, and worth it"
    ]
    assert page.draft == draft.pk


def test_keeping_in_touch_says_when_next(seeker, ama, at, django_assert_num_queries):
    log_contact(by=seeker, at=at, person=ama.pk, channel="phone", note="About her move")
    set_cadence(by=seeker, at=at, person=ama.pk, days=60)
    with django_assert_num_queries(9):
        (kept,) = touch_page(reader=seeker).people
    assert kept.next == at.date() + timedelta(days=60)
    with django_assert_num_queries(16):
        page = hello_page(reader=seeker, person=ama.pk)
    assert (page.every, page.own, page.last) == (60, True, at.date())
    assert page.contacts[0].text == "About her move"


def test_needs_are_matched_to_people_and_skills(seeker, person, ama, at, django_assert_num_queries):
    person("Noor Haddad", closeness="a little", title="Graphic designer")
    OwnSkill.objects.create(owner=seeker, name="Timetable design", key="timetable design")
    record_need(by=seeker, at=at, person=ama.pk, text="Somebody to design a leaflet")
    record_gift(by=seeker, at=at, person=ama.pk, text="Her time", way="received")
    with django_assert_num_queries(6):
        page = giving_page(reader=seeker, person=ama.pk)
    assert {idea.give.name for idea in page.needs[0].ideas} == {"Noor Haddad", "Timetable design"}
    assert [one.text for one in page.received] == ["Her time"] and not page.given
    with django_assert_num_queries(4):
        assert len(needs_page(reader=seeker).needs[0].ideas) == 2


def test_promises_of_both_sides(seeker, ama, at, django_assert_num_queries):
    mine = record_promise(by=seeker, at=at, person=ama.pk, text="Send it")
    record_promise(by=seeker, at=at, person=ama.pk, text="Ask her boss", mine=False)
    keep_promise(by=seeker, at=at, promise=mine.pk)
    with django_assert_num_queries(1):
        page = promises_page(reader=seeker)
    assert page.mine[0].kept and not page.theirs[0].kept


@pytest.mark.parametrize("page", [report_page, hello_page, giving_page])
def test_a_strangers_person_is_absent(stranger, ama, page):
    with pytest.raises(Person.DoesNotExist):
        page(reader=stranger, person=ama.pk)
