"""Answers to an invitation, as the other side's calendar sends them (RFC 5546)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from halfhour.outside.interviews.ics_reading import read_calendars
from halfhour.outside.interviews.repeating import listed


@dataclass(frozen=True)
class InvitationAnswer:
    """What somebody answered: to which UID and SEQUENCE, and the time they would rather have."""

    uid: str
    sequence: int
    answer: str
    email: str = ""
    comment: str = ""
    counter: datetime | None = None


ANSWERS = {
    "ACCEPTED": "accepted",
    "DECLINED": "declined",
    "TENTATIVE": "tentative",
}


def invitation_answers(content: bytes) -> tuple[InvitationAnswer, ...]:
    """The answers in a REPLY or COUNTER; nothing for any other calendar. Raises NotACalendar."""
    answers: list[InvitationAnswer] = []
    for calendar in read_calendars(content):
        method = str(calendar.get("method", "")).upper()
        if method in ("REPLY", "COUNTER"):
            answers.extend(_answers(calendar, method))
    return tuple(answers)


def _answers(calendar: Any, method: str) -> Iterator[InvitationAnswer]:
    for event in calendar.walk("VEVENT"):
        for attendee in listed(event.get("attendee")):
            said = str(getattr(attendee, "params", {}).get("PARTSTAT", "")).upper()
            answer = "counter" if method == "COUNTER" else ANSWERS.get(said, "")
            if answer:
                yield InvitationAnswer(
                    uid=str(event.get("uid", "")),
                    sequence=_whole(event.get("sequence", 0)),
                    answer=answer,
                    email=str(attendee).lower().removeprefix("mailto:"),
                    comment=str(event.get("comment", "")),
                    counter=_when(event) if method == "COUNTER" else None,
                )


def _when(event: Any) -> datetime | None:
    try:
        start = event.start
    except Exception:  # a counter without a readable time is still a counter
        return None
    return start if isinstance(start, datetime) and start.utcoffset() is not None else None


def _whole(value: Any) -> int:
    try:
        return max(0, int(value))
    except (TypeError, ValueError):
        return 0
