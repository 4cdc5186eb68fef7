"""Small books, where there is too little to learn from: most pairs found, none joined wrongly."""

from __future__ import annotations

import sys
from pathlib import Path

from halfhour.method.people.identity import Decision, Identity
from halfhour.method.people.same.linking import link, match_into_book

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))
made = __import__("made_people")
second = __import__("made_people_second")
bench = __import__("bench_same")
DIFFERENT = "different private e-mail addresses"


def test_one_new_card_of_somebody_in_a_small_book_is_asked_about():
    book = [
        Identity("Grace", "Adeyemi", emails=("grace@adeyemi.example.com",), organisations=("Adeyemi Catering",)),
        Identity("Rania", "Williams", organisations=("Adeyemi Catering",), titles=("Chef",)),
        Identity(full_name="Dr. Peter N. Mwangi", organisations=("St Aldhelm Hospital",)),
        Identity("Grace", "Adams", organisations=("Harbour Yard",)),
    ]  # fmt: skip
    new = [
        Identity("Grace", "Adeyemi", emails=("new@example.net",), organisations=("Adeyemi Catering",)),
        Identity("Peter", "Mwangi", organisations=("St Aldhelm Hospital",)),
    ]  # fmt: skip
    found = {(one.a, one.b - len(book)) for one in match_into_book(book, new, (), 202)}
    assert found == {(0, 0), (2, 1)}


def test_in_small_books_most_pairs_are_found_and_none_is_joined_wrongly():
    right = joined = wrong = 0
    books = [made.made_book(seed, size=60) for seed in range(8)]
    for book in books:
        truth = book.pairs()
        for pair in link([bench.identity(row) for row in book.rows]):
            true = (pair.a, pair.b) in truth
            right += true
            joined += pair.decision is Decision.SAME
            wrong += pair.decision is Decision.SAME and not true
    assert right >= 0.85 * sum(len(book.pairs()) for book in books)
    assert joined > 10 and not wrong


def test_colleagues_of_one_name_with_different_private_mailboxes_are_not_joined():
    joined = [
        (pair, book)
        for seed in range(1900, 1912)
        for book in [second.made_book(seed, "D", 100)]
        for pair in link([bench.identity(row) for row in book.rows])
        if pair.decision is Decision.SAME and DIFFERENT in pair.reasons
    ]
    assert all((pair.a, pair.b) in book.pairs() for pair, book in joined)
