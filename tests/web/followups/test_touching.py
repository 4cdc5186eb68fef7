"""Keeping in touch in the browser: groups, several at once, and those long silent."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse

from halfhour.actions.followups.contact import log_contact
from halfhour.models import Cadence, Settings

pytestmark = pytest.mark.django_db


@pytest.fixture
def ama(seeker, person, at):
    ama = person("Ama Mensah", closeness="well")
    log_contact(by=seeker, at=at, person=ama.pk, channel="phone")
    return ama


def test_a_group_is_given_its_rhythm(as_seeker, seeker, ama):
    as_seeker.post(reverse("followups:group", args=["other"]), {"days": "180"})
    assert Settings.objects.get(owner=seeker).rules == {"other_every": 180}
    assert "every 180 days" in as_seeker.get(reverse("followups:in-touch")).content.decode()


def test_a_strange_group_or_rhythm_changes_nothing(as_seeker, seeker):
    as_seeker.post(reverse("followups:group", args=["friends"]), {"days": "180"})
    as_seeker.post(reverse("followups:group", args=["other"]), {"days": "5"})
    assert Settings.objects.get(owner=seeker).rules == {}


def test_the_ticked_ones_are_given_theirs(as_seeker, person, ama):
    bo = person("Bo")
    as_seeker.post(reverse("followups:many"), {"people": [ama.pk, bo.pk], "days": "30"})
    assert set(Cadence.objects.values_list("person", "days")) == {(ama.pk, 30), (bo.pk, 30)}
    as_seeker.post(reverse("followups:many"), {"days": "30"})
    assert Cadence.objects.count() == 2


def test_nobody_elses_people_are_ticked(as_stranger, as_seeker, ama):
    answer = as_stranger.post(reverse("followups:many"), {"people": [ama.pk], "days": "30"})
    assert answer.status_code == 404 and not Cadence.objects.exists()


def test_one_person_goes_with_their_group_again(as_seeker, as_stranger, ama):
    where = reverse("followups:cadence", args=[ama.pk])
    as_seeker.post(where, {"days": "30"})
    assert as_stranger.post(where, {"days": "group"}).status_code == 404
    as_seeker.post(where, {"days": "group"})
    assert not Cadence.objects.exists()


def test_those_long_silent_have_a_screen(as_seeker, as_stranger, person, at):
    person("Bo Lindqvist", closeness="well", last_contact=(at - timedelta(days=2000)).date())
    where = reverse("followups:silent")
    assert "Bo Lindqvist" in as_seeker.get(where).content.decode()
    assert "Bo Lindqvist" not in as_stranger.get(where).content.decode()
    assert "Nobody has fallen silent" in as_stranger.get(where).content.decode()
