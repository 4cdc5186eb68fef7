"""Small books, where there is too little to learn from: most pairs found, none joined wrongly."""

from __future__ import annotations

import sys
from pathlib import Path

from halfhour.method.people.identity import Decision, Identity
from halfhour.method.people.same.linking import link, match_into_book

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))
made = __import__("made_people")
bench = __import__("bench_same")


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
