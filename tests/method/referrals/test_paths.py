"""The strongest ways, against trying out every way there is."""

from __future__ import annotations

import doctest
from itertools import pairwise
from math import isclose, log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.referrals import graph as graph_module
from halfhour.method.referrals.graph import NotATie, build
from halfhour.method.referrals.paths import shortest, strongest_paths

SIZE = 8
ties = st.lists(
    st.tuples(
        st.integers(0, SIZE - 1), st.integers(0, SIZE - 1), st.sampled_from((0.1, 0.3, 0.5, 0.9, 1.0))
    ).filter(lambda tie: tie[0] != tie[1]),
    max_size=18,
)  # fmt: skip
goals = st.sets(st.integers(1, SIZE - 1), min_size=1, max_size=3)


def every_way(known: list[tuple[int, int, float]], source: int, targets: set[int]):
    """Costs of all ways without a circle that end at the first target they meet."""
    cost: dict[tuple[int, int], float] = {}
    for one, other, strength in known:
        for pair in ((one, other), (other, one)):
            cost[pair] = min(cost.get(pair, 99.0), -log(strength))
    found = {}
    todo = [((source,), 0.0)]
    while todo:
        way, far = todo.pop()
        if way[-1] in targets:
            found[way] = far
            continue
        todo += [
            ((*way, b), far + c) for (a, b), c in cost.items() if a == way[-1] and b not in way
        ]
    return found


def test_the_examples_in_the_docstrings_hold() -> None:
    assert doctest.testmod(graph_module).failed == 0


@given(ties, goals, st.integers(1, 6))
@settings(max_examples=250, deadline=None)
def test_the_ways_found_are_the_strongest_there_are(known, targets: set[int], top: int) -> None:
    everything = every_way(known, 0, targets)
    found = strongest_paths(build(SIZE, known), 0, targets, top)
    assert len(found) == min(top, len(everything))
    assert len({path.nodes for path in found}) == len(found)
    best = sorted(everything.values())[: len(found)]
    for path, cost in zip(found, best, strict=True):
        assert isclose(path.cost, cost, abs_tol=1e-9)
        assert isclose(everything[path.nodes], path.cost, abs_tol=1e-9)


def test_a_warm_way_through_a_friend_beats_a_cold_one() -> None:
    known = [(0, 1, 0.9), (1, 2, 0.7), (0, 2, 0.15)]
    first, second = strongest_paths(build(3, known), 0, [2], 2)
    assert first.nodes == (0, 1, 2) and round(first.strength, 2) == 0.63
    assert second.nodes == (0, 2)


def test_somebody_out_of_reach_has_no_way() -> None:
    assert strongest_paths(build(3, [(0, 1, 0.5)]), 0, [2], 3) == ()
    assert strongest_paths(build(3, [(0, 1, 0.5)]), 0, [], 3) == ()
    assert shortest(build(3, [(0, 1, 0.5)]), 0, frozenset({1}), banned=frozenset({1})) is None


def test_a_way_never_passes_one_goal_to_reach_another() -> None:
    known = [(0, 1, 0.9), (1, 2, 0.9)]
    assert [path.nodes for path in strongest_paths(build(3, known), 0, [1, 2], 5)] == [(0, 1)]


@pytest.mark.parametrize("strength", [0.0, -0.1, 1.2])
def test_a_strength_that_cannot_be_is_refused(strength: float) -> None:
    with pytest.raises(NotATie):
        build(2, [(0, 1, strength)])


def test_a_tie_to_nobody_is_refused() -> None:
    with pytest.raises(NotATie):
        build(2, [(0, 5, 0.5)])


def test_a_graph_without_ties_is_fine() -> None:
    assert build(2, []).size == 2 and list(pairwise([1])) == []
