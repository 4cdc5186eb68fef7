"""Weighing, deciding, closing and beginning anew: each refusal, and the network intact."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.directions.deciding import (
    NoOpenSearch,
    OutcomeMissing,
    ReasonMissing,
    SearchStillOpen,
    UnknownDecision,
    begin_search,
    close_search,
    decide_direction,
    weigh_criteria,
)
from halfhour.actions.directions.naming import name_direction
from halfhour.method.directions.criteria import CriterionOutOfRange, UnknownCriterion
from halfhour.models import CriterionWeight, Direction, DirectionDecision, Event, Person, Search


@pytest.fixture
def museums(seeker, at):
    return name_direction(by=seeker, at=at, name="Museum education")


def test_every_decision_is_kept_with_its_reason(seeker, at, museums):
    decide_direction(by=seeker, at=at, direction=museums.pk, decision="go deeper")
    decide_direction(
        by=seeker, at=at + timedelta(1), direction=museums.pk, decision="let go", reason="Too few"
    )
    kept = DirectionDecision.objects.order_by("at").values_list("decision", "reason")
    assert list(kept) == [("go deeper", ""), ("let go", "Too few")]


def test_an_unknown_decision_is_refused(seeker, at, museums):
    with pytest.raises(UnknownDecision):
        decide_direction(by=seeker, at=at, direction=museums.pk, decision="perhaps")


def test_letting_go_without_a_reason_is_refused(seeker, at, museums):
    with pytest.raises(ReasonMissing):
        decide_direction(by=seeker, at=at, direction=museums.pk, decision="let go", reason=" ")


def test_weights_are_kept_and_one_event_written(seeker, at):
    weigh_criteria(by=seeker, at=at, weights={"pay": 0.5, "fit": 4})
    weigh_criteria(by=seeker, at=at, weights={"pay": 2})
    kept = dict(CriterionWeight.objects.values_list("criterion", "weight"))
    assert kept == {"pay": 2.0, "fit": 4.0}
    assert Event.objects.filter(verb="directions.criteria_weighed").count() == 2


@pytest.mark.parametrize(
    ("weights", "refusal"),
    [({"luck": 1}, UnknownCriterion), ({"fit": 1, "pay": 9}, CriterionOutOfRange)],
)
def test_weights_that_are_none_are_refused_whole(seeker, at, weights, refusal):
    with pytest.raises(refusal):
        weigh_criteria(by=seeker, at=at, weights=weights)
    assert not CriterionWeight.objects.exists()


def test_a_new_search_begins_with_the_network_intact(seeker, at, museums, person):
    person("Ngozi Eze")
    close_search(by=seeker, at=at, outcome="A post at a museum")
    begun = begin_search(by=seeker, at=at + timedelta(days=900), name="Second change")
    again = name_direction(by=seeker, at=at + timedelta(days=901), name="Museum education")
    assert again.search == begun
    assert Person.objects.kept_by(seeker).count() == 1
    assert Direction.objects.kept_by(seeker).count() == 2
    assert Search.objects.get(ended_at__isnull=False).outcome == "A post at a museum"


def test_closing_needs_an_outcome_and_an_open_search(seeker, at):
    with pytest.raises(OutcomeMissing):
        close_search(by=seeker, at=at, outcome=" ")
    close_search(by=seeker, at=at, outcome="A pause")
    with pytest.raises(NoOpenSearch):
        close_search(by=seeker, at=at, outcome="A pause")


def test_a_second_search_beside_an_open_one_is_refused(seeker, at):
    with pytest.raises(SearchStillOpen):
        begin_search(by=seeker, at=at)
