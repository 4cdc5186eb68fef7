"""The agenda: never over, always the close, five to ten questions, the best first."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.interviews.agenda import TooLong, TooShort, agenda
from halfhour.method.interviews.areas import (
    FAMILIES,
    SIX_AREAS,
    Plan,
    Seniority,
    Situation,
    Tiara,
    family_of,
    seniority_of,
)
from halfhour.method.interviews.bank import BANK
from halfhour.method.interviews.closing import closing, opening_line
from halfhour.method.interviews.questions import Facts, Unknown, blanks, known_values
from halfhour.method.interviews.topics import own_question

NURSE = Facts(
    name="Ngozi Adeyemi", organisation="St. Brigid Hospital", title="Ward manager",
    industry="health care", occupation="Registered nurse", family="29", direction="nursing",
    situation=Situation.CHANGING, referrer="Piotr", companies=("Helix", "Aurora"),
)  # fmt: skip
words = st.text(max_size=30)
facts = st.builds(
    Facts, name=words, organisation=words, title=words, industry=words, direction=words,
    family=st.sampled_from(["", *FAMILIES]), seniority=st.sampled_from(list(Seniority)),
    situation=st.sampled_from(list(Situation)), referrer=words,
    companies=st.lists(words, max_size=4).map(tuple), connector=st.booleans(),
    resume_just_revised=st.booleans(), resume_at_hand=st.booleans(),
)  # fmt: skip
unknowns = st.lists(
    st.builds(Unknown, topic=st.text(min_size=1, max_size=60), weight=st.floats(0, 1)), max_size=8
)


@settings(max_examples=60, deadline=None)
@given(st.integers(10, 29), facts, unknowns, st.sampled_from(list(Plan)))
def test_any_agenda_fills_its_minutes_and_ends_with_the_close(minutes, known, topics, plan):
    made = agenda(minutes, BANK, topics, known, plan)
    assert made.items[0].starts == 0
    assert made.items[-1].ends == minutes
    for one, following in pairwise(made.items):
        assert one.starts < one.ends == following.starts
    close = [item for item in made.items if item.area == "close"]
    assert [item.key for item in close] == [
        "referrals", "permission", "companies", "resume", "card", "tell",
    ]  # fmt: skip
    assert close[0].starts == minutes - 3
    questions = [item for item in made.items if item.area not in ("opening", "close")]
    assert 5 <= len(questions) <= 10
    assert len({item.question for item in questions}) == len(questions)
    assert all(item.why for item in made.items)
    assert "{" not in "".join(item.question for item in questions if item.origin == "bank") or any(
        "{" in value for value in known_values(known).values()
    )


@settings(max_examples=30, deadline=None)
@given(st.integers(10, 29), facts)
def test_every_area_but_that_of_people_is_asked_before_any_is_asked_twice(minutes, known):
    asked = [item.area for item in agenda(minutes, BANK, (), known).items]
    needed = {area.value for area in SIX_AREAS} - {"people and referrals"}
    assert needed <= set(asked) | ({"company"} if not known.organisation.strip() else set())


@pytest.mark.parametrize("minutes", [30, 31, 60, 10**9])
def test_half_an_hour_and_more_is_refused_with_a_sentence(minutes):
    with pytest.raises(TooLong, match="under 30"):
        agenda(minutes, BANK, (), NURSE)


@pytest.mark.parametrize("minutes", [9, 0, -5])
def test_too_little_for_a_close_is_refused(minutes):
    with pytest.raises(TooShort):
        agenda(minutes, BANK, (), NURSE)


def test_thirty_open_topics_take_under_fifty_milliseconds():
    topics = [Unknown(f"How does topic {n} about wards and nights go on?") for n in range(30)]
    agenda(29, BANK, topics, NURSE)
    began = time.process_time()
    for _ in range(5):
        agenda(29, BANK, topics, NURSE)
    assert (time.process_time() - began) / 5 < 0.05


def test_what_is_still_open_is_asked_and_said_to_be():
    made = agenda(20, BANK, [Unknown("How many nights in a month?", None, 1.0)], NURSE)
    assert any(item.why == "Still open: How many nights in a month." for item in made.items[1:4])


def test_an_own_question_comes_before_the_bank():
    mine = own_question("What would you have me read tonight?")
    assert agenda(15, (mine, *BANK), (), NURSE).items[1].question == mine.text


def test_own_words_are_never_filled_in():
    mine = own_question("What is {organisation} to you?")
    assert agenda(15, (mine, *BANK), (), NURSE).items[1].question == mine.text


def test_the_tiara_plan_keeps_the_order_of_its_steps():
    steps = {question.key: question.tiara for question in BANK}
    made = agenda(29, BANK, (), NURSE, "tiara")
    order = [list(Tiara).index(steps[item.key]) for item in made.items if item.key in steps]
    assert order == sorted(order)


def test_a_connector_is_asked_for_people_first():
    made = agenda(20, BANK, (), Facts(direction="nursing", connector=True))
    assert made.items[1].area == "people and referrals"


def test_the_resume_is_said_to_be_just_revised_only_when_it_was():
    def said(**known):
        return next(step.line for step in closing(Facts(**known)) if step.key == "resume")

    assert "just revised" in said(resume_just_revised=True)
    assert "just revised" not in said(resume_just_revised=False)
    assert "just revised" not in said(resume_just_revised=True, resume_at_hand=False)


def test_the_companies_asked_about_are_not_their_own():
    line = closing(Facts(organisation="Helix", companies=("Helix", "Aurora")))[2].line
    assert line == "I am curious about Aurora: do you know anybody there?"


def test_the_opening_promises_the_minutes_and_asks_for_no_job():
    line = opening_line(20, NURSE)
    assert "20 minutes" in line
    assert "not here to ask for a job" in line


def test_no_question_at_hand_still_makes_an_agenda():
    assert agenda(20, (), (), Facts()).items[1].key == "free"


def test_the_bank_has_over_150_questions_of_every_kind():
    assert len(BANK) >= 150
    assert len({question.key for question in BANK}) == len(BANK)
    assert len({question.text for question in BANK}) == len(BANK)
    assert {question.area for question in BANK} == set(SIX_AREAS)
    assert {question.tiara for question in BANK} == set(Tiara)
    assert {s for question in BANK for s in question.situations} == set(Situation)
    assert {f for question in BANK for f in question.families} == set(FAMILIES)
    fillable = {"name", "organisation", "title", "industry", "occupation", "direction", "company"}
    assert {b for question in BANK for b in blanks(question.text)} <= fillable
    assert all(question.text.endswith("?") for question in BANK)


@pytest.mark.parametrize(
    ("title", "seniority"),
    [("Head of Nursing", "leading"), ("Junior developer", "early"), ("Nurse", "experienced"),
     ("Vice-President, Sales", "leading"), ("", "experienced")],
)  # fmt: skip
def test_a_title_tells_how_senior_somebody_is(title, seniority):
    assert seniority_of(title).value == seniority


def test_a_code_tells_the_family():
    assert (family_of("29-1141.00"), family_of(""), family_of("99-1")) == ("29", "", "")
