"""Naming directions: one test for each refusal, and one event for each change."""

from __future__ import annotations

import pytest
from django.core.exceptions import ObjectDoesNotExist

from halfhour.actions.directions.deciding import close_search
from halfhour.actions.directions.naming import (
    AlreadyNamed,
    NameMissing,
    NotACode,
    SearchClosed,
    attach_occupation,
    describe_direction,
    detach_occupation,
    name_direction,
)
from halfhour.models import Direction, Event


@pytest.fixture
def museums(seeker, at):
    return name_direction(by=seeker, at=at, name="Museum education")


def test_a_direction_is_named_with_occupations_and_industries(seeker, at):
    made = name_direction(
        by=seeker,
        at=at,
        name="  Museum   education ",
        occupations=[("25-4012.00", "Curators")],
        industries=["museums", " Museums ", ""],
    )
    assert (made.name, made.industries) == ("Museum education", ["museums"])
    assert made.occupations.get().title == "Curators"
    event = Event.objects.kept_by(seeker).get(verb="directions.named")
    assert (event.about_id, event.at) == (made.pk, at)


def test_without_a_name_it_is_refused(seeker, at):
    with pytest.raises(NameMissing):
        name_direction(by=seeker, at=at, name="  ")


def test_the_same_name_twice_is_refused(seeker, at, museums):
    with pytest.raises(AlreadyNamed, match="already exploring"):
        name_direction(by=seeker, at=at, name="MUSEUM education")


def test_a_code_that_is_none_is_refused_and_nothing_is_kept(seeker, at):
    with pytest.raises(NotACode):
        name_direction(by=seeker, at=at, name="Nursing", occupations=[("nurse", "Nurse")])
    assert not Direction.objects.exists()


def test_in_a_closed_search_it_is_refused(seeker, at):
    close_search(by=seeker, at=at, outcome="A post")
    with pytest.raises(SearchClosed, match="begin a new one"):
        name_direction(by=seeker, at=at, name="Nursing")


def test_a_direction_is_described_anew(seeker, at, museums):
    kept = describe_direction(
        by=seeker, at=at, direction=museums.pk, name="Museums", why="Objects", industries=["art"]
    )
    assert (kept.name, kept.key, kept.why, kept.industries) == (
        "Museums",
        "museums",
        "Objects",
        ["art"],
    )


def test_a_name_that_is_taken_or_missing_is_refused(seeker, at, museums):
    name_direction(by=seeker, at=at, name="Nursing")
    with pytest.raises(AlreadyNamed):
        describe_direction(
            by=seeker, at=at, direction=museums.pk, name="nursing", why="", industries=[]
        )
    with pytest.raises(NameMissing):
        describe_direction(by=seeker, at=at, direction=museums.pk, name="", why="", industries=[])


def test_attaching_twice_keeps_one_and_detaching_takes_it_off(seeker, at, museums):
    for title in ("Curator", "Curators"):
        attach_occupation(by=seeker, at=at, direction=museums.pk, code="25-4012.00", title=title)
    assert museums.occupations.get().title == "Curators"
    detach_occupation(by=seeker, at=at, direction=museums.pk, code="25-4012.00")
    assert not museums.occupations.exists()
    with pytest.raises(ObjectDoesNotExist):
        detach_occupation(by=seeker, at=at, direction=museums.pk, code="25-4012.00")


def test_an_occupation_needs_a_code(seeker, at, museums):
    with pytest.raises(NotACode):
        attach_occupation(by=seeker, at=at, direction=museums.pk, code="25-40", title="x")


def test_the_direction_of_somebody_else_does_not_exist(stranger, at, museums):
    with pytest.raises(ObjectDoesNotExist):
        attach_occupation(by=stranger, at=at, direction=museums.pk, code="25-4012.00")
