"""Titles that follow a correction: equal, similar, or of the same meaning; quickly among many."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halfhour.method.directions.following import followers


@pytest.mark.parametrize(
    "other", ["Rota Planner", "ROTA PLANNERS", "senior rota planner", "Rota planner @ Example"]
)
def test_equal_and_similar_titles_follow(other):
    assert followers("Rota planner", [(other, False)]) == [other]


@pytest.mark.parametrize("other", ["Event planner", "Nurse", "Planner of towns", "", "🚀"])
def test_other_titles_do_not(other):
    assert followers("Rota planner", [(other, False), (other, True)]) == []


def test_another_spelling_follows_when_it_meant_the_same_before():
    assert followers("Software engineer", [("SWE", True)]) == ["SWE"]


def test_for_no_occupation_only_equal_titles_follow():
    others = [("Nurses", False), ("Nurse practitioners", True)]
    assert followers("Nurse", others, exact=True) == ["Nurses"]


def test_a_title_that_is_all_noise_is_followed_by_none():
    assert followers("🚀 ✨", [("🚀 ✨", True)]) == []


@given(st.text(max_size=40), st.lists(st.tuples(st.text(max_size=40), st.booleans()), max_size=8))
def test_only_those_asked_about_follow_and_each_once(title, others):
    found = followers(title, others)
    assert len(found) == len(set(found)) and set(found) <= {other for other, _ in others}


def test_among_thirty_thousand_titles_it_takes_less_than_a_second():
    kinds = ("nurse", "buyer", "teacher", "driver", "software engineer", "analyst")
    others = [(f"{kinds[n % 6]} of ward {n}", n % 6 == 0) for n in range(30_000)]
    began = time.process_time()
    followers("Software engineer of wards", others)
    assert time.process_time() - began < 1.5
