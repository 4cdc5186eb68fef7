"""Permission to use a name: the newest word that covers the person counts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from halfhour.method.referrals.permission import (
    PermissionOutOfOrder,
    Said,
    check_next,
    may_use,
    state_of,
)

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
SVEN, LIN, ORE = 1, 2, 3


def said(state: str, hours: int = 0, referred: int = LIN, scope: str = "person") -> Said:
    return Said(SVEN, referred, state, START + timedelta(hours=hours), scope)


def test_without_a_word_no_name_may_be_used() -> None:
    assert not may_use([], SVEN, LIN)
    assert state_of([], SVEN, LIN) == ""


@pytest.mark.parametrize("state", ["asked", "declined", "revoked"])
def test_only_a_grant_is_a_grant(state: str) -> None:
    assert not may_use([said(state)], SVEN, LIN)


def test_a_grant_for_one_person_is_none_for_another() -> None:
    assert may_use([said("granted")], SVEN, LIN)
    assert not may_use([said("granted")], SVEN, ORE)
    assert not may_use([said("granted")], ORE, LIN)


def test_a_grant_for_anyone_covers_everybody_until_a_later_word() -> None:
    words = [said("granted", scope="anyone")]
    assert may_use(words, SVEN, ORE)
    assert not may_use([*words, said("declined", 1, referred=ORE)], SVEN, ORE)
    assert not may_use([*words, said("revoked", 2, scope="anyone")], SVEN, LIN)


def test_asking_again_suspends_what_was_granted() -> None:
    assert not may_use([said("granted"), said("asked", 1)], SVEN, LIN)


def test_at_the_same_moment_the_stricter_word_counts() -> None:
    assert not may_use([said("revoked"), said("granted")], SVEN, LIN)


@pytest.mark.parametrize(
    ("before", "after"),
    [("", "granted"), ("asked", "declined"), ("granted", "revoked"), ("revoked", "granted")],
)
def test_words_may_follow_in_order(before: str, after: str) -> None:
    assert check_next(before, after) == after


@pytest.mark.parametrize(
    ("before", "after"), [("", "revoked"), ("declined", "revoked"), ("granted", "perhaps")]
)
def test_words_out_of_order_are_refused(before: str, after: str) -> None:
    with pytest.raises(PermissionOutOfOrder):
        check_next(before, after)
