"""The demo world's clock: its next talk is at an hour at which people meet."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from halfhour.world.telling import Telling


@pytest.mark.parametrize(
    ("now", "meets"),
    [
        ("2026-11-16 09:00", "2026-11-16 11:00"),
        ("2026-11-16 09:07", "2026-11-16 11:30"),
        ("2026-11-16 23:17", "2026-11-17 10:00"),
        ("2026-11-16 02:10", "2026-11-16 10:00"),
        ("2026-11-16 17:40", "2026-11-17 10:00"),
        ("2026-06-16 05:40", "2026-06-16 09:00"),
    ],
)
def test_the_next_talk_is_soon_and_at_a_civil_hour(now, meets):
    telling = Telling(by=None, now=datetime.fromisoformat(now).replace(tzinfo=UTC))
    soon = telling.soon()
    zone = "+01:00" if "-06-" in now else "+00:00"
    assert soon == datetime.fromisoformat(meets + zone)
