"""Own rates: known values of the intervals, and what may never be claimed."""

from __future__ import annotations

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halfhour.method import progress
from halfhour.method.progress import (
    Asking,
    NotCountable,
    OwnRate,
    clearly_better,
    conversations_until,
    funnel,
    own_rates,
    wilson,
)


def asking(channel: str = "mail", answered: bool = True, settled: bool = True) -> Asking:
    return Asking(channel, "weak", "referral", 1, settled, answered)


def test_the_examples_in_the_docstrings_hold() -> None:
    assert doctest.testmod(progress).failed == 0


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    # Newcombe 1998, table I, method 3.
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_agrees_with_published_values(
    successes: int, trials: int, low: float, high: float
) -> None:
    interval = wilson(successes, trials)
    assert interval.low == pytest.approx(low, abs=5e-5)
    assert interval.high == pytest.approx(high, abs=5e-5)


@given(st.integers(0, 400), st.integers(0, 400), st.floats(0.5, 0.999))
def test_the_share_lies_within_its_interval(a: int, b: int, confidence: float) -> None:
    interval = wilson(min(a, b), max(a, b), confidence)
    assert 0 <= interval.low <= interval.high <= 1
    if interval.rate is not None:
        assert interval.low <= interval.rate + 1e-12 and interval.rate <= interval.high + 1e-12


@given(st.integers(1, 200), st.integers(1, 20))
def test_more_trials_at_the_same_share_narrow_the_interval(trials: int, times: int) -> None:
    small, large = wilson(trials // 3, trials), wilson(trials // 3 * times, trials * times)
    if trials % 3 == 0:
        assert large.high - large.low <= small.high - small.low + 1e-12


@pytest.mark.parametrize(("successes", "trials"), [(3, 2), (-1, 4), (0, -1)])
def test_impossible_counts_are_refused(successes: int, trials: int) -> None:
    with pytest.raises(NotCountable):
        wilson(successes, trials)


def test_a_confidence_outside_its_range_is_refused() -> None:
    with pytest.raises(NotCountable):
        wilson(1, 2, 1.0)


def test_nothing_is_promised_before_the_first_referral() -> None:
    outlook = conversations_until(5, happened=0, conversations=6)
    assert outlook.about is None and outlook.most is None and outlook.least >= 1


@given(st.integers(1, 30), st.integers(1, 60), st.integers(1, 60))
def test_the_range_holds_its_middle(wanted: int, happened: int, conversations: int) -> None:
    outlook = conversations_until(wanted, happened, conversations)
    assert outlook.about is not None and outlook.most is not None
    assert outlook.least <= outlook.about <= outlook.most


def test_counts_below_nought_are_refused() -> None:
    with pytest.raises(NotCountable):
        conversations_until(-1, 0, 0)


def test_nothing_wanted_needs_no_conversation() -> None:
    assert conversations_until(0, 3, 2).most == 0


def test_the_funnel_counts_each_stage_against_the_one_before() -> None:
    stages = funnel(asked=20, answered=10, met=8, referring=4)
    assert [(s.name, s.count, s.share.rate) for s in stages] == [
        ("asked", 20, 1.0),
        ("said yes", 10, 0.5),
        ("met", 8, 0.8),
        ("referred me on", 4, 0.5),
    ]


def test_people_met_without_a_written_request_do_not_break_the_funnel() -> None:
    assert funnel(asked=1, answered=1, met=4, referring=2)[2].share.rate == 1.0


def test_requests_still_waiting_count_neither_way() -> None:
    rates = own_rates([asking(), asking(answered=False, settled=False)], lambda a: a.channel)
    assert rates == (OwnRate("mail", wilson(1, 1)),)


def test_a_way_is_called_better_only_when_chance_cannot_explain_it() -> None:
    close = [asking("mail", i < 5) for i in range(12)] + [asking("phone", i < 6) for i in range(12)]
    far = [asking("mail", i < 2) for i in range(30)] + [asking("phone", i < 25) for i in range(30)]
    assert clearly_better(own_rates(close, lambda a: a.channel)) is None
    best = clearly_better(own_rates(far, lambda a: a.channel))
    assert best is not None and best.name == "phone"


def test_few_trials_are_never_called_better() -> None:
    few = [asking("mail", False) for _ in range(9)] + [asking("phone") for _ in range(9)]
    assert clearly_better(own_rates(few, lambda a: a.channel)) is None
