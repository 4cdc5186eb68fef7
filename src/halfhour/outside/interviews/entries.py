"""An arranged talk as an entry of a calendar, whoever's calendar it is."""

from __future__ import annotations

from typing import Any

from halfhour.method.interviews.invited import about_of, summary_of, where_of
from halfhour.outside.interviews.ics import Talk


def entry_of(talk: Any, me: str) -> Talk:
    """The entry of a kept interview that has a time; ``me`` is the seeker's name."""
    assert talk.starts_at is not None
    return Talk(
        uid=f"{talk.uid}@halfhour",
        sequence=talk.sequence,
        summary=summary_of(talk.minutes, talk.person.name, me),
        starts_at=talk.starts_at,
        minutes=talk.minutes,
        zone=talk.time_zone,
        place=where_of(talk.mode, talk.place, talk.phone, talk.link),
        description=about_of(talk.minutes),
        url=talk.link,
        confirmed=talk.confirmed_at is not None,
    )
