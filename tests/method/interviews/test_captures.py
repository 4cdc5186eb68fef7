"""Captures: one tap's words, read as fields."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halfhour.method.interviews.captures import (
    CAPTURES,
    FIELDS,
    capture_text,
    note_uid,
    read_capture,
)
from halfhour.method.interviews.states import State, state_of


@pytest.mark.parametrize("kind", CAPTURES)
def test_plain_words_fill_the_first_field(kind):
    capture = read_capture(kind, "  Ayşe Demir ")
    assert capture.fields == {FIELDS[kind][0][0]: "Ayşe Demir"}


def test_fields_that_are_not_known_are_left_out():
    capture = read_capture("referral", '{"name": "A", "is_admin": "yes", "permission": "yes"}')
    assert capture.fields == {"name": "A", "permission": "yes"}
    assert capture.answer("permission") is True


@pytest.mark.parametrize(
    ("said", "answer"), [("yes", True), ("No", False), ("asked", None), ("", None)]
)
def test_an_answer_is_yes_no_or_not_asked(said, answer):
    assert read_capture("resume", capture_text({"kept": said})).answer("kept") is answer


@given(st.text(max_size=200))
def test_any_text_can_be_read(text):
    for kind in CAPTURES:
        read_capture(kind, text)


def test_an_empty_capture_is_empty():
    assert capture_text({"name": ""}) == ""
    assert read_capture("advice", "").empty


def test_a_note_there_is_one_of_has_the_same_id_on_every_device():
    talk = UUID("12345678-1234-5678-1234-567812345678")
    assert note_uid(talk, "step:card") == note_uid(talk, "step:card") != note_uid(talk, "start")


def test_the_newest_time_tells_the_state(at):
    known = dict.fromkeys(
        ("starts_at", "confirmed_at", "started_at", "ended_at", "debriefed_at", "cancelled_at")
    )
    steps = [
        ("starts_at", State.ARRANGED), ("confirmed_at", State.CONFIRMED),
        ("cancelled_at", State.CANCELLED), ("started_at", State.RUNNING),
        ("ended_at", State.HELD), ("debriefed_at", State.DEBRIEFED),
    ]  # fmt: skip
    assert state_of(**known) is State.PROPOSED
    for name, state in steps:
        known[name] = at
        assert state_of(**known) is state
