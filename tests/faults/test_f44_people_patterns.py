"""F44: every pattern that reads people, against 50 kB made to be slow, takes moments."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time

import pytest

import halfhour.method.people
import halfhour.outside.people

PUMPS = (
    "a", "a ", "A ", "Aa ", "1", "1 ", "1-", "+1", "(", "((", "[", "<", '"', "'", "''", "\\", "=", ";", ":", ";a=", '="', ",", " , ",
    ".", "a.", "a-", "a@", "@a.", "a@a.", "-", "_", "\t", "\n", " \n", " ", "  ", "www.", "http://", "INSERT INTO a (", "INSERT ",
    "VALUES ", "\nbegin:vcard ", "begin ", "agent", "é", "ß", "á ", "st.", "dr. ", "inc ", " - ", " | ", "tel.", ":::", " ::: ",
    "\r", "x1", "ext", "<!", "\udc80", "\u00a0", "ing ", "at ", "co.", "-/", "T0", "2020-",
)  # fmt: skip
AFTER = ("", "!", "\0", "\n")
LETTERS = 50_000
FROM_THE_START = frozenset(
    ["card_writing.PROPERTY", "dates.BASIC", "dates.ISO", "dates.MONTH_YEAR", "dates.NUMBERS", "dates.WORDS",
     "dates.WORD_FIRST", "dates.YEARLESS", "dates.YEAR_FIRST", "dates.YEAR_MONTH", "monica_sql.TOKEN",
     "phones.LOOKS", "tables.NAME_ALONE", "vcard_lines.HEAD"]
)  # fmt: skip
"""Patterns only ever asked whether a text begins with them."""


def patterns():
    """Every compiled pattern of the room, by where it stands."""
    found = {}
    for room in (halfhour.method.people, halfhour.outside.people):
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            if not module.name.endswith("card_reader"):  # a program of its own, with its libraries
                for name, value in vars(importlib.import_module(module.name)).items():
                    if isinstance(value, re.Pattern) and value not in found.values():
                        found[f"{module.name.removeprefix('halfhour.')}.{name}"] = value
    return found


FOUND = patterns()


@pytest.mark.parametrize("name", sorted(FOUND))
def test_f44_a_pattern_is_linear(name):
    pattern = FOUND[name]
    for number, pump in enumerate(PUMPS):
        text = pump * (LETTERS // len(pump)) + AFTER[number % len(AFTER)]
        said = (
            text.encode("utf-8", "surrogateescape") if isinstance(pattern.pattern, bytes) else text
        )
        began = time.process_time()
        if name.removeprefix("method.people.") in FROM_THE_START:
            pattern.match(said)
            pattern.fullmatch(said)
        else:
            for _ in pattern.finditer(said):
                pass
        assert time.process_time() - began < 0.5, pump
