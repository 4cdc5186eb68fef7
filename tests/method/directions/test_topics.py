"""What was heard by topic: corroborated, contradicted, one voice; and who could answer."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.directions.answering import Could, could_answer
from halfhour.method.directions.topics import (
    TOPICS,
    Said,
    UnknownStance,
    UnknownTopic,
    by_topic,
    gathered,
    stance_named,
    topic_named,
)

AT = datetime(2026, 11, 16, tzinfo=UTC)


def said(pk, person=1, about=None, stance="agrees", topic="pay"):
    return Said(pk, topic, f"Statement {pk}", person, f"Person {person}", AT, about, stance)


def standing(*statements):
    return gathered(statements)[0].standing


def test_one_voice_is_one_voice_also_when_it_repeats_itself():
    assert standing(said(1)) == "single source"
    assert standing(said(1), said(2, person=1, about=1)) == "single source"


def test_a_second_person_corroborates():
    assert standing(said(1), said(2, person=2, about=1)) == "corroborated"


def test_another_view_contradicts_whatever_the_number_who_agree():
    found = gathered([said(1), said(2, 2, 1), said(3, 3, 1, "contradicts")])[0]
    assert (found.standing, found.people) == ("contradicted", 3)
    assert [one.id for one in found.contradicting] == [3]


def test_who_contradicts_a_contradiction_agrees_with_the_first():
    found = gathered([said(1), said(2, 2, 1, "contradicts"), said(3, 3, 2, "contradicts")])[0]
    assert [one.id for one in found.agreeing] == [3]


def test_ones_own_reading_is_a_voice():
    assert standing(said(1, person=None), said(2, 2, 1)) == "corroborated"


def test_all_topics_are_there_in_their_order():
    topics = by_topic([said(1, topic="culture")])
    assert [topic.key for topic in topics] == list(TOPICS)
    assert [len(topic.heard) for topic in topics if topic.key == "culture"] == [1]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(1, 4), st.integers(0, 12), st.sampled_from(("agrees", "contradicts"))
        ),
        max_size=10,
    )
)
def test_no_statement_is_lost_or_counted_twice_even_in_a_circle(rows):
    statements = [said(n, person, about, stance) for n, (person, about, stance) in enumerate(rows)]
    found = gathered(statements)
    ids = [one.id for heard in found for one in (heard.said, *heard.agreeing, *heard.contradicting)]
    assert len(ids) == len(set(ids))
    circles = len(statements) - len(ids)
    assert circles == 0 or any(s.about is not None for s in statements)


def test_those_one_will_talk_with_come_first_then_titles_that_deal_with_it():
    people = [
        Could(1, "Ama", "Nurse", False, 0.9),
        Could(2, "Bo", "Recruiter", False, 0.1),
        Could(3, "Chi", "Plumber", True, 0.0),
    ]
    assert [who.person for who in could_answer("pay", people)] == [3, 2, 1]
    assert [who.person for who in could_answer("work", people, most=1)] == [3]


def test_unknown_topics_and_stances_are_refused():
    assert topic_named("ways in") == "ways in" and stance_named("agrees") == "agrees"
    with pytest.raises(UnknownTopic, match="choose one of"):
        topic_named("weather")
    with pytest.raises(UnknownStance):
        stance_named("shrugs")
