"""What came of it, as it is told to the one who gave it."""

from __future__ import annotations

from datetime import date

import pytest

from halfhour.method.followups.telling import of_advice, of_referral
from halfhour.method.today.history import Advice, Referral
from halfhour.method.today.job import Who

DAY = date(2026, 10, 12)
AMA, BO = Who(1, "Ama Mensah"), Who(2, "Bo Lindqvist")


@pytest.mark.parametrize(
    ("columns", "line"),
    [
        ({"outcome": "met", "outcome_on": DAY}, "we talked on 12 October"),
        ({"outcome": "answered"}, "Bo Lindqvist has answered me"),
        ({"outcome": "nothing"}, "it did not lead to a conversation"),
        ({"contacted": True}, "I have written to them"),
        ({}, "I have not written to them yet"),
    ],
)
def test_a_referral_is_told_as_far_as_it_came(columns: dict[str, object], line: str) -> None:
    told = of_referral(Referral(1, AMA, BO, DAY, **columns))  # type: ignore[arg-type]
    assert told == f"You named Bo Lindqvist to me: {line}"


@pytest.mark.parametrize(
    ("state", "words", "line"),
    [
        ("followed", "It was cold.", "I followed it: it was cold"),
        ("tried", "", "I tried it"),
        ("set aside", "No time", "I left it for now: no time"),
        ("open", " ", "it is still ahead of me"),
    ],
)
def test_advice_is_told_with_what_came_of_it(state: str, words: str, line: str) -> None:
    told = of_advice(Advice(1, AMA, "Ride the night train.", DAY, state=state), words)
    assert told == f"You advised me “Ride the night train”; {line}"


def test_a_long_advice_is_cut_at_a_word() -> None:
    told = of_advice(Advice(1, AMA, "word " * 60, DAY))
    assert len(told) < 150 and "word…" in told
