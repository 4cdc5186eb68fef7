"""Rules of the long run: keeping in touch, and giving back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from halfhour.method.followups.cadence import touches
from halfhour.method.today.history import History
from halfhour.method.today.step import Found, Rule, Settings

DORMANT = 2 * 365


def in_touch(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Those whose cadence has run out, spread so that few fall due on a day."""
    for touch in touches(history.ties, today, settings.touches_a_day):
        tie = touch.tie
        silent = (today - tie.last).days
        why = f"Last contact {silent} days ago."
        if silent >= DORMANT:
            why = "You have not spoken for years; such ties are often the most informative."
        hook = f" A reason to write: {tie.hook.rstrip('.')}." if tie.hook else ""
        yield Found(
            f"touch:{tie.person.id}:{tie.last.isoformat()}",
            f"Say hello to {tie.person.name}",
            touch.due,
            why + hook,
            tie.person,
            tie.person.id,
        )


def to_give(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """A need of theirs that I can meet, or much received over a long time and little given."""
    for balance in history.balances:
        if balance.need:
            yield Found(
                f"need:{balance.need_id}",
                f"Do something for {balance.person.name}",
                balance.since + timedelta(days=settings.promise_within),
                f"They said: {balance.need.rstrip('.')}."
                + (f" Perhaps: {balance.match}." if balance.match else ""),
                balance.person,
                balance.need_id,
            )
            continue
        due = balance.since + timedelta(days=settings.one_sided_after)
        if balance.received >= 2 and not balance.given and due <= today:
            yield Found(
                f"give:{balance.person.id}:{balance.since.isoformat()}",
                f"Is there something you could do for {balance.person.name}?",
                due,
                "They helped you more than once. An article, an introduction or a hand would"
                " be kind; nothing is owed.",
                balance.person,
                balance.person.id,
            )


KEEPING = (
    Rule(
        "give-back", "followups",
        "someone has a need I can meet, or helped much and long ago",
        "7 days after they said so; 90 days when one-sided", "people who give stay in touch",
        "M17", "something is given, or it is set aside", 19, to_give,
    ),
    Rule(
        "keep-in-touch", "followups",
        "the cadence has run out since the last contact of any kind",
        "60, 120 or 365 days, at most three a day, the rest spread",
        "a network is the people one talks with", "M16; Levin, Walter & Murnighan 2011",
        "any contact with them", 20, in_touch,
    ),
)  # fmt: skip
