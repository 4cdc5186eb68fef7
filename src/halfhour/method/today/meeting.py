"""Rules of interviews: prepare, confirm, hold, write down, thank."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from halfhour.method.today.history import History, Meeting
from halfhour.method.today.step import Found, Rule, Settings

COMING = ("arranged", "confirmed")


def found(meeting: Meeting, topic: str, what: str, due: date, why: str) -> Found:
    """A step about one interview."""
    return Found(f"interview:{meeting.id}:{topic}", what, due, why, meeting.person, meeting.id)


def to_prepare(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """An interview within a few days, and no questions chosen."""
    for meeting in history.meetings:
        ahead = (meeting.on - today).days
        if (
            meeting.state in COMING
            and not meeting.prepared
            and 0 <= ahead <= settings.prepare_before
        ):
            yield found(
                meeting,
                "prepare",
                f"Choose your questions for {meeting.person.name}",
                meeting.on - timedelta(days=1),
                "Five to ten questions, the most valuable first: you direct the conversation.",
            )


def to_confirm(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """The day before, and not yet confirmed."""
    for meeting in history.meetings:
        if meeting.state == "arranged" and meeting.on - timedelta(days=1) == today:
            yield found(
                meeting,
                "confirm",
                f"Confirm tomorrow with {meeting.person.name}",
                today,
                "The day before, with the time zone and a telephone number.",
            )


def to_hold(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Today is the day."""
    for meeting in history.meetings:
        if meeting.state in COMING and meeting.on == today:
            at = f" at {meeting.at}" if meeting.at else ""
            yield found(
                meeting,
                "today",
                f"Talk with {meeting.person.name}{at}",
                today,
                f"{meeting.mode.capitalize()}, today. Keep to the minutes you promised.",
            )


def to_tell(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """The day has passed, and nobody said whether it took place."""
    for meeting in history.meetings:
        if meeting.state in COMING and meeting.on < today:
            yield found(
                meeting,
                "happened",
                f"Did you talk with {meeting.person.name}?",
                meeting.on + timedelta(days=1),
                "It was arranged for a day that has passed. Say how it went, or that it did not.",
            )


def to_debrief(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Held, and not yet written down."""
    for meeting in history.meetings:
        if meeting.state == "held" and not meeting.debriefed:
            yield found(
                meeting,
                "debrief",
                f"Write down what {meeting.person.name} said",
                meeting.ended_on or meeting.on,
                "While it is fresh: what you learned, advice, names, promises.",
            )


def to_thank(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Held, and no thank-you sent."""
    drafted = {draft.person.id for draft in history.drafts if draft.kind == "thanks"}
    for meeting in history.meetings:
        if meeting.state == "held" and not meeting.thanked:
            ended = meeting.ended_on or meeting.on
            why = "Within a day, about something they said and what you will do about it."
            if (today - ended).days > settings.thank_overdue:
                why = "It is late and still welcome: a short, honest thank-you."
            if meeting.person.id in drafted:
                why += " A draft is ready."
            due = ended + timedelta(days=settings.thank_within)
            yield found(meeting, "thank", f"Thank {meeting.person.name}", due, why)


MEETING = (
    Rule(
        "interview-today", "interviews",
        "an interview is arranged for today", "today", "today is the day",
        "M5", "it is held or called off", 0, to_hold,
    ),
    Rule(
        "confirm", "interviews",
        "an interview is tomorrow and not confirmed", "the day before",
        "so that nobody waits in vain", "career centres: confirm the day before",
        "it is confirmed", 1, to_confirm,
    ),
    Rule(
        "debrief", "interviews",
        "an interview was held and nothing is written down", "the same day",
        "memory fades quickly", "M4, M8, M14", "the debrief is done", 2, to_debrief,
    ),
    Rule(
        "prepare", "interviews",
        "an interview comes within three days and has no questions", "the day before",
        "the seeker directs", "M8", "the agenda is made", 3, to_prepare,
    ),
    Rule(
        "thank", "followups",
        "an interview was held and no thank-you is sent", "within 24 hours, overdue after 72",
        "a thank-you about something they said", "M15; most career centres: within 24 hours",
        "the thank-you is sent", 4, to_thank,
    ),
    Rule(
        "did-it-happen", "interviews",
        "the day of an interview has passed and nothing is known of it", "the day after",
        "everything after it depends on it", "M15", "it is held or called off", 5, to_tell,
    ),
)  # fmt: skip
