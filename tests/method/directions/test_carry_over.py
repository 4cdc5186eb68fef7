"""What carries over: every figure with its source, nothing claimed that is not known."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from few import CURATOR, GUARD, INFORMATICS, NURSE, Few

from halfhour.method.directions.carry_over import carry_over
from halfhour.method.directions.distance import distance, skills_share
from halfhour.method.directions.interview_questions import PATH, READY
from halfhour.method.directions.nothing_known import NothingKnown
from halfhour.method.directions.profile import (
    OwnSchooling,
    OwnSkill,
    OwnWork,
    Profile,
    degree_category,
)
from halfhour.method.interviews.areas import Area

NURSE_AT_WORK = Profile(
    work=(OwnWork("Head nurse", NURSE, "St. Brigid Hospital"),),
    skills=(OwnSkill("sql", "linkedin"),),
    schooling=(OwnSchooling("University of Cork", "Diploma in Nursing"),),
)


def looked_at(profile=NURSE_AT_WORK, codes=(INFORMATICS,), known=None):
    return carry_over(profile, "clinical informatics", codes, known or Few())


def test_skills_of_ones_own_work_carry_over_with_their_figures_and_source():
    found = {one.name: one for one in looked_at().carries}
    listening = found["Active Listening"]
    assert (listening.matters, listening.mine) == (70.0, 78.0)
    assert listening.because == "Your work as Registered Nurses asks for it (78 of 100)"
    assert listening.source == "O*NET test release, Skills, Health Informatics Specialists"


def test_what_matters_there_and_is_not_shown_is_missing():
    assert {one.name for one in looked_at().missing} == {"Programming"}


def test_what_matters_little_is_left_out():
    names = {one.name for one in (*looked_at().carries, *looked_at().missing)}
    assert "Repairing" not in names and "Oddity" not in names


def test_a_tool_one_names_and_a_tool_of_ones_work_carry_over():
    tools = {one.name: one.because for one in looked_at().carries if one.kind == "tool"}
    assert tools["SQL"] == "You have it: from your LinkedIn export"
    assert tools["Epic Systems"] == "Usual in your work as Registered Nurses"


def test_everything_shown_has_a_source():
    found = looked_at()
    assert all(one.source for one in (*found.carries, *found.missing, *found.distance.steps))


def test_the_way_is_told_in_steps():
    steps = {step.name: step for step in looked_at().distance.steps}
    assert "one job zone higher (4 of 5)" in steps["Preparation"].words
    assert steps["Preparation"].hurdle
    assert "71 % name “Bachelor's Degree”" in steps["Schooling"].words and steps["Schooling"].hurdle
    assert "named as related" in steps["Kinship"].words
    assert looked_at().distance.word == "far"


def test_ones_own_occupation_is_near():
    assert looked_at(codes=(NURSE,)).distance.word == "near"


@pytest.mark.parametrize(("mine", "there"), [(GUARD, CURATOR), (CURATOR, GUARD)])
def test_kinship_by_our_own_model_and_less_preparation_are_told(mine, there):
    steps = {s.name: s.words for s in distance(Profile(), [mine], [there], Few()).steps}
    if mine == GUARD:
        assert "much in common (0.61 of 1)" in steps["Kinship"]
    else:
        assert "less preparation" in steps["Preparation"]


def test_the_share_of_skills_is_capped_at_what_is_needed():
    assert skills_share([NURSE], [GUARD], Few()) == 100.0
    assert skills_share([GUARD], [CURATOR], Few()) == pytest.approx(42.3)
    assert skills_share([], [CURATOR], Few()) is None


def test_questions_come_from_ones_own_work_and_the_gaps():
    questions = looked_at().questions
    assert questions[0].text == (
        "I have worked as a Head nurse at St. Brigid Hospital. "
        "How much of that counts in clinical informatics?"
    )
    assert any("programming" in one.text for one in questions)
    assert len(questions) <= 6 and all(one.because for one in questions)


def test_the_areas_of_questions_are_those_of_an_interview():
    assert {PATH, READY} <= {area.value for area in Area}


def test_without_data_it_says_what_is_unknown_and_claims_nothing():
    found = looked_at(known=NothingKnown())
    assert (found.carries, found.missing, found.distance) == ((), (), None)
    assert found.unknown == (
        "Skills, tools and schooling are known once the occupation data is loaded",
    )
    nothing = looked_at(codes=(), known=NothingKnown()).unknown
    assert "No occupation is attached to this direction yet" in nothing


def test_codes_the_data_does_not_know_are_told():
    found = looked_at(codes=("99-9999.00",))
    assert "The occupation data does not know 99-9999.00" in found.unknown


def test_an_empty_profile_is_told_and_so_are_parts_the_data_lacks():
    unknown = looked_at(profile=Profile()).unknown
    assert "Your own work and skills are not written down yet" in unknown
    assert "This copy of the occupation data lacks Knowledge" in unknown
    only_skill = looked_at(profile=Profile(skills=(OwnSkill("SQL"),)))
    assert "None of your own jobs is linked to an occupation yet" in only_skill.unknown
    assert [one.name for one in only_skill.carries] == ["SQL"]


@pytest.mark.parametrize(
    ("degree", "category"),
    [
        ("PhD, Biology", 11), ("M.Sc. Data Science", 8), ("MBA", 8), ("Bachelor of Arts", 6),
        ("BSc", 6), ("Associate degree", 5), ("Abitur", 2), ("Some classes", None), ("", None),
    ],
)  # fmt: skip
def test_degrees_are_placed_among_the_twelve_categories_or_left_open(degree, category):
    assert degree_category(degree) == category
