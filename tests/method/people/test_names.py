"""Names folded, parted and made comparable."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.people.names import Name, fold, loose, name_key, name_of, split_name, words_of
from halfhour.method.people.nicknames import groups


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łukasz Dvořák", "lukasz dvorak"), ("Дмитрий", "dmitrii"), ("Ελένη", "eleni"),
        ("Straße", "strasse"), ("Åsa Øyvind", "asa oyvind"), ("Nguyễn", "nguyen"), ("  A\tb ", "a b"),
    ],
)  # fmt: skip
def test_letters_of_many_alphabets_fold(text, folded):
    assert fold(text) == folded


LATIN = st.text(
    st.characters(max_codepoint=0x24F)
    | st.characters(min_codepoint=0x1E00, max_codepoint=0x1EFF)
    | st.characters(min_codepoint=0x2010, max_codepoint=0x201F),
    max_size=12,
)


@given(LATIN.filter(lambda text: not text.isascii()))
def test_latin_letters_taken_one_by_one_fold_as_on_the_whole_way(text):
    by_the_whole_way = fold(f"{text} ж")
    assert by_the_whole_way == f"{fold(text)} zh".strip()


@given(st.text(max_size=12))
def test_folding_twice_changes_nothing_more_in_plain_letters(text):
    once = fold(text)
    assert not once.isascii() or fold(once) == once


@pytest.mark.parametrize(
    ("full", "name"),
    [
        ("Anna van der Berg", Name("anna", "van der berg")),
        ("Nowak, Paweł", Name("pawel", "nowak")),
        ("Dr. Jane Doe, MD", Name("jane", "doe")),
        ("Jack Ma", Name("jack", "ma")),
        ("Cher", Name("cher", "")),
        ("", Name("", "")),
    ],
)
def test_full_names_are_parted(full, name):
    assert split_name(full) == name


def test_own_parts_are_trusted_before_the_full_name():
    assert name_of("Ana", "de la Cruz", "Ana Cruz") == Name("ana", "de la cruz")
    assert name_of("Ana Cruz", "", "") == Name("ana", "cruz")


@pytest.mark.parametrize(
    ("one", "other"),
    [("mueller", "muller"), ("sergey", "sergej"), ("yusuf", "jusuf"), ("philip", "filip")],
)
def test_spellings_of_one_name_fall_together(one, other):
    assert loose(one) == loose(other)


def test_a_name_has_one_key_in_any_order():
    assert name_key("anna maria", "nowak") == name_key("nowak", "maria anna")


def test_nickname_groups_are_folded_words():
    assert all(form == fold(form) for group in groups() for form in group if form != "totò")


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_folding_is_done_once(text):
    assert fold(fold(text)) == fold(text)
    assert split_name(text) is not None
    assert all(words_of(text))
