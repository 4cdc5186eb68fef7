"""Rules of requests sent: no answer, not now, and yes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from halfhour.method.today.days import business_day_after
from halfhour.method.today.history import Asked, History
from halfhour.method.today.step import Found, Rule, Settings, Waiting

AGAIN_AFTER = timedelta(days=30)


def unanswered(history: History) -> Iterator[Asked]:
    """Requests that are still open and have no answer; none once the job is landed."""
    if not history.landed:
        yield from (a for a in history.asked if not a.answer and not a.closed)


def someone_else(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Business day 3 without an answer: another person at the same company."""
    for asked in unanswered(history):
        due = business_day_after(asked.sent_on, settings.colleague_after, settings.days_off)
        if asked.organisation and not asked.colleague_asked and due <= today:
            colleague = asked.colleague
            what = f"Write to {colleague.name if colleague else 'someone else'}"
            yield Found(
                f"request:{asked.id}:colleague",
                f"{what} at {asked.organisation}",
                due,
                f"{asked.person.name} has not answered for {settings.colleague_after} business"
                " days. No reproach: people are busy.",
                colleague,
                asked.id,
            )


def one_reminder(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Business day 7 without an answer: one reminder, and then no more."""
    for asked in unanswered(history):
        due = business_day_after(asked.sent_on, settings.reminder_after, settings.days_off)
        if asked.unanswered >= settings.unanswered_most:
            continue
        if asked.reminded_on is None and due <= today:
            yield Found(
                f"request:{asked.id}:reminder",
                f"Remind {asked.person.name} once",
                due,
                f"No answer for {settings.reminder_after} business days. One kind reminder, and"
                " after that let it rest.",
                asked.person,
                asked.id,
            )


def not_now(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """They said "later": ask again when they said, or after a month."""
    for asked in history.asked:
        if asked.answer == "later" and not asked.closed and not history.landed:
            due = asked.again_on or (asked.answered_on or asked.sent_on) + AGAIN_AFTER
            if due <= today:
                yield Found(
                    f"request:{asked.id}:again",
                    f"Ask {asked.person.name} again",
                    due,
                    "They asked you to come back later, and later is now.",
                    asked.person,
                    asked.id,
                )


def said_yes(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """They said yes: agree on a time while it is warm; on another one when it was called off."""
    for asked in history.asked:
        if asked.answer == "yes" and not asked.arranged and not asked.closed:
            off = asked.called_off_on
            since, days = (off, 3) if off else (asked.answered_on or asked.sent_on, 1)
            yield Found(
                f"request:{asked.id}:arrange",
                f"Arrange {'another' if off else 'a'} time with {asked.person.name}",
                business_day_after(since, days, settings.days_off),
                "Your talk was called off. Find another time, or let it go."
                if off
                else "They said yes. In person if you can; the telephone works too.",
                asked.person,
                asked.id,
            )


def waiting_for_answers(history: History, today: date, settings: Settings) -> Iterator[Waiting]:
    """Requests where the other person is on turn, and from when on it would be mine."""
    for asked in unanswered(history):
        after = asked.reminded_on or asked.sent_on
        count = settings.reminder_after
        if asked.organisation and not asked.colleague_asked and not asked.reminded_on:
            count = settings.colleague_after
        until = business_day_after(after, count, settings.days_off)
        if until > today:
            what = "an answer to your reminder" if asked.reminded_on else "an answer"
            yield Waiting(asked.person, what, after, until, "outreach", asked.id)


_THREE_B_SEVEN = "2-Hour Job Search, 3B7"

ASKING = (
    Rule(
        "no-answer-colleague", "outreach",
        "a request has no answer", "business day 3", "someone else there may have time",
        _THREE_B_SEVEN, "a colleague is asked, or they answer", 14, someone_else,
    ),
    Rule(
        "no-answer-reminder", "outreach",
        "a request has no answer and no reminder", "business day 7",
        "one reminder is kind, two are not", _THREE_B_SEVEN,
        "the reminder is sent, or they answer", 13, one_reminder,
    ),
    Rule(
        "ask-again", "outreach",
        "they said later", "on the day they named, or after 30 days",
        "they asked me to", "M16", "they are asked again", 12, not_now,
    ),
    Rule(
        "arrange", "interviews",
        "they said yes", "the next business day", "a yes is warm today",
        "M6", "an interview is arranged", 6, said_yes,
    ),
)  # fmt: skip
