"""The pages of directions: what they show, to whom, and in how many queries."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.core.exceptions import ObjectDoesNotExist

sys.path.insert(0, str(Path(__file__).parents[2] / "method" / "directions"))
from few import INFORMATICS, NURSE, Few

from halfhour.actions.directions.deciding import close_search, decide_direction, weigh_criteria
from halfhour.actions.directions.learning import (
    answer_question,
    open_question,
    record_statement,
)
from halfhour.actions.directions.naming import name_direction
from halfhour.actions.directions.profile import take_profile
from halfhour.actions.directions.rating import rate_interview
from halfhour.actions.shortlist.choosing import choose
from halfhour.method.directions.profile import OwnSchooling, OwnSkill, OwnWork, Profile
from halfhour.models import Interview
from halfhour.pages.directions import asking, carried, comparing, profile, raised, suggesting
from halfhour.pages.directions.asking import questions_to_ask
from halfhour.pages.directions.carried import carried_page
from halfhour.pages.directions.comparing import compare_page
from halfhour.pages.directions.learned import direction_page
from halfhour.pages.directions.listing import directions_page
from halfhour.pages.directions.profile import profile_page
from halfhour.pages.directions.raised import questions_for
from halfhour.pages.directions.speakers import (
    answer_screen,
    rating_screen,
    relating_screen,
    speakers,
)
from halfhour.pages.directions.suggesting import suggestions_page

TODAY = date(2026, 11, 16)


@pytest.fixture(autouse=True)
def few_occupations(monkeypatch):
    for module in (asking, carried, comparing, profile, raised, suggesting):
        monkeypatch.setattr(module, "occupations_here", Few)


@pytest.fixture
def informatics(seeker, at):
    return name_direction(
        by=seeker, at=at, name="Clinical informatics", occupations=[(INFORMATICS, "")]
    )


@pytest.fixture
def museums(seeker, at):
    return name_direction(by=seeker, at=at + timedelta(hours=1), name="Museum education")


@pytest.fixture
def nurse(seeker, at):
    take_profile(
        by=seeker,
        at=at,
        profile=Profile(
            (OwnWork("Head nurse", NURSE, "St. Brigid Hospital", "2019", "", "", "linkedin"),),
            (OwnSkill("SQL", "resume"),),
            (OwnSchooling("University of Cork", "BSc Nursing"),),
        ),
    )


def talk_with(seeker, who, direction, at, **more):
    return Interview.objects.create(
        owner=seeker, person=who, direction=direction, arranged_at=at, **more
    )


def test_the_list_counts_what_was_gathered_and_keeps_what_was_let_go_apart(
    seeker, person, informatics, museums, at, django_assert_num_queries
):
    who = person("Ngozi Eze")
    held = talk_with(seeker, who, informatics, at, ended_at=at)
    for number in range(3):
        record_statement(
            by=seeker,
            at=at,
            direction=informatics.pk,
            topic="pay",
            text=f"{number}",
            interview=held.pk,
        )
    open_question(by=seeker, at=at, direction=informatics.pk, topic="pay", text="How much?")
    decide_direction(
        by=seeker, at=at, direction=museums.pk, decision="let go", reason="Too few places"
    )
    with django_assert_num_queries(4):
        page = directions_page(reader=seeker)
    (row,) = page.directions
    assert (row.interviews, row.statements, row.questions) == (1, 3, 1)
    assert [(one.name, one.reason) for one in page.let_go] == [
        ("Museum education", "Too few places")
    ]


def test_a_closed_search_is_kept_with_its_outcome(seeker, informatics, at):
    close_search(by=seeker, at=at, outcome="A post")
    page = directions_page(reader=seeker)
    assert (page.search, page.directions) == ("", ())
    assert [(one.outcome, one.directions) for one in page.earlier] == [
        ("A post", ((informatics.pk, "Clinical informatics"),))
    ]


def test_a_direction_gathers_statements_questions_and_who_could_answer(
    seeker, person, informatics, at, django_assert_num_queries
):
    asked_soon = person("Wei Chen", title="Recruiter")
    told, also = person("Ngozi Eze"), person("Ama Mensah")
    held = talk_with(seeker, told, informatics, at, ended_at=at)
    talk_with(seeker, asked_soon, informatics, at, starts_at=at + timedelta(days=2))
    choose(by=seeker, at=at, person=also.pk, direction=informatics.pk, role="expert")
    first = record_statement(
        by=seeker, at=at, direction=informatics.pk, topic="pay", text="Modest", interview=held.pk
    )
    record_statement(
        by=seeker, at=at, direction=informatics.pk, topic="pay", text="Same here",
        said_by=also.pk, about=first.pk, stance="agrees",
    )  # fmt: skip
    open_question(by=seeker, at=at, direction=informatics.pk, topic="pay", text="How much?")
    asked = open_question(by=seeker, at=at, direction=informatics.pk, topic="culture", text="Who?")
    answer_question(by=seeker, at=at, question=asked.pk, text="The trustees", said_by=told.pk)
    with django_assert_num_queries(9):
        page = direction_page(reader=seeker, today=TODAY, direction=informatics.pk)
    pay = next(topic for topic in page.topics if topic.key == "pay")
    assert [heard.standing for heard in pay.heard] == ["corroborated"]
    assert page.voices == 2
    assert next((c.name, c.soon) for c in page.questions[0].could) == ("Wei Chen", True)
    assert [(a.text, a.answer, a.by) for a in page.answered] == [
        ("Who?", "The trustees", "Ngozi Eze")
    ]
    assert [(t.name, t.rated) for t in page.talks] == [("Ngozi Eze", False)]


def test_what_carries_over_is_shown_with_outlook_and_who_does_it(
    seeker, person, informatics, nurse, django_assert_num_queries
):
    for number in range(3):
        person(f"Doer {number}", occupation_code=INFORMATICS, occupation_title="Informatics")
    with django_assert_num_queries(7):
        page = carried_page(reader=seeker, direction=informatics.pk)
    assert {one.name for one in page.carry_over.carries} >= {"Active Listening", "SQL"}
    assert page.occupations[0].outlook.median_wage == 103_790
    assert page.doers_in_all == 3
    assert page.attribution and page.loaded


def test_occupations_to_attach_are_those_found_and_not_attached(seeker, informatics, museums):
    page = carried_page(reader=seeker, direction=informatics.pk, query="s")
    assert INFORMATICS not in {match.code for match in page.found} and page.found
    by_name = carried_page(reader=seeker, direction=museums.pk)
    assert by_name.found == ()


def test_questions_for_an_interview_come_from_what_carries_over(seeker, informatics, nurse):
    questions = questions_for(reader=seeker, direction=informatics.pk)
    assert "Head nurse at St. Brigid Hospital" in questions[0].text


def test_directions_are_compared_on_ratings_and_published_figures(
    seeker, person, informatics, museums, nurse, at, django_assert_num_queries
):
    for marks in ({"fit": 5, "doubts": 2}, {"fit": 4}):
        held = talk_with(seeker, person("Somebody"), informatics, at, ended_at=at)
        rate_interview(by=seeker, at=at, interview=held.pk, **marks)
    person("Doer", occupation_code=INFORMATICS)
    weigh_criteria(by=seeker, at=at, weights={"fit": 3})
    with django_assert_num_queries(7):
        page = compare_page(reader=seeker)
    first, second = page.columns
    figures = {figure.criterion: figure for figure in first.figures}
    assert (first.name, first.place, first.known) == ("Clinical informatics", 1, 6)
    assert (figures["fit"].words, figures["fit"].sure) == (
        "4.5 of 5 after 2 interviews",
        "two agree",
    )
    assert figures["doubts"].value == 75.0
    assert figures["outlook"].words == "+8.8 % jobs, 2024–34" and figures["outlook"].source == "BLS"
    assert figures["pay"].words == "$103,790 a year, median"
    assert figures["people"].words == "1 of your people does this or works close to it"
    assert all(figure.source for figure in first.figures)
    assert {f.value for f in second.figures} == {None}
    assert {c.key: c.weight for c in page.criteria}["fit"] == 3


def test_what_was_let_go_is_not_compared(seeker, informatics, museums, at):
    decide_direction(by=seeker, at=at, direction=museums.pk, decision="let go", reason="Too far")
    assert [column.name for column in compare_page(reader=seeker).columns] == [
        "Clinical informatics"
    ]


def test_suggestions_show_who_among_my_people_does_it(
    seeker, person, nurse, django_assert_num_queries
):
    person("Doer", occupation_code=INFORMATICS)
    with django_assert_num_queries(4):
        page = suggestions_page(reader=seeker)
    (near,) = page.steps[0].suggestions
    assert (near.suggestion.code, near.people) == (INFORMATICS, 1)
    assert near.some[0][1] == "Doer"


def test_the_profile_shows_sources_and_what_a_job_may_be(
    seeker, nurse, at, django_assert_num_queries
):
    take_profile(by=seeker, at=at, profile=Profile((OwnWork("Head nurse", "", "Elsewhere"),)))
    with django_assert_num_queries(3):
        page = profile_page(reader=seeker)
    linked = next(one for one in page.work if one.code)
    open_job = next(one for one in page.work if not one.code)
    assert (linked.occupation, linked.years) == ("Registered Nurses", "2019–now")
    assert (linked.source, open_job.source) == ("from your LinkedIn export", "by your own hand")
    assert [match.code for match in open_job.may_be] == [NURSE]
    assert page.skills[0].source == "from your resume"


def test_who_may_have_said_it_are_those_one_talked_with_or_chose(seeker, person, informatics, at):
    told = person("Ngozi Eze")
    person("Nobody asked")
    held = talk_with(seeker, told, informatics, at, ended_at=at)
    assert speakers(reader=seeker, direction=informatics.pk) == ((told.pk, "Ngozi Eze"),)
    rate_interview(by=seeker, at=at, interview=held.pk, fit=3)
    assert dict(rating_screen(reader=seeker, interview=held.pk).marks)["fit"] == 3


def test_a_stranger_sees_nothing_of_it(seeker, stranger, informatics, nurse, person, at):
    held = talk_with(seeker, person("Ngozi Eze"), informatics, at, ended_at=at)
    asked = open_question(by=seeker, at=at, direction=informatics.pk, topic="pay", text="How much?")
    assert directions_page(reader=stranger).directions == ()
    assert profile_page(reader=stranger).work == () and suggestions_page(reader=stranger).own == 0
    for attempt in (
        lambda: direction_page(reader=stranger, today=TODAY, direction=informatics.pk),
        lambda: carried_page(reader=stranger, direction=informatics.pk),
        lambda: questions_for(reader=stranger, direction=informatics.pk),
        lambda: answer_screen(reader=stranger, question=asked.pk),
        lambda: rating_screen(reader=stranger, interview=held.pk),
    ):
        with pytest.raises(ObjectDoesNotExist):
            attempt()


def test_the_questions_for_a_person_join_ones_own_work_and_theirs(
    seeker, person, informatics, nurse, django_assert_num_queries
):
    who = person("Ngozi Eze", occupation_code=INFORMATICS)
    with django_assert_num_queries(5):
        found = questions_to_ask(reader=seeker, person=who, direction=informatics)
    assert found[0].because == "Your own work: Head nurse at St. Brigid Hospital"
    with django_assert_num_queries(0):
        questions_to_ask(reader=seeker, person=who, direction=None)


def test_a_statement_is_shown_beside_the_others_of_its_direction(
    seeker, stranger, informatics, museums, at, django_assert_num_queries
):
    said = [
        record_statement(by=seeker, at=at, direction=where.pk, topic=topic, text=text)
        for where, topic, text in (
            (informatics, "pay", "Modest"),
            (informatics, "culture", "Calm"),
            (informatics, "pay", "Fair"),
            (museums, "pay", "Low"),
        )
    ]
    with django_assert_num_queries(2):
        screen = relating_screen(reader=seeker, statement=said[0].pk)
    assert [words for _, words in screen.others] == [
        "Fair (my own reading)",
        "Calm (my own reading)",
    ]
    with pytest.raises(ObjectDoesNotExist):
        relating_screen(reader=stranger, statement=said[0].pk)
