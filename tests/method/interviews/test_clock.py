"""The clock: minutes left, phases, and the line to say at the promised end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from halfhour.method.interviews.clock import end_line, overrun_minutes, reading

CASES = json.loads((Path(__file__).parents[2] / "js" / "cases" / "clock.json").read_text())


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["elapsed"]))
def test_the_cases_shared_with_the_browser(case):
    now = reading(case["promised"], case["elapsed"])
    assert (now.phase, now.left, now.over) == (case["phase"], case["left"], case["over"])


def test_the_promised_end_has_its_line():
    assert (
        reading(20, 1200).line
        == end_line(20)
        == ("We agreed on 20 minutes, and they are over. Shall we stop here?")
    )


@pytest.mark.parametrize(
    ("elapsed", "overrun"), [(0, 0), (1200, 0), (1259, 0), (1260, 1), (1800, 10), (20_000, 0)]
)
def test_an_overrun_is_counted_in_whole_minutes(elapsed, overrun):
    assert overrun_minutes(20, elapsed) == overrun
