"""On which clock somebody lives, as far as their city tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halfhour.method.outreach.their_zone import zone_in


@pytest.mark.parametrize(
    ("location", "zone"),
    [
        ("Berlin, Germany", "Europe/Berlin"), ("london", "Europe/London"),
        ("New York, NY", "America/New_York"), ("Kolkata", "Asia/Kolkata"),
        ("Port-au-Prince", ""), ("Springfield", ""), ("", ""), ("Europe", ""),
        ("../../etc/passwd", ""), ("Berlin/../Paris", ""), ("SÃO PAULO", ""),
    ],
)  # fmt: skip
def test_a_city_tells_its_clock(location, zone):
    assert zone_in(location) == zone


@given(st.text(max_size=80))
def test_no_location_is_too_strange(location):
    assert isinstance(zone_in(location), str)
