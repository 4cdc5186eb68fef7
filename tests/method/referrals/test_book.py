"""A book as arrays: the same ties as one counts by hand, and ways that are as strong as they can be."""

from __future__ import annotations

from itertools import pairwise, permutations
from math import prod, sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.referrals.book import TALKED, WAS_THERE, book_of
from halfhour.method.referrals.graph import CLOSENESS, CROWD, build, colleague_strength
from halfhour.method.referrals.paths import strongest_paths


def ties(people, talked=(), said=(), places=()):
    """The ties of a book as a dict of pairs, the strongest of each."""
    book = book_of(people, set(talked), list(said), list(places))
    found: dict[tuple[int, int], float] = {}
    for one, other, strength in zip(*book.ends, book.strength, strict=True):
        pair = (int(one), int(other))
        found[pair] = max(found.get(pair, 0.0), float(strength))
    return book, found


def test_i_am_tied_to_whom_i_know_and_to_nobody_i_was_only_told_of() -> None:
    _, found = ties([(5, "well", 1, 0), (7, "", 2, 0), (9, "", 1, 0), (11, "", 3, 0)], talked=[11])
    assert found == {(0, 1): CLOSENESS["well"], (0, 3): CLOSENESS[""], (0, 4): TALKED}


def test_colleagues_meet_at_their_organisation_and_one_alone_does_not() -> None:
    book, found = ties([(1, "well", 1, 40), (2, "", 2, 40), (3, "", 2, 41)],
                       places=[(40, 3, WAS_THERE)])  # fmt: skip
    half = sqrt(colleague_strength(3))
    assert found[4, 1] == found[4, 2] == pytest.approx(half)
    assert found[4, 3] == pytest.approx(half * WAS_THERE) and (5, 3) not in found
    assert sorted(book.into(40)) == [(1, 1.0), (2, 1.0), (3, WAS_THERE)]
    assert book.into(99) == []


def test_the_surest_word_on_a_place_counts_once() -> None:
    book, _ = ties([(1, "", 1, 40)], places=[(40, 1, WAS_THERE), (40, 1, 0.5)])
    assert book.into(40) == [(1, 1.0)]


def test_what_names_nobody_of_the_book_is_left_out() -> None:
    _, found = ties([(1, "", 2, 0), (4, "", 2, 0)], said=[(1, 4, 0.7), (1, 99, 0.7), (4, 1, 0.0)])
    assert found == {(1, 2): 0.7}


def test_numbers_and_ids_lead_to_each_other() -> None:
    book, _ = ties([(3, "", 1, 8), (30, "", 1, 8)])
    assert [book.number(3), book.number(30)] == [1, 2]
    assert [book.person(n) for n in range(4)] == [None, 3, 30, None]


def test_an_empty_book_has_nobody() -> None:
    book, found = ties([])
    assert found == {} and book.size == 1 and book.graph().size == 2


edges = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 6), st.floats(0.05, 1)), max_size=16
).map(lambda rows: [row for row in rows if row[0] != row[1]])


@given(edges)
@settings(max_examples=80, deadline=None)
def test_the_first_way_is_as_strong_as_any_of_all_ways(rows) -> None:
    strongest: dict[tuple[int, int], float] = {}
    for one, other, strength in rows:
        for pair in ((one, other), (other, one)):
            strongest[pair] = max(strongest.get(pair, 0.0), strength)
    best = 0.0
    for many in range(6):
        for between in permutations(range(1, 6), many):
            way = (0, *between, 6)
            best = max(best, prod(strongest.get(pair, 0.0) for pair in pairwise(way)))
    found = strongest_paths(build(7, rows), 0, [6], 1)
    assert (found[0].strength if found else 0.0) == pytest.approx(best)


def test_through_a_crowd_the_same_way_is_found() -> None:
    many = CROWD + 500
    rows = [(0, n, 0.15) for n in range(1, many)] + [(3, many, 0.9), (7, 3, 0.8)]
    graph = build(many + 1, [*rows, (0, 7, 0.9)])
    first, second = strongest_paths(graph, 0, [many], 2)
    assert graph.crowded == {0}
    assert first.nodes == (0, 7, 3, many) and second.nodes == (0, 3, many)
