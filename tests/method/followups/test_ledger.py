"""Advice about the same matter stands together, whether it agrees or clashes."""

from __future__ import annotations

from halfhour.method.followups.ledger import Piece, matters, same_matter


def test_two_people_on_the_same_matter_are_seen_together() -> None:
    found = same_matter(
        [
            Piece(1, 10, 5, "Take the signalling course before applying"),
            Piece(2, 11, 5, "The signalling course is a waste; learn on the job"),
            Piece(3, 12, 5, "Visit a depot"),
        ]
    )
    assert found == {1: (2,), 2: (1,)}


def test_the_same_person_or_another_direction_is_no_clash() -> None:
    words = "Take the signalling course"
    assert same_matter([Piece(1, 10, 5, words), Piece(2, 10, 5, words)]) == {}
    assert same_matter([Piece(1, 10, 5, words), Piece(2, 11, 6, words)]) == {}


def test_one_shared_word_is_too_little() -> None:
    assert (
        same_matter([Piece(1, 1, None, "Buy a bicycle"), Piece(2, 2, None, "Sell a bicycle")]) == {}
    )


def test_a_matter_gathers_all_who_speak_of_it_and_nothing_stands_alone() -> None:
    pieces = [
        Piece(1, 1, None, "Take the clinical safety certificate first"),
        Piece(2, 2, None, "Skip the safety certificate, it is worth nothing"),
        Piece(3, 3, None, "Cook more often"),
        Piece(4, 4, None, "The certificate in safety opened every door for me"),
    ]
    assert matters(pieces) == ((1, 2, 4),)
    assert matters([]) == ()
