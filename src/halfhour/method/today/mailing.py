"""Rules of mail: what did not go out, what may not have, and answers that came by mail."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from halfhour.method.today.history import History
from halfhour.method.today.step import Found, Rule, Settings, short


def not_sent(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Messages held back: the mail server refused them, or the checker stops them by now."""
    for draft in history.drafts:
        if draft.held_back:
            again = " It is tried again by itself." if draft.scheduled else ""
            yield Found(
                f"held:{draft.id}",
                f"Look at the {draft.kind} to {draft.person.name}: it did not go out",
                today,
                short(draft.held_back, 160) + again,
                draft.person,
                draft.id,
            )


def perhaps_sent(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Messages cut off while they went out: nobody here knows whether they arrived."""
    for one in history.mails:
        if one.unsure:
            yield Found(
                f"unsure:{one.id}",
                f"Look whether the {one.kind} to {one.person.name} went out",
                one.on,
                short(one.unsure, 160),
                one.person,
                one.id,
            )


def came(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Answers read from the mail that the seeker has not judged yet."""
    for one in history.mails:
        if one.came_on is not None:
            yield Found(
                f"came:{one.id}",
                f"Say what {one.person.name} answered",
                one.came_on,
                "An answer came by mail. Yes, no, later: then the next step is known.",
                one.person,
                one.id,
            )


MAILING = (
    Rule(
        "not-sent", "outreach",
        "a message was held back or a server refused it", "at once",
        "you believe it is on its way", "reliable sending", "it is sent or thrown away", 5,
        not_sent,
    ),
    Rule(
        "perhaps-sent", "outreach",
        "a message was cut off while it went out", "at once",
        "twice would be worse than once, so it is not sent again", "reliable sending",
        "you say you have looked", 5, perhaps_sent,
    ),
    Rule(
        "answer-came", "outreach",
        "an answer came by mail and was not judged", "the day it came",
        "a quick reply while it is warm", "M6, M7", "its kind is noted", 5, came,
    ),
)  # fmt: skip
