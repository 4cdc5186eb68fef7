"""A year lived by the plan of each day: at most five things, nobody forgotten."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bench.made_year import START, lived
from halfhour.method.today.steps import steps


@pytest.mark.parametrize("seed", [5, 6])
def test_a_year_of_small_days_forgets_nobody(seed: int) -> None:
    life, sizes = lived(seed)
    assert max(sizes) <= 5
    assert all(m.thanked for m in life.meetings.values() if m.state == "held")
    assert all(r.told for r in life.referrals.values() if r.outcome)
    end = START + timedelta(days=410)
    assert not [s for s in steps(life.history(), end, life.rules) if s.due < end]
