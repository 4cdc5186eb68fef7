"""Comparing directions: how sure each figure is, and what would change the order."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.directions.compare import Option, compared, score
from halfhour.method.directions.criteria import (
    CRITERIA,
    CriterionOutOfRange,
    Figure,
    UnknownCriterion,
    rated,
    weight_in_range,
)

KEYS = [criterion.key for criterion in CRITERIA]


def option(pk, **values):
    figures = tuple(
        Figure(key, values.get(key), "", 1, None, "one voice", "ratings") for key in KEYS
    )
    return Option(pk, f"Direction {pk}", figures)


def test_ratings_become_a_figure_with_its_number_of_voices():
    figure = rated("fit", [5, None, 4])
    assert (figure.value, figure.voices, figure.sure) == (87.5, 2, "two agree")
    assert figure.words == "4.5 of 5 after 2 interviews"


def test_doubts_are_turned_round():
    assert rated("doubts", [5], turned=True).value == 0.0
    assert rated("doubts", [5], turned=True).words == "5.0 of 5 after 1 interview"


def test_voices_that_differ_are_told():
    assert rated("energy", [1, 5, 1]).sure == "voices differ"
    assert rated("energy", [4, 4, 5]).sure == "fairly sure"
    assert rated("energy", []).sure == "not known"


def test_weights_change_the_order_and_what_would_change_it_is_told():
    one, two = option(1, fit=90.0, pay=20.0), option(2, fit=50.0, pay=80.0)
    assert [p.id for p in compared([one, two], {"fit": 3.0}).placed] == [1, 2]
    found = compared([one, two], {"fit": 3.0})
    assert ("pay", "Direction 2") in {(s.criterion, s.leader) for s in found.swings}


def test_something_of_which_nothing_is_known_stands_last():
    found = compared([option(1), option(2, fit=1.0)], {})
    assert [(p.id, p.score) for p in found.placed] == [(2, 1.0), (1, None)]


def test_a_lead_whatever_one_weighs_is_called_firm():
    found = compared([option(1, fit=90.0, pay=90.0), option(2, fit=10.0, pay=10.0)], {})
    assert "leads whatever you weigh" in found.firm
    open_race = compared([option(1, fit=90.0, pay=10.0), option(2, fit=10.0, pay=90.0)], {})
    assert "depends on what you weigh" in open_race.firm


@pytest.mark.parametrize(
    ("options", "words"), [([], "Nothing"), ([option(1, fit=5.0)], "one direction")]
)
def test_with_nothing_to_compare_it_says_so(options, words):
    assert words in compared(options, {}).firm


def test_weights_out_of_range_and_unknown_criteria_are_refused():
    assert weight_in_range("fit", 5.0) == 5.0
    with pytest.raises(CriterionOutOfRange):
        weight_in_range("fit", 5.5)
    with pytest.raises(UnknownCriterion):
        weight_in_range("luck", 1.0)


values = st.dictionaries(st.sampled_from(KEYS), st.floats(0, 100), max_size=8)
weightings = st.dictionaries(st.sampled_from(KEYS), st.floats(0, 5), max_size=8)


@settings(max_examples=40, deadline=None)
@given(st.lists(values, max_size=4), weightings)
def test_each_option_is_placed_once_and_in_order(figures, weights):
    options = [option(n, **known) for n, known in enumerate(figures)]
    found = compared(options, weights)
    assert sorted(p.id for p in found.placed) == list(range(len(options)))
    scores = [p.score for p in found.placed if p.score is not None]
    assert scores == sorted(scores, reverse=True)
    assert sum(p.leads_percent for p in found.placed) <= 100 + len(options)


@settings(max_examples=40, deadline=None)
@given(values, weightings)
def test_a_score_lies_between_its_figures(known, weights):
    found = score(option(1, **known), weights)
    if found is not None:
        assert min(known.values()) - 0.1 <= found <= max(known.values()) + 0.1
