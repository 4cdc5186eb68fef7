"""Contacts, cadences, needs and gifts: each kept with its event; what is a stranger's is absent."""

from __future__ import annotations

from datetime import date

import pytest

from halfhour.actions.followups.advice import (
    follow_advice,
    record_advice,
)
from halfhour.actions.followups.contact import log_contact, set_cadence, set_cadence_of_all
from halfhour.actions.followups.giving import NoSuchWay, drop_need, record_gift, record_need
from halfhour.actions.followups.promises import keep_promise, record_promise
from halfhour.actions.followups.reporting import report_back
from halfhour.method.followups.cadence import NotACadence
from halfhour.models import (
    Advice,
    Cadence,
    Event,
    Need,
    Person,
    Promise,
    Touch,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def ama(person):
    return person("Ama Mensah", closeness="well")


@pytest.fixture
def advice(seeker, ama, at):
    return record_advice(by=seeker, at=at, giver=ama.pk, text=" Ride the night train ")


def test_a_contact_is_kept_on_its_day_and_moves_the_last_contact(seeker, ama, at):
    kept = log_contact(by=seeker, at=at, person=ama.pk, channel="phone", on=date(2026, 11, 10))
    ama.refresh_from_db()
    assert kept.at.date() == date(2026, 11, 10) == ama.last_contact
    log_contact(by=seeker, at=at, person=ama.pk, on=date(2026, 11, 1))
    ama.refresh_from_db()
    assert ama.last_contact == date(2026, 11, 10)


def test_a_contact_cannot_lie_ahead(seeker, ama, at):
    assert log_contact(by=seeker, at=at, person=ama.pk, on=date(2027, 1, 1)).at == at


def test_a_cadence_is_set_for_one_and_for_many(seeker, person, ama, at):
    bo = person("Bo")
    set_cadence(by=seeker, at=at, person=ama.pk, days=30)
    set_cadence_of_all(by=seeker, at=at, people=[ama.pk, bo.pk], days=0)
    assert list(Cadence.objects.values_list("days", flat=True)) == [0, 0]


@pytest.mark.parametrize("days", [3, 400])
def test_a_cadence_nobody_can_keep_is_refused(seeker, ama, at, days):
    with pytest.raises(NotACadence):
        set_cadence(by=seeker, at=at, person=ama.pk, days=days)


def test_one_strange_person_in_a_group_changes_nothing(seeker, ama, at):
    with pytest.raises(Person.DoesNotExist):
        set_cadence_of_all(by=seeker, at=at, people=[ama.pk, 999_999], days=60)
    assert not Cadence.objects.exists()


def test_a_gift_may_meet_a_need(seeker, ama, at):
    need = record_need(by=seeker, at=at, person=ama.pk, text="A translator")
    record_gift(by=seeker, at=at, person=ama.pk, text="Introduced Inês", need=need.pk)
    need.refresh_from_db()
    assert need.met_at == at


def test_a_gift_cannot_meet_somebody_elses_need(seeker, person, ama, at):
    need = record_need(by=seeker, at=at, person=ama.pk, text="A translator")
    with pytest.raises(Need.DoesNotExist):
        record_gift(by=seeker, at=at, person=person("Bo").pk, text="x", need=need.pk)


def test_a_gift_goes_one_way_or_the_other(seeker, ama, at):
    with pytest.raises(NoSuchWay):
        record_gift(by=seeker, at=at, person=ama.pk, text="x", way="sideways")


def test_a_need_can_be_gone_by_itself(seeker, ama, at):
    need = record_need(by=seeker, at=at, person=ama.pk, text="A translator")
    assert drop_need(by=seeker, at=at, need=need.pk).met_at == at


def test_what_a_stranger_asks_for_is_absent(seeker, stranger, ama, advice, at):
    promise = record_promise(by=seeker, at=at, person=ama.pk, text="x")
    need = record_need(by=seeker, at=at, person=ama.pk, text="x")
    before = Event.objects.count()
    for absent, call in (
        (Person, lambda: record_advice(by=stranger, at=at, giver=ama.pk, text="x")),
        (Advice, lambda: follow_advice(by=stranger, at=at, advice=advice.pk)),
        (Person, lambda: record_promise(by=stranger, at=at, person=ama.pk, text="x")),
        (Promise, lambda: keep_promise(by=stranger, at=at, promise=promise.pk)),
        (Person, lambda: log_contact(by=stranger, at=at, person=ama.pk)),
        (Person, lambda: set_cadence(by=stranger, at=at, person=ama.pk, days=60)),
        (Person, lambda: record_need(by=stranger, at=at, person=ama.pk, text="x")),
        (Need, lambda: drop_need(by=stranger, at=at, need=need.pk)),
        (Person, lambda: record_gift(by=stranger, at=at, person=ama.pk, text="x")),
        (Person, lambda: report_back(by=stranger, at=at, person=ama.pk, advice=[advice.pk])),
    ):
        with pytest.raises(absent.DoesNotExist):
            call()
    assert Event.objects.count() == before and not Touch.objects.exists()
