"""The clock of the talk: minutes left, the phase, and the line to say at the promised end."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from halfhour.method.interviews.closing import CLOSE_MINUTES

FORGOTTEN_SECONDS = 4 * 60 * 60  # nobody talks for four hours: the page was left open


class Phase(StrEnum):
    """Where the talk stands."""

    BEFORE = "before"
    TALK = "talk"
    CLOSE = "close"
    OVER = "over"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class Reading:
    """What the clock shows; ``left`` counts whole minutes, rounded up, and is 0 when over."""

    phase: str
    left: int
    over: int
    line: str


def reading(promised: int, elapsed: float | None) -> Reading:
    """The clock after ``elapsed`` seconds of ``promised`` minutes; None before the start.

    A clock that was put back reads as no time passed; after four hours the talk is taken as
    over and forgotten. The same cases are kept for static/js/pure/clock.js.
    """
    if elapsed is None:
        return Reading(Phase.BEFORE.value, promised, 0, "")
    seconds = max(0.0, elapsed)
    if seconds >= FORGOTTEN_SECONDS:
        return Reading(Phase.FORGOTTEN.value, 0, 0, "This was left running. When did it end?")
    left = promised * 60 - seconds
    if left <= 0:
        return Reading(Phase.OVER.value, 0, int(-left // 60), end_line(promised))
    minutes = int(-(-left // 60))
    if left <= CLOSE_MINUTES * 60:
        return Reading(Phase.CLOSE.value, minutes, 0, "Time for the close.")
    return Reading(Phase.TALK.value, minutes, 0, "")


def end_line(promised: int) -> str:
    """What the seeker says when the promised minutes have passed.

    >>> end_line(20)
    'We agreed on 20 minutes, and they are over. Shall we stop here?'
    """
    return f"We agreed on {promised} minutes, and they are over. Shall we stop here?"


def overrun_minutes(promised: int, elapsed: float) -> int:
    """Whole minutes past the promise; 0 when it was kept, or when the page was forgotten."""
    if elapsed >= FORGOTTEN_SECONDS:
        return 0
    return max(0, int((elapsed - promised * 60) // 60))
