"""Keeping in touch: how often, when next, and a burst spread over the days after it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from halfhour.method.refused import Refused
from halfhour.method.today.days import spread
from halfhour.method.today.history import Tie

#: Days between touches: those who helped much, others, and the longest there is.
HELPED_MUCH, OTHERS, AT_LEAST = 60, 120, 365
NEVER = 0


class NotACadence(Refused):
    """A number of days nobody can keep in touch by."""


#: The groups people fall into by how often they helped, and what each is called.
MUCH, ONCE, OTHER = "much", "once", "other"
GROUPS = {MUCH: "Helped much", ONCE: "Helped once", OTHER: "Others"}
USUAL = (HELPED_MUCH, OTHERS, AT_LEAST)


def group_of(helped: int) -> str:
    """The group of somebody who helped so often (referrals, advice, conversations, gifts).

    >>> group_of(3), group_of(1), group_of(0)
    ('much', 'once', 'other')
    """
    return MUCH if helped >= 2 else ONCE if helped else OTHER


def usual_cadence(helped: int, every: tuple[int, int, int] = USUAL) -> int:
    """Days between touches of somebody who helped so often; ``every`` are those of the groups.

    >>> usual_cadence(3), usual_cadence(1), usual_cadence(0)
    (60, 120, 365)
    """
    return every[list(GROUPS).index(group_of(helped))]


def check_cadence(days: int) -> int:
    """The days if somebody can keep in touch by them: 0 (never) or 7 to 365."""
    if days != NEVER and not 7 <= days <= AT_LEAST:
        raise NotACadence(f"{days} days is no cadence: choose 7 to {AT_LEAST} days, or never.")
    return days


@dataclass(frozen=True, slots=True)
class Touch:
    """One touch that fell due: ``wanted`` by the cadence alone, ``due`` after spreading."""

    tie: Tie
    wanted: date
    due: date


def touches(ties: Iterable[Tie], today: date, a_day: int) -> tuple[Touch, ...]:
    """Who has fallen due by today, at most ``a_day`` on one day, the longest due first.

    The touch a contact has just closed keeps its place in the queue, so doing today's three does
    not pull the next three forward. Only what is wanted by today is looked at: anything wanted
    later can never come before it.
    """
    known = sorted(ties, key=lambda tie: tie.person.id)
    queue = _queue(known, today.toordinal())
    days = spread((entry >> _BITS for entry in queue), a_day, today.toordinal())
    return tuple(
        Touch(known[entry & _PLACE], date.fromordinal(entry >> _BITS), date.fromordinal(day))
        for entry, day in zip(queue, days, strict=False)
        if entry & _OPEN
    )


#: An entry of the queue is one number (day, still open, place in the list): sorts 10 times faster.
_BITS = 32
_OPEN = 1 << 31
_PLACE = _OPEN - 1


def _queue(known: list[Tie], limit: int) -> list[int]:
    """Touches wanted up to the day ``limit``, those closed by the last contact among them."""
    queue: list[int] = []
    for place, tie in enumerate(known):
        every = tie.every
        if every:
            last = tie.last.toordinal()
            if last + every <= limit:
                queue.append((last + every) << _BITS | _OPEN | place)
            if tie.before is not None:
                wanted = tie.before.toordinal() + every
                if wanted <= last <= limit:
                    queue.append(wanted << _BITS | place)
    queue.sort()
    return queue


def next_touch(tie: Tie) -> date | None:
    """The day the cadence alone asks for; None when it is switched off."""
    return tie.last + timedelta(days=tie.every) if tie.every else None
