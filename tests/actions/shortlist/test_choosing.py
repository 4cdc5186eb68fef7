"""Choosing, setting aside and weighing: each refusal, each event."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ObjectDoesNotExist

from halfhour.actions.directions.naming import name_direction
from halfhour.actions.shortlist.choosing import (
    AlreadyChosen,
    AlreadySetAside,
    UnknownRole,
    bring_back,
    choose,
    drop,
    set_aside,
    weigh_shortlist,
)
from halfhour.method.shortlist.weights import WeightOutOfRange
from halfhour.models import Event, ShortlistWeight


@pytest.fixture
def museums(seeker, at):
    return name_direction(by=seeker, at=at, name="Museum education")


@pytest.fixture
def ngozi(person):
    return person("Ngozi Eze")


def test_somebody_is_chosen_once_and_dropped(seeker, at, museums, ngozi):
    given = {"by": seeker, "at": at, "person": ngozi.pk, "direction": museums.pk}
    made = choose(**given, role="expert")
    with pytest.raises(AlreadyChosen):
        choose(**given, role="connector")
    assert drop(by=seeker, at=at, chosen=made.pk).dropped_at == at
    assert drop(by=seeker, at=at + timedelta(1), chosen=made.pk).dropped_at == at
    choose(**given, role="connector")
    assert Event.objects.filter(verb="shortlist.chosen", person=ngozi).count() == 2


def test_an_unknown_role_is_refused(seeker, at, museums, ngozi):
    with pytest.raises(UnknownRole):
        choose(by=seeker, at=at, person=ngozi.pk, direction=museums.pk, role="friend")


def test_somebody_is_set_aside_for_one_direction_or_for_all(seeker, at, museums, ngozi):
    one = set_aside(by=seeker, at=at, person=ngozi.pk, direction=museums.pk, reason=" Busy ")
    everything = set_aside(by=seeker, at=at, person=ngozi.pk)
    assert (one.reason, everything.direction) == ("Busy", None)
    with pytest.raises(AlreadySetAside, match="Ngozi Eze"):
        set_aside(by=seeker, at=at, person=ngozi.pk, direction=museums.pk)


def test_after_the_day_and_after_being_brought_back_one_can_be_set_aside_again(seeker, at, ngozi):
    until = at.date() + timedelta(days=3)
    set_aside(by=seeker, at=at, person=ngozi.pk, until=until)
    again = set_aside(by=seeker, at=at + timedelta(days=3), person=ngozi.pk)
    assert bring_back(by=seeker, at=at, aside=again.pk).lifted_at == at
    assert bring_back(by=seeker, at=at + timedelta(1), aside=again.pk).lifted_at == at


def test_a_weight_out_of_range_is_refused_whole(seeker, at):
    with pytest.raises(WeightOutOfRange):
        weigh_shortlist(by=seeker, at=at, weights={"fit": 1, "rest": 50})
    assert not ShortlistWeight.objects.exists()
    weigh_shortlist(by=seeker, at=at, weights={"fit": 1, "unheard of": 3})
    assert dict(ShortlistWeight.objects.values_list("name", "weight")) == {"fit": 1.0}


def test_what_belongs_to_somebody_else_does_not_exist(seeker, stranger, at, museums, ngozi):
    made = choose(by=seeker, at=at, person=ngozi.pk, direction=museums.pk, role="expert")
    aside = set_aside(by=seeker, at=at, person=ngozi.pk)
    for attempt in (
        lambda: choose(by=stranger, at=at, person=ngozi.pk, direction=museums.pk, role="expert"),
        lambda: set_aside(by=stranger, at=at, person=ngozi.pk),
        lambda: drop(by=stranger, at=at, chosen=made.pk),
        lambda: bring_back(by=stranger, at=at, aside=aside.pk),
    ):
        with pytest.raises(ObjectDoesNotExist):
            attempt()
