"""Sentences taken into marks: what is denied, where parts begin, which words mean the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.outreach.checker.english.marks import (
    FARTHEST,
    marks_of,
    names_resume,
    parts_of,
    tokens_of,
)
from halfhour.method.outreach.checker.english.meaning import CLASS_OF


def denied(text: str) -> set[str]:
    return {token.word for token in tokens_of(text) if token.denied}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("i am not asking for a job", "job"),
        ("i don't want a position", "position"),
        ("no vacancy is on my mind", "vacancy"),
        ("neither a job nor a referral", "referral"),
        ("without any hidden application", "application"),
    ],
)
def test_what_stands_behind_a_denial_is_denied(text, word):
    assert word in denied(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("not only a chat, a job as well", "job"),
        ("i'm not sure if you have a vacancy", "vacancy"),
        ("not a job today; tell me of vacancies", "vacancies"),
        ("i don't ask for much, but a job would help", "job"),
        ("if not now, please keep my name", "name"),
        ("why not hire me?", "hire"),
        ("no doubt you need a cook", "cook"),
        ("don't hesitate to forward it", "forward"),
    ],
)
def test_a_turn_or_a_hollow_word_ends_the_denial(text, word):
    assert word not in denied(text)


def test_words_of_one_meaning_have_one_mark():
    one = {mark for *_, mark in marks_of(tokens_of("any vacancies"))}
    other = {mark for *_, mark in marks_of(tokens_of("any openings"))}
    assert "any JOB" in one & other


def test_figures_are_one_number():
    assert [t.meaning for t in tokens_of("20 minutes")] == ["NUM", "TIME"]


def test_it_is_the_resume_only_after_one():
    assert tokens_of("pass it on", after_resume=True)[1].meaning == "DOC"
    assert tokens_of("pass it on")[1].meaning == "it"
    assert names_resume(frozenset({"my", "cv"}))
    assert not names_resume(frozenset({"my", "cat"}))


def test_no_word_has_two_meanings_by_accident():
    assert all(name.isupper() for name in CLASS_OF.values())
    assert all(word == word.lower() for word in CLASS_OF)


def test_clauses_stand_singly_and_together():
    tokens = tokens_of("i would like to hear it, and i want to learn, but do you hire people?")
    parts = parts_of(tokens)
    assert parts[0] == (0, len(tokens) - 1)
    assert len(parts) == len(set(parts)) == 6


def test_nothing_has_no_parts():
    assert parts_of(tokens_of("... !")) == []


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="abi'm not,;?- 12but hire job", max_size=200))
def test_marks_and_parts_stay_inside(text):
    tokens = tokens_of(text)
    for first, last, mark in marks_of(tokens):
        assert 0 <= first <= last < len(tokens)
        assert last - first < FARTHEST
        assert mark
    for first, last in parts_of(tokens):
        assert 0 <= first <= last < len(tokens)
    for token in tokens:
        assert text[token.start : token.end].strip() == token.word
