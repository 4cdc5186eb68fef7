"""A talk as an event of the seeker's own calendar, and whether it changed since it was written."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from halfhour.method.interviews.invited import about_of, summary_of, where_of
from halfhour.models import Interview
from halfhour.outside.interviews.ics import Talk


def event_of(talk: Interview, me: str) -> Talk:
    """A talk as the seeker's own calendar holds it."""
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


def print_of(event: Talk) -> str:
    """Another print is another entry; the count of changes alone is none."""
    return hashlib.sha256(repr(replace(event, sequence=0)).encode()).hexdigest()
