"""The seeker corrects one title: equal and similar ones follow, nobody else, and it can be undone."""

from __future__ import annotations

import pytest

from halfhour.actions.directions.coding import code_people
from halfhour.actions.directions.correcting import (
    AlreadyUndone,
    correct_occupation,
    undo_correction,
)
from halfhour.method.directions.groups import GroupOccupations
from halfhour.method.directions.occupations import UnknownOccupation
from halfhour.models import Event, OccupationBefore, OccupationCorrection, Person

GROUPS = GroupOccupations()


def codes():
    return dict(Person.objects.order_by("name").values_list("name", "occupation_code"))


@pytest.fixture
def amara(person):
    return person("Amara", title="Rota planner")


def correct(by, at, who, code="15-2000"):
    return correct_occupation(by=by, at=at, person=who.pk, code=code, occupations=GROUPS)


def test_equal_and_similar_titles_follow_and_it_survives_coding_again(seeker, at, person, amara):
    person("Linh", title="rota planner @ Example")
    person("Ines", title="Senior Rota Planners")
    person("Omar", title="Nurse")
    assert correct(seeker, at, amara).followed == 2
    code_people(by=seeker, at=at, occupations=GROUPS)
    said = {"Amara": "15-2000", "Linh": "15-2000", "Ines": "15-2000"}
    assert codes() == {**said, "Omar": "29-1000"}


def test_titles_spelt_otherwise_follow_when_they_meant_the_same(seeker, at, person):
    one = person("Amara", title="Software engineer")
    person("Linh", title="SWE")
    code_people(by=seeker, at=at, occupations=GROUPS)
    assert correct(seeker, at, one).followed == 1


def test_nobody_else_is_coded_anew(seeker, at, person, amara):
    person("Omar", title="Nurse", occupation_code="53-3000", occupation_title="Drivers")
    correct(seeker, at, amara)
    assert codes()["Omar"] == "53-3000"


def test_what_was_chosen_by_hand_before_stays(seeker, at, person, amara):
    other = person("Linh", title="Rota planner")
    correct(seeker, at, other, "13-1000")
    correct(seeker, at, amara)
    assert codes() == {"Amara": "15-2000", "Linh": "13-1000"}


def test_none_is_a_correction_too_and_only_equal_titles_follow(seeker, at, person):
    one = person("Amara", title="Nurse")
    person("Linh", title="Nurse")
    person("Omar", title="Nurses aide")
    code_people(by=seeker, at=at, occupations=GROUPS)
    before = codes()["Omar"]
    assert correct(seeker, at, one, "").followed == 1
    assert codes() == {"Amara": "", "Linh": "", "Omar": before}


def test_a_person_without_a_title_is_corrected_alone(seeker, at, person):
    person("Linh", title="Rota planner")
    assert correct(seeker, at, person("Amara")).followed == 0
    assert codes()["Linh"] == ""


def test_it_can_be_undone_for_everybody_who_followed(seeker, at, person, amara):
    person("Linh", title="Rota planner", occupation_code="13-1000", occupation_title="Business")
    done = correct(seeker, at, amara)
    assert undo_correction(by=seeker, at=at, correction=done.correction).back == 2
    assert codes() == {"Amara": "", "Linh": "13-1000"}
    amara.refresh_from_db()
    assert (amara.occupation_by_hand, amara.occupation_score) == (False, None)
    assert Event.objects.get(verb="directions.correction_undone").data == {"back": 2}


def test_what_was_said_since_survives_undoing(seeker, at, person, amara):
    other = person("Linh", title="Rota planner")
    done = correct(seeker, at, amara)
    correct(seeker, at, other, "13-1000")
    assert undo_correction(by=seeker, at=at, correction=done.correction).person == amara.pk
    assert codes() == {"Amara": "", "Linh": "13-1000"}


def test_undoing_twice_is_refused(seeker, at, amara):
    done = correct(seeker, at, amara)
    undo_correction(by=seeker, at=at, correction=done.correction)
    with pytest.raises(AlreadyUndone):
        undo_correction(by=seeker, at=at, correction=done.correction)


def test_an_unknown_code_is_refused_and_nothing_is_kept(seeker, at, amara):
    with pytest.raises(UnknownOccupation):
        correct(seeker, at, amara, "99-9999")
    assert not OccupationCorrection.objects.exists() and not OccupationBefore.objects.exists()


def test_nobody_corrects_or_undoes_for_a_stranger(seeker, stranger, at, amara):
    with pytest.raises(Person.DoesNotExist):
        correct(stranger, at, amara)
    done = correct(seeker, at, amara)
    with pytest.raises(OccupationCorrection.DoesNotExist):
        undo_correction(by=stranger, at=at, correction=done.correction)
    assert codes() == {"Amara": "15-2000"}


def test_many_followers_take_as_many_questions_as_one(
    seeker, at, person, django_assert_num_queries
):
    one = person("Amara", title="Rota planner")
    for number in range(30):
        person(f"Person {number}", title=f"Rota planner {number}")
    # the person, the others, savepoint twice, the correction, what was before, two updates, the event
    with django_assert_num_queries(9):
        assert correct(seeker, at, one).followed == 30
