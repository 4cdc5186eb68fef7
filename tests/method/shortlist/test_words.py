"""Words made comparable: case, marks over letters, plain words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.shortlist.words import alternatives, folded, telling, words


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Ingénieur", "ingenieur"),
        ("ŁÓDŹ", "łodz"),
        ("Straße", "strasse"),
        ("看護", "看護"),
        ("𝘈na", "ana"),
    ],
)
def test_marks_and_case_do_not_count(text, plain):
    assert folded(text) == plain


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_folding_twice_changes_nothing_more(text):
    assert folded(folded(text)) == folded(text)


def test_plain_words_are_left_out_unless_there_are_no_others():
    assert telling("Director of Public Health") == ("public", "health")
    assert telling("Management Consulting") == ("management", "consulting")


def test_signs_that_belong_to_a_word_stay():
    assert words("C++ and C#, R") == ("c++", "and", "c#", "r")


def test_a_name_of_several_fields_has_parts():
    assert alternatives("Arts & culture") == ("Arts", "culture")
    assert alternatives("Brand strategy") == ("Brand strategy",)
