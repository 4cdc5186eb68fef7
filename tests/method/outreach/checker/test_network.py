"""The network that reads sentences: pieces of words, always the same number, whatever else is read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.outreach.checker.english.network import LONGEST, log_odds, network
from halfhour.method.outreach.checker.english.pieces import UNKNOWN, pieces_of, units_of

ASKING = "are you hiring at the moment?"
HARMLESS = "your talk on the harbour made me wonder how pilots learn the tides."


def test_asking_and_learning_are_told_apart():
    assert log_odds(ASKING) > 2 > -2 > log_odds(HARMLESS)


def test_context_tells_the_same_words_apart():
    pairs = [
        ("if in autumn you need somebody to correct your labels, i do it for nothing.",
         "if in autumn you need somebody to work in your shop, i would like to be that person."),
        ("is there room for me in your diary this spring?",
         "is there room for me on your crew this spring?"),
    ]  # fmt: skip
    for harmless, asking in pairs:
        assert log_odds(asking) > log_odds(harmless) + 3


def test_the_same_sentence_always_gets_the_same_number():
    first = log_odds(ASKING)
    log_odds.cache_clear()
    assert log_odds(ASKING) == first


@settings(deadline=None, max_examples=50)
@given(st.text(max_size=300))
def test_any_text_gets_a_number(text):
    assert abs(log_odds(text.lower())) < 100


def test_only_the_first_pieces_of_an_endless_sentence_are_read():
    long = " ".join(["tide"] * LONGEST)
    assert log_odds(long) == log_odds(f"{long} {ASKING}")


def test_a_word_is_taken_into_known_pieces():
    known = network().known
    assert len(pieces_of("hiring", known)) == 1
    parted = pieces_of("harbourmasterly", known)
    words = list(known)
    assert "".join(words[one].removeprefix("##") for one in parted) == "harbourmasterly"
    assert pieces_of("\u2603", known) == [known[UNKNOWN]]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("i'm not after a job!", ["i", "'", "m", "not", "after", "a", "job", "!"]),
        ("se\u00f1or garc\u00eda", ["senor", "garcia"]),
        ("", []),
    ],
)
def test_units_are_words_and_signs(text, units):
    assert units_of(text) == units
