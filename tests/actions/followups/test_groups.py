"""A rhythm for a group of people, and for one of them alone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.followups.advice import record_advice
from halfhour.actions.followups.contact import drop_cadence, log_contact, set_cadence
from halfhour.actions.followups.groups import NoSuchGroup, set_group_cadence
from halfhour.method.followups.cadence import NotACadence
from halfhour.models import Cadence, Event, Person, Settings
from halfhour.pages.followups.touch import touch_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(seeker, person, at):
    """Ama advised twice, Bo once, Chi only chatted."""
    ama, bo, chi = person("Ama"), person("Bo"), person("Chi")
    for one, times in ((ama, 2), (bo, 1), (chi, 0)):
        log_contact(by=seeker, at=at, person=one.pk, channel="phone")
        for n in range(times):
            record_advice(by=seeker, at=at, giver=one.pk, text=f"Read page {n}")
    return ama, bo, chi


def rhythm(seeker):
    return {one.name: one.every for one in touch_page(reader=seeker).people}


def test_the_usual_rhythm_follows_how_much_somebody_helped(seeker, people):
    assert rhythm(seeker) == {"Ama": 60, "Bo": 120, "Chi": 365}


def test_a_group_gets_a_rhythm_and_who_has_their_own_keeps_it(seeker, people, at):
    ama = people[0]
    set_cadence(by=seeker, at=at, person=ama.pk, days=30)
    for group, days in (("much", 90), ("once", 180), ("other", 0)):
        set_group_cadence(by=seeker, at=at, group=group, days=days)
    assert rhythm(seeker) == {"Ama": 30, "Bo": 180, "Chi": 0}
    drop_cadence(by=seeker, at=at, person=ama.pk)
    assert rhythm(seeker)["Ama"] == 90 and not Cadence.objects.exists()
    assert Event.objects.filter(verb="followups.group_cadence_set").count() == 3


def test_the_groups_are_counted_without_those_who_have_their_own(seeker, people, at):
    set_cadence(by=seeker, at=at, person=people[0].pk, days=30)
    page = touch_page(reader=seeker)
    assert [(g.key, g.every, g.people) for g in page.groups] == [
        ("much", 60, 0), ("once", 120, 1), ("other", 365, 1),
    ]  # fmt: skip


def test_any_contact_restarts_the_clock_of_a_group(seeker, people, at):
    later = at + timedelta(days=50)
    log_contact(by=seeker, at=later, person=people[0].pk, channel="met")
    (ama,) = [one for one in touch_page(reader=seeker).people if one.name == "Ama"]
    assert ama.next == later.date() + timedelta(days=60)


def test_a_group_nobody_knows_is_refused(seeker, at):
    with pytest.raises(NoSuchGroup, match="Helped much"):
        set_group_cadence(by=seeker, at=at, group="friends", days=60)


@pytest.mark.parametrize("days", [1, 6, 366, -1])
def test_a_rhythm_nobody_can_keep_is_refused(seeker, at, days):
    with pytest.raises(NotACadence):
        set_group_cadence(by=seeker, at=at, group="much", days=days)
    assert Settings.objects.get(owner=seeker).rules == {}


def test_nobody_elses_person_is_let_go(stranger, people, at):
    with pytest.raises(Person.DoesNotExist):
        drop_cadence(by=stranger, at=at, person=people[0].pk)
