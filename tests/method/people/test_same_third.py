"""Books of a third design: what they promise to hold is there, and people are told apart."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from halfhour.method.people.identity import Decision
from halfhour.method.people.same.linking import link

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))
third = __import__("made_people_third")
bench = __import__("bench_same")
SEED, SIZE = 5332, 900
OFFICES = ("info@", "office@", "contact@", "hr@")


@pytest.fixture(scope="module")
def book():
    """A small book."""
    return third.made_book(SEED, SIZE)


def bearers(book, *kinds):
    """How many people stand behind each value of these kinds."""
    held = {}
    for row, key in zip(book.rows, book.truth, strict=True):
        for value in {row[kind] for kind in kinds} - {""}:
            held.setdefault(value, set()).add(key)
    return {value: len(keys) for value, keys in held.items()}


def test_a_tenth_are_second_records_of_somebody(book):
    assert len(book.rows) == len(book.truth) == SIZE
    assert 0.08 <= 1 - len(set(book.truth)) / SIZE <= 0.12


def test_some_are_homonyms_but_not_most(book):
    assert 2 <= len(book.homonyms()) <= 0.3 * len(set(book.truth))


def test_offices_and_switchboards_are_shared(book):
    offices = {m: n for m, n in bearers(book, "email", "email2").items() if m.startswith(OFFICES)}
    assert len(offices) >= 20 and max(offices.values()) > 1
    phones = bearers(book, "phone", "phone2")
    assert sum(people > 1 for people in phones.values()) >= 2


def test_two_records_of_one_person_differ(book):
    pairs = book.pairs()
    for kind in ("given", "family", "org", "email", "phone"):
        assert sum(book.rows[a][kind] != book.rows[b][kind] for a, b in pairs) > len(pairs) / 20


def test_people_are_told_apart(book):
    found, truth = link([bench.full_identity(row) for row in book.rows]), book.pairs()
    same = [pair for pair in found if pair.decision is Decision.SAME]
    assert bench.right_of(found, truth)[2] >= 0.78
    assert bench.right_of(same, truth)[0] >= 0.96


def test_one_seed_makes_one_book():
    assert third.made_book(5, 60).rows == third.made_book(5, 60).rows
    assert third.made_book(5, 60).rows != third.made_book(6, 60).rows
