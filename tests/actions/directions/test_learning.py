"""Statements, questions and marks: who said it and when, and each refusal."""

from __future__ import annotations

import pytest
from django.core.exceptions import ObjectDoesNotExist

from halfhour.actions.directions.learning import (
    AlreadyAnswered,
    NothingSaid,
    OtherDirection,
    answer_question,
    open_question,
    record_statement,
)
from halfhour.actions.directions.naming import name_direction
from halfhour.actions.directions.rating import RatingOutOfRange, rate_interview
from halfhour.method.directions.topics import UnknownStance, UnknownTopic
from halfhour.models import Event, Interview, Rating, Statement


@pytest.fixture
def museums(seeker, at):
    return name_direction(by=seeker, at=at, name="Museum education")


@pytest.fixture
def talk(seeker, person, museums, at):
    return Interview.objects.create(
        owner=seeker, person=person("Ngozi Eze"), direction=museums, arranged_at=at
    )


def stated(seeker, at, direction, **more):
    given = {"topic": "pay", "text": "Modest", **more}
    return record_statement(by=seeker, at=at, direction=direction.pk, **given)


def test_a_statement_is_of_who_was_talked_with_and_on_their_timeline(seeker, at, museums, talk):
    made = stated(seeker, at, museums, interview=talk.pk)
    assert (made.said_by, made.interview, made.at) == (talk.person, talk, at)
    assert Event.objects.get(verb="directions.statement_recorded").person == talk.person


def test_a_statement_without_words_is_refused(seeker, at, museums):
    with pytest.raises(NothingSaid):
        stated(seeker, at, museums, text="  ")


def test_an_unknown_topic_is_refused(seeker, at, museums):
    with pytest.raises(UnknownTopic):
        stated(seeker, at, museums, topic="weather")


def test_a_statement_about_another_needs_a_stance_and_the_same_direction(seeker, at, museums):
    first = stated(seeker, at, museums)
    with pytest.raises(UnknownStance):
        stated(seeker, at, museums, about=first.pk)
    other = name_direction(by=seeker, at=at, name="Nursing")
    with pytest.raises(OtherDirection):
        stated(seeker, at, other, about=first.pk, stance="agrees")
    assert Statement.objects.count() == 1


def test_a_question_is_opened_and_answered_once(seeker, at, museums, person):
    asked = open_question(
        by=seeker, at=at, direction=museums.pk, topic="culture", text="Who decides?"
    )
    who = person("Ama Mensah")
    made = answer_question(by=seeker, at=at, question=asked.pk, text="Trustees", said_by=who.pk)
    asked.refresh_from_db()
    assert (asked.answered_by, made.topic, made.said_by) == (made, "culture", who)
    with pytest.raises(AlreadyAnswered):
        answer_question(by=seeker, at=at, question=asked.pk, text="Again")


def test_a_question_without_words_is_refused(seeker, at, museums):
    with pytest.raises(NothingSaid):
        open_question(by=seeker, at=at, direction=museums.pk, topic="pay", text="")


def test_rating_again_replaces_the_marks(seeker, at, museums, talk):
    rate_interview(by=seeker, at=at, interview=talk.pk, fit=2)
    rate_interview(by=seeker, at=at, interview=talk.pk, fit=4, doubts=1)
    mark = Rating.objects.get()
    assert (mark.direction, mark.fit, mark.doubts, mark.energy) == (museums, 4, 1, None)


@pytest.mark.parametrize("marks", [{}, {"fit": 0}, {"energy": 6}])
def test_marks_out_of_range_are_refused(seeker, at, talk, marks):
    with pytest.raises(RatingOutOfRange):
        rate_interview(by=seeker, at=at, interview=talk.pk, **marks)


def test_an_interview_without_a_direction_cannot_be_rated_for_none(seeker, at, person):
    talk = Interview.objects.create(owner=seeker, person=person("Bo"), arranged_at=at)
    with pytest.raises(ObjectDoesNotExist):
        rate_interview(by=seeker, at=at, interview=talk.pk, fit=3)


def test_what_belongs_to_somebody_else_does_not_exist(seeker, stranger, at, museums, talk):
    asked = open_question(by=seeker, at=at, direction=museums.pk, topic="pay", text="How much?")
    own = name_direction(by=stranger, at=at, name="Nursing")
    for attempt in (
        lambda: stated(stranger, at, museums),
        lambda: stated(stranger, at, own, said_by=talk.person_id),
        lambda: stated(stranger, at, own, interview=talk.pk),
        lambda: answer_question(by=stranger, at=at, question=asked.pk, text="x"),
        lambda: rate_interview(by=stranger, at=at, interview=talk.pk, fit=3),
    ):
        with pytest.raises(ObjectDoesNotExist):
            attempt()
