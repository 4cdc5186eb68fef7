"""F44: what reads job titles and resumes takes ten times as long for ten times the text, not a hundred."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time

import pytest

import halfhour.method.directions
from halfhour.method.directions.fitting import readings
from halfhour.method.directions.own_resume import from_resume
from halfhour.method.directions.title_noise import is_noise, is_personal
from halfhour.method.directions.titles import parts, pieces

PUMPS = (
    " ", "  ", "@", "a@", "@.", "a@a.", "a", "a ", "1", "1 ", "1-", "+1", "(", "((", "(a, ", ")", "()", "a)", "[",
    "{", "#", "#a", "#a ", "-", " -", "- ", ".", "...", "a.", "p.h.", "/", "/a", "|", "abc to ", "at ", "to ", "at night ",
    "(m/", "m, ", "(m  ", "of ", "member of ", "the ", "'", "l'", ",", ", ", "_", "é", "\u2003", "\t", "\n", " \n", ":",
    "student ", "2019 ", "2019 - ", "Inc, ", "ex ", "self-", "laborator", "klinik", "in a ", "http",
)  # fmt: skip
AFTER = ("", "!", "\n", "a", "\n!")
SHORT, LONG, MOST = 2_000, 20_000, 40
"""Letters; and how many times as long the long text may take. Squares would be a hundred."""
NOISE = 0.0005
"""Seconds of process time that are not told from nothing."""


def pumped(pump, after, letters):
    return pump * (letters // len(pump)) + after


def seconds(read, text):
    """The least process time of three readings of one text."""
    took = []
    for _ in range(3):
        began = time.process_time()
        read(text)
        took.append(time.process_time() - began)
    return min(took)


def patterns():
    """Every compiled pattern of the room, by where it stands."""
    found = {}
    room = halfhour.method.directions
    for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern) and value not in found.values():
                found[f"{module.name.rpartition('.')[2]}.{name}"] = value
    return found


FOUND = patterns()
READERS = {
    "parts": parts, "pieces": pieces, "is_personal": is_personal, "readings": readings,
    "is_noise": is_noise.__wrapped__, "from_resume": lambda text: from_resume(f"SKILLS\nA, {text}"),
}  # fmt: skip


def slow(read):
    """The pumps by which time grows faster than text, with the factor."""
    for number, pump in enumerate(PUMPS):
        after = AFTER[number % len(AFTER)]
        short = seconds(read, pumped(pump, after, SHORT))
        grew = seconds(read, pumped(pump, after, LONG)) / max(short, NOISE)
        if grew > MOST:
            yield pump, round(grew)


@pytest.mark.parametrize("name", sorted(FOUND))
def test_f44_a_pattern_is_linear(name):
    assert list(slow(lambda text: [*FOUND[name].finditer(text)])) == []


@pytest.mark.parametrize("name", sorted(READERS))
def test_f44_reading_is_linear(name):
    assert list(slow(READERS[name])) == []
