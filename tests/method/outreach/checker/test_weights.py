"""The learned weights: fitted to the messages as they are, and never enough alone; the network after them."""

from __future__ import annotations

import pytest

from bench.fit_asking import fingerprint, learned_from
from halfhour.method.outreach.checker import check
from halfhour.method.outreach.checker.english import likely
from halfhour.method.outreach.checker.english.network import log_odds
from halfhour.method.outreach.checker.english.weights import FITTED_TO
from halfhour.method.outreach.checker.reading import read

REQUEST = (
    "Dear Ines, Kim Lee and I row in the same boat. I'd like to learn how you moved from teaching "
    "into museum work. Could we talk for 20 minutes, by phone or at your office, whenever it suits "
    "you? {} Thank you, Ewa"
)


def clause(total):
    return likely.Likely(0, total, 0, 9, frozenset(), tokens=9)


def test_the_weights_are_fitted_to_the_messages_as_they_are():
    """Fails when messages or marks changed: run tests/bench/fit_asking.py."""
    assert fingerprint(*learned_from()) == FITTED_TO


def test_who_denies_a_job_must_ask_plainly():
    assert likely.asks(clause(likely.ASKS), denies=False)
    assert not likely.asks(clause(likely.ASKS_BESIDE_DENIAL - 0.1), denies=True)
    assert likely.asks(clause(likely.ASKS_BESIDE_DENIAL), denies=True)


def test_what_the_weights_hold_to_be_harmless_is_not_read():
    log_odds.cache_clear()
    list(likely.likeliest(read("I like bread. Thank you for your talk on tides.").sentences))
    assert log_odds.cache_info().misses == 0
    list(likely.likeliest(read("Are you hiring at the moment?").sentences))
    assert log_odds.cache_info().misses == 1


def test_thanks_for_a_habit_are_no_asking():
    said = (
        "Dear Mr. Baptiste, I bought the yellow notebook on my way home. Your habit of writing down "
        "every visitor's first question, word for word, is so simple that I'm embarrassed nobody "
        "told me sooner. Thank you for your time. Respectfully, Lovely"
    )
    assert check(said, "thanks").verdict == "ready"


@pytest.mark.parametrize(
    "said",
    [
        "I'd be lying if I said I wasn't hoping you'd hire me.",
        "I won't pretend that I'm not hoping you will hire me.",
        "I can't deny that I hope you will hire me.",
    ],
)
def test_a_denied_denial_asks(said):
    assert check(REQUEST.format(said)).verdict == "stop"


@pytest.mark.parametrize(
    "said",
    [
        "I'm not asking for a job.",
        "I won't pretend to know the field, and I'm not asking for a job.",
        "I would be curious how people come to be hired, and how it happened for you.",
    ],
)
def test_a_plain_denial_and_their_own_way_are_fine(said):
    assert check(REQUEST.format(said)).verdict == "ready"


def test_a_sentence_is_weighed_by_its_likeliest_clause():
    (one,) = likely.likeliest(read("I like bread, and could you please hire me?").sentences)
    assert "HIRE" in one.meanings and one.sum > likely.ASKS


@pytest.mark.parametrize(
    "said",
    [
        "You paddled the relay with me last year.",
        "We were in the same boat at the relay.",
        "I keep thinking about what you said on the beach, that reefs are mostly counted.",
    ],
)
def test_having_done_something_together_is_a_connection(said):
    text = (
        f"Hi Leilani, {said} I'd like to learn how you came to reef monitoring. Could we talk for "
        "20 minutes, by phone or over tea, on any day? I'm not asking for a job. Thanks, Kai"
    )
    assert "no-connection" not in {finding.rule for finding in check(text).findings}


def test_in_few_words_a_rule_is_enough():
    assert check("I need a job.").verdict == "stop"
    assert check("I am not looking for a job.").verdict != "stop"
