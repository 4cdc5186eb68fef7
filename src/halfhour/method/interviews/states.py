"""Which state an interview is in, from the times that are known of it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """The states in the order in which they come."""

    PROPOSED = "waiting for a time"
    ARRANGED = "arranged"
    CONFIRMED = "confirmed"
    RUNNING = "under way"
    HELD = "to look back on"
    DEBRIEFED = "done"
    CANCELLED = "cancelled"


def state_of(
    *,
    starts_at: datetime | None,
    confirmed_at: datetime | None,
    started_at: datetime | None,
    ended_at: datetime | None,
    debriefed_at: datetime | None,
    cancelled_at: datetime | None,
) -> State:
    """The state; what came last decides, and a cancelled one that was held all the same was held."""
    if debriefed_at:
        return State.DEBRIEFED
    if ended_at:
        return State.HELD
    if started_at:
        return State.RUNNING
    if cancelled_at:
        return State.CANCELLED
    if starts_at is None:
        return State.PROPOSED
    return State.CONFIRMED if confirmed_at else State.ARRANGED
