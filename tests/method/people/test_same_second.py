"""Books of a second design: what they promise to hold is there, and people are told apart in them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from halfhour.method.people.identity import Decision
from halfhour.method.people.same.linking import link

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))
second = __import__("made_people_second")
bench = __import__("bench_same")
SIZE = 900


@pytest.fixture(scope="module", params=sorted(second.KINDS))
def book(request):
    """A small book of each kind."""
    return second.made_book(1, request.param, SIZE)


def bearers(book, kind):
    """How many people stand behind each value of a kind that more than one has."""
    held = {}
    for row, key in zip(book.rows, book.truth, strict=True):
        held.setdefault(row[kind], set()).add(key)
    return [len(keys) for value, keys in held.items() if value and len(keys) > 1]


def test_a_tenth_are_second_records_of_somebody(book):
    assert len(book.rows) == len(book.truth) == SIZE
    assert 0.08 <= 1 - len(set(book.truth)) / SIZE <= 0.12


def test_homonyms_are_many_but_not_most(book):
    assert 0.03 <= len(book.homonyms()) / len(set(book.truth)) <= 0.3


def test_telephones_and_boxes_are_shared_and_mail_is_missing(book):
    assert len(bearers(book, "phone")) >= 2
    assert sum(row["email"].startswith("info@") for row in book.rows) >= 4
    assert 0.1 <= sum(not row["email"] for row in book.rows) / SIZE <= 0.5


def test_two_records_of_one_person_differ(book):
    pairs = book.pairs()
    for kind in ("first_name", "last_name", "organisation"):
        assert sum(book.rows[a][kind] != book.rows[b][kind] for a, b in pairs) > len(pairs) / 20


def test_people_are_told_apart(book):
    found, truth = link([bench.identity(row) for row in book.rows]), book.pairs()
    same = [pair for pair in found if pair.decision is Decision.SAME]
    assert bench.right_of(found, truth)[2] >= 0.78
    assert bench.right_of(same, truth)[0] >= 0.96


def test_namesakes_with_mailboxes_of_their_own_are_not_learned_as_one():
    """A book where names out of which mailboxes are drawn once passed for evidence."""
    book = second.made_book(7402, "B")
    found, truth = link([bench.identity(row) for row in book.rows]), book.pairs()
    assert bench.right_of(found, truth)[2] >= 0.84


def test_one_seed_makes_one_book(book):
    assert second.made_book(5, "A", 60).rows == second.made_book(5, "A", 60).rows
    assert second.made_book(5, "A", 60).rows != second.made_book(6, "A", 60).rows


def test_nobody_else_has_a_mailbox_of_kind_b():
    book = second.made_book(4, "B", SIZE)
    private = {row["email"] for row in book.rows if second.MAIL_HOSTS[0] in row["email"]}
    held = {mail: set() for mail in private}
    for row, key in zip(book.rows, book.truth, strict=True):
        held.get(row["email"], set()).add(key)
    assert private and all(len(keys) == 1 for keys in held.values())
