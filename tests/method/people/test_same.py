"""Who is the same person: what joins, what only asks, and what keeps apart."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.people.identity import Address, Decision, Identity
from halfhour.method.people.same.blocking import pairs_of
from halfhour.method.people.same.linking import link, match_into_book
from halfhour.method.people.same.one import BookIndex, decide_one

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))
made_people = __import__("made_people")


def identity(row):
    """A made row as an identity."""
    said = {
        k: (row[k],) if row[k] else () for k in ("email", "phone", "url", "organisation", "title")
    }
    return Identity(
        row["first_name"], row["last_name"], emails=said["email"], phones=said["phone"],
        urls=said["url"], organisations=said["organisation"], titles=said["title"],
    )  # fmt: skip


@pytest.fixture(scope="module")
def crowd():
    """Nine hundred made people, among whom a few others can be judged."""
    book = made_people.made_book(3, 900, duplicates=0.1)
    return [identity(row) for row in book.rows]


def verdict(crowd, one, other):
    """What is said of two records in the midst of a crowd."""
    n = len(crowd)
    found = {(p.a, p.b): p for p in link([*crowd, one, other])}
    return found.get((n, n + 1))


def who(first="Wilhelmina", last="Achterberg", **said):
    return Identity(first, last, **{k: (v,) for k, v in said.items()})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (who(emails="mina@brook.example.org"), who(emails="Mina@brook.example.org")),
        (who(urls="https://www.linkedin.com/in/mina-a1"), who(urls="http://linkedin.com/in/mina-a1/")),
        (who(phones="+31 20 555 0142"), who(phones="020 555 0142")),
        (
            who("Bob", "Quillfeather", emails="quill9@brook.example.org"),
            who("Robert", "Quillfeather", emails="quill9@brook.example.org"),
        ),
        (
            who("Achterberg", "Wilhelmina", phones="+31205550142"),
            who(phones="+31205550142"),
        ),
    ],
)  # fmt: skip
def test_a_second_reason_beside_the_name_joins(crowd, one, other):
    found = verdict(crowd, one, other)
    assert found.decision is Decision.SAME
    assert found.reasons[0].startswith(("The same name", "Forms of one name"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (who(), who()),
        (who("Amina", "Hassan"), who("Amina", "Hassan")),
        (who(titles="Nurse"), who(titles="Nurse")),
        (who(emails="info@brook.example.org"), who(emails="info@brook.example.org")),
    ],
)
def test_a_name_alone_never_joins(crowd, one, other):
    found = verdict(crowd, one, other)
    assert found is None or found.decision is Decision.REVIEW


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (who(urls="https://www.linkedin.com/in/mina-a1", phones="+31205550142"),
         who(urls="https://www.linkedin.com/in/mina-b2", phones="+31205550142")),
        (who("Hendrik", phones="+31205550142"), who("Saskia", phones="+31205550142")),
        (who("Ann", "Lee", phones="+12125550100"), who("Boris", "Ivanov", phones="+12125550100")),
    ],
)  # fmt: skip
def test_two_profiles_or_clashing_given_names_stay_apart(crowd, one, other):
    assert verdict(crowd, one, other) is None


def test_numbers_in_names_tell_people_apart(crowd):
    one = Identity("Ana112", "Lee112", organisations=("Brook 7",))
    other = Identity("Ana1112", "Lee1112", organisations=("Brook 7",))
    assert verdict(crowd, one, other) is None


def test_nobody_is_joined_through_a_third(crowd):
    n = len(crowd)
    one = who(urls="https://www.linkedin.com/in/mina-a1", emails="mina7@brook.example.org")
    other = who(urls="https://www.linkedin.com/in/mina-b2", phones="+31205550142")
    third = Identity(
        "Wilhelmina", "Achterberg", emails=("mina7@brook.example.org",), phones=("+31205550142",)
    )
    same = {(p.a, p.b) for p in link([*crowd, one, other, third]) if p.decision is Decision.SAME}
    assert (n, n + 1) not in same
    assert len(same & {(n, n + 2), (n + 1, n + 2)}) <= 1


def test_a_couple_at_one_address_is_two_people(crowd):
    home = (Address("12 Mill Lane", "Brookfield", "", "40210"),)
    one = Identity("Hendrik", "Achterberg", addresses=home, phones=("+31205550142",))
    other = Identity("Saskia", "Achterberg", addresses=home, phones=("+31205550142",))
    assert verdict(crowd, one, other) is None


def test_married_names_are_found_by_the_mailbox(crowd):
    one = who("Wilhelmina", "Quillfeather", emails="mina.q7@brook.example.org")
    other = who("Wilhelmina", "Achterberg", emails="mina.q7@brook.example.org")
    assert verdict(crowd, one, other) is not None


def test_a_made_book_is_linked_well():
    book = made_people.made_book(11, 4000)
    found = link([identity(row) for row in book.rows])
    truth = book.pairs()
    same = {(p.a, p.b) for p in found if p.decision is Decision.SAME}
    every = {(p.a, p.b) for p in found}
    assert len(same & truth) / len(same) >= 0.98
    assert len(every & truth) / len(every) >= 0.9
    assert len(every & truth) / len(truth) >= 0.55


def test_two_files_are_linked_whichever_comes_first():
    book = made_people.made_book(5, 1200)
    people = [identity(row) for row in book.rows]
    one, other = people[:600], people[600:]
    there = {(p.a, p.b, p.score, p.decision) for p in link(one, other)}
    assert there == {(p.b, p.a, p.score, p.decision) for p in link(other, one)}


def test_nothing_and_little_are_answered_with_nothing():
    assert link([]) == []
    assert link([who()]) == []
    assert link([who()], []) == []
    assert link([Identity(), Identity()]) == []


def test_two_alike_in_the_smallest_book_are_joined():
    one = who(emails="mina@brook.example.org", phones="+31205550142")
    assert link([one], [one])[0].decision is Decision.SAME


def test_one_new_record_is_found_in_a_book(crowd):
    known = who("Robert", "Quillfeather", emails="quill9@brook.example.org")
    index = BookIndex([*crowd, known])
    found = decide_one(who("Bob", "Quillfeather", emails="quill9@brook.example.org"), index)
    assert (found[0].a, found[0].decision) == (len(crowd), Decision.SAME)
    assert decide_one(who("Nobody", "Unheardof"), index) == []
    again = decide_one(who("Bob", "Quillfeather", emails="quill9@brook.example.org"), index)
    assert again == found


def test_incoming_records_are_matched_and_remembered_apart(crowd):
    known = who("Robert", "Quillfeather", emails="quill9@brook.example.org")
    new = who("Bob", "Quillfeather", emails="quill9@brook.example.org")
    pair = (len(crowd), len(crowd) + 1)
    found = match_into_book([*crowd, known], [new])
    assert [(p.a, p.b) for p in found] == [pair]
    assert match_into_book([*crowd, known], [new], [pair]) == []


@pytest.mark.parametrize("size", [4, 2**16, 2**16 + 1, 3_000_000])
def test_pairs_are_packed_alike_in_books_of_any_size(size):
    rows, codes = np.array([size - 1, size - 2, 0]), np.array([7, 7, 8])
    (packed,) = pairs_of(rows, codes, 9, size, 0).tolist()
    assert divmod(packed, size) == (size - 2, size - 1)


words = st.text(max_size=12)
people = st.builds(
    Identity, first_name=words, last_name=words, full_name=words, birthday=words,
    emails=st.lists(words | st.emails(), max_size=2).map(tuple),
    phones=st.lists(words, max_size=2).map(tuple), urls=st.lists(words, max_size=2).map(tuple),
    organisations=st.lists(words, max_size=2).map(tuple),
    addresses=st.lists(st.builds(Address, words, words, words, words), max_size=1).map(tuple),
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(st.lists(people, max_size=8))
def test_any_record_whatever_is_linked_without_a_fault(book):
    for pair in link(book):
        assert 0 <= pair.a < pair.b < len(book)
        assert 0 < pair.score <= 1
        assert pair.reasons
