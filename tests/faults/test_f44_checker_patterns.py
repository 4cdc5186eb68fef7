"""F44: the checker's patterns against pumped strings of 50 kB stay linear."""

from __future__ import annotations

import time

import pytest

from halfhour.method.outreach.checker import About, Named, check

PUMPED = [
    "a", "a ", "looking for a ", "[a", "{", "<a", "(insert ", "i would love to ", "you have any ",
    "A ", "Anna suggested ", "my cv ", "1 ", "20 ", "- ", "\n", "xxxx", "_", ".", "on ", '"talk ',
    "if you ", "not ", "could you ", "\u200b", "%0a", "subject: ", "a, ", "a-", "(a", "Anna, ",
    "you said ", "at the a ", "your a ", "would you a, ", "and ", "only for ", "hear about how ", "hire, ",
    "COMPANY ", "INSERT A ", "i will take it ", "not hire; ",
]  # fmt: skip
ABOUT = About(
    names=("Ann Bo",), organisations=("X",), elsewhere=("Acme",), referrers=(Named("Kim Lee"),)
)


@pytest.mark.parametrize("pumped", PUMPED)
def test_fifty_kilobytes_take_moments(pumped):
    text = (pumped * (50_000 // len(pumped) + 1))[:50_000]
    begin = time.process_time()
    check(text, "request", ABOUT)
    assert time.process_time() - begin < 6
