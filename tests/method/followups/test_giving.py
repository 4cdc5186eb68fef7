"""Giving: needs matched to what is at hand by the words that tell most."""

from __future__ import annotations

import doctest

from halfhour.method.followups import giving
from halfhour.method.followups.giving import CanGive, matches

AT_HAND = (
    CanGive("person", 1, "Noor Haddad", "Graphic designer, freelance"),
    CanGive("person", 2, "Piotr Nowak", "Bicycle mechanic"),
    CanGive("skill", 3, "Spreadsheet modelling", ""),
)


def test_the_examples_in_the_docstrings_hold() -> None:
    assert doctest.testmod(giving).failed == 0


def test_a_need_finds_whom_i_know() -> None:
    (match,) = matches("I am looking for a designer for our shop", AT_HAND)
    assert match.give.name == "Noor Haddad" and match.shared == ("designer",)


def test_a_need_nothing_meets_has_no_match() -> None:
    assert matches("a good dentist", AT_HAND) == ()
    assert matches("", AT_HAND) == ()


def test_a_rare_word_counts_more_than_a_frequent_one() -> None:
    many = [CanGive("person", n, f"P{n}", "teacher of music") for n in range(5)]
    rare = CanGive("person", 9, "Wanjiru", "repairs violins")
    assert matches("music, violins", [*many, rare])[0].give == rare
    assert matches("a teacher of music", [*many, rare])[0].give in many
