"""What a third record says of a pair, and what telephone and title are worth under which names."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.people.identity import Identity
from halfhour.method.people.same.blocking import candidates
from halfhour.method.people.same.columns import columns_of
from halfhour.method.people.same.comparing import FIELDS, Comparison
from halfhour.method.people.same.linking import at_random, learned, usual_weights
from halfhour.method.people.same.parts import name_parts
from halfhour.method.people.same.rivals import brought_up, thirds
from halfhour.method.people.same.weighing import BY_CHANCE, EXPECTED, learn

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))
made_people = __import__("made_people")
bench = __import__("bench_same")


def pairs(**chance):
    """Columns of pairs such as ab=0.9, the letters being record numbers."""
    a, b = zip(*(("abcdefgh".index(x), "abcdefgh".index(y)) for x, y in chance), strict=True)
    return np.array(a), np.array(b), np.array(list(chance.values()))


@pytest.mark.parametrize(
    ("chance", "level"),
    [
        ({"ab": 0.4, "cd": 0.9}, 1),
        ({"ab": 0.4, "ac": 0.2}, 1),
        ({"ab": 0.4, "ac": 0.6}, 2),
        ({"ab": 0.4, "bc": 0.95}, 3),
        ({"ab": 0.4, "ac": 0.6, "bd": 0.9}, 3),
        ({"ab": 0.4, "ac": 0.8, "bc": 0.8}, 4),
        ({"ab": 0.4, "ac": 0.99, "bc": 0.99}, 5),
        ({"ab": 0.001, "ac": 0.99}, 0),
    ],
)
def test_a_third_record_is_a_rival_or_a_go_between(chance, level):
    assert thirds(*pairs(**chance), 8)[0] == level


def test_two_that_a_third_resembles_are_brought_up():
    a, b = brought_up(*pairs(ab=0.9, bc=0.8, cd=0.2), 8)
    assert (a.tolist(), b.tolist()) == ([0], [2])
    assert len(brought_up(*pairs(ab=0.9, bc=0.8, ac=0.1), 8)[0]) == 0


def test_without_pairs_there_is_nothing_to_say():
    none = np.zeros(0, np.int64)
    assert len(thirds(none, none, np.zeros(0), 5)) == 0
    assert len(brought_up(none, none, np.zeros(0), 5)[0]) == 0


@settings(max_examples=40, deadline=None)
@given(
    st.dictionaries(
        st.tuples(st.integers(0, 12), st.integers(0, 12)).filter(lambda p: p[0] < p[1]),
        st.floats(0, 1),
        max_size=40,
    )
)
def test_thirds_do_not_hang_on_the_order_of_pairs(chance):
    a = np.array([p[0] for p in chance], np.int64)
    b = np.array([p[1] for p in chance], np.int64)
    odds = np.array(list(chance.values()))
    there = thirds(a, b, odds, 13)
    assert (there[::-1] == thirds(a[::-1], b[::-1], odds[::-1], 13)).all()
    assert there.max(initial=0) <= 5


def levels_of(one, other):
    book = columns_of([one, other])
    found = Comparison(book, name_parts(book.names), np.array([0]), np.array([1])).levels[:, 0]
    return dict(zip(FIELDS, found.tolist(), strict=True))


def test_one_number_under_two_names_is_another_kind_of_evidence():
    one = Identity("Mina", "Achterberg", phones=("+31205550142",))
    again = levels_of(one, Identity("Mina", "Achterberg", phones=("+31205550142",)))
    other = levels_of(one, Identity("Boris", "Ivanov", phones=("+31205550142",)))
    assert (again["phone"], again["line"]) == (1, 0)
    assert (other["phone"], other["line"]) == (0, 1)


def test_another_title_says_little_where_the_firm_is_another():
    one = Identity("Mina", "Achterberg", organisations=("Brook",), titles=("Nurse",))
    stayed = levels_of(one, one._replace(titles=("Lawyer",)))
    moved = levels_of(one, one._replace(titles=("Lawyer",), organisations=("Zenith",)))
    assert (stayed["title"], stayed["moved"]) == (3, 0)
    assert (moved["title"], moved["moved"]) == (0, 3)
    weight = usual_weights(30_000).weight
    assert weight["title"][3] < weight["moved"][3] < 0.1


@pytest.mark.parametrize("kind", sorted(EXPECTED))
def test_what_is_expected_bounds_what_is_learned(kind):
    """A level hardly seen among matches keeps a share of its prior, however many rounds are run."""
    assert len(EXPECTED[kind]) == len(BY_CHANCE[kind]) == FIELDS[kind] - 1
    place, url = list(FIELDS).index(kind), list(FIELDS).index("url")
    alike, others = np.zeros((2, len(FIELDS), 4000), np.uint8)
    alike[[0, url]], others[[0, url]] = [[6], [1]], [[FIELDS["name"] - 1], [2]]
    alike[place], others[place] = 1, FIELDS[kind] - 1
    weight = learn(alike, others, 4e8, 30_000).weight[kind]
    least = np.log(np.array(EXPECTED[kind]) / sum(EXPECTED[kind]) / 5)
    assert (weight[1:] >= least - 0.01).all()


def test_a_mailbox_that_is_no_name_never_weighs_less_than_one_that_is():
    book = made_people.made_book(9101, 3000)
    said = columns_of([bench.identity(row) for row in book.rows])
    parts = name_parts(said.names)
    pairs = Comparison(said, parts, *candidates(said, parts, 0))
    weight = learned(said, pairs, at_random(said, parts, 0), 0).weight["mailbox"]
    assert weight[1] >= weight[2] >= weight[6] > 0
