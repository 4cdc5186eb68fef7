"""The one message a day: what it says, and whether its hour has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from halfhour.method.today.step import Step

#: A subject line longer than this is cut by most phones.
SHORT = 120


@dataclass(frozen=True, slots=True)
class Digest:
    """Subject, text and a single line for a push message."""

    subject: str
    body: str
    line: str


def digest(plan: Sequence[Step], waiting: int = 0) -> Digest | None:
    """The message about the few things of a day; None on a day with nothing to say.

    It names what to do and why, and nothing anybody wrote.
    """
    if not plan:
        return None
    first = plan[0].what
    more = len(plan) - 1
    subject = f"{first}, and {more} more" if more else first
    lines = [f"{number}. {step.what}\n   {step.why}" for number, step in enumerate(plan, 1)]
    if waiting:
        lines.append(f"Waiting on others: {waiting}")
    return Digest(_one_line(subject), "\n\n".join(lines) + "\n", _one_line(subject))


def _one_line(text: str) -> str:
    """A text on one line, so that no name can add a header; cut to a readable length."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line if len(line) <= SHORT else line[: SHORT - 1] + "…"


def is_time(local: datetime, hour: int, quiet_from: int, quiet_until: int) -> bool:
    """Whether a message may go out at this local time: from its hour on and outside quiet hours.

    A laptop that slept past the hour sends when it wakes, unless it is quiet by then. Quiet hours
    may run over midnight; equal ends mean none.

    >>> is_time(datetime(2026, 11, 16, 8), 8, 21, 7)
    True
    >>> is_time(datetime(2026, 11, 16, 22), 8, 21, 7)
    False
    """
    now = local.hour
    if quiet_from <= quiet_until:
        quiet = quiet_from <= now < quiet_until
    else:
        quiet = now >= quiet_from or now < quiet_until
    return now >= hour and not quiet
