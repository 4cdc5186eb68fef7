"""Finding words in many texts at once: whole words, near endings, parts of a name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.shortlist.matching import Term, Texts, hits, named, partly


def found(text, term):
    return bool(list(Texts([text]).holding(term)))


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Senior Nurse", "nurse"),
        ("Nurses' union", "nurse"),
        ("Marketing lead", "market"),
        ("Ingénieur réseau", "ingenieur"),
        ("UX/UI designer", "ux"),
        ("看護師長", "看護"),
        ("(health) policy", "health"),
        ("Clinical Informatics Lead", "clinical informatics"),
    ],
)
def test_a_word_is_found(text, term):
    assert found(text, term)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Martial arts", "art"),
        ("Smart grids", "art"),
        ("Database administrator", "data"),
        ("Nursing Labs 14", "nursing labs 1"),
        ("Uxbridge council", "ux"),
        ("Anything", ""),
        ("Two\nlines", "two\nlines"),
    ],
)
def test_a_piece_of_another_word_is_not(text, term):
    assert not found(text, term)


def test_a_text_with_a_line_break_stays_one_text():
    texts = Texts(["Nurse\nand teacher", "Teacher"])
    assert list(texts.holding("teacher")) == [0, 1]
    assert set(hits(texts, [Term("nurse", 1.0, "name")])) == {"Nurse\nand teacher"}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=20), max_size=8), st.text(min_size=1, max_size=6))
def test_every_find_is_a_text_that_was_given(texts, term):
    read = Texts(texts)
    assert all(read.texts[number] in texts for number in read.holding(term))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet="abc ", max_size=12), max_size=8))
def test_one_text_more_changes_nothing_for_the_others(texts):
    term = [Term("ab", 1.0, "name")]
    before, after = hits(Texts(texts), term), hits(Texts([*texts, "zzz"]), term)
    assert before == after


def test_the_strongest_term_wins():
    terms = [Term("health", 0.5, "industry"), Term("public health", 1.0, "name")]
    assert hits(Texts(["Public health nurse"]), terms)["Public health nurse"].why == "name"


def test_a_rare_word_of_a_name_counts_more_than_a_common_one():
    texts = Texts([f"Data clerk {n}" for n in range(20)] + ["Ethics adviser"])
    shares = partly(texts, "data ethics")
    assert shares["Ethics adviser"].strength > shares.get(
        "Data clerk 1", shares["Ethics adviser"]
    ).strength or ("Data clerk 1" not in shares)


def test_the_whole_name_is_stronger_than_a_part_of_it():
    texts = Texts(["Clinical informatics nurse", "Clinical nurse", "Carpenter"])
    strengths = {text: hit.strength for text, hit in named(texts, "Clinical informatics").items()}
    assert strengths["Clinical informatics nurse"] == 1.0
    assert 0 < strengths["Clinical nurse"] < 1.0
    assert "Carpenter" not in strengths


def test_words_of_rank_alone_are_no_match():
    assert named(Texts(["Project manager", "Museum guide"]), "Museum manager").keys() == {
        "Museum guide"
    }
