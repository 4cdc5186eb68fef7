"""May a name be used, and with whom: read from what was asked, granted, declined and revoked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from halfhour.method.refused import Refused

ASKED, GRANTED, DECLINED, REVOKED = "asked", "granted", "declined", "revoked"
STATES = (ASKED, GRANTED, DECLINED, REVOKED)
PERSON, ANYONE = "person", "anyone"

#: What may follow what; "" is nothing said yet.
NEXT: dict[str, tuple[str, ...]] = {
    "": (ASKED, GRANTED, DECLINED),
    ASKED: (ASKED, GRANTED, DECLINED),
    GRANTED: (GRANTED, REVOKED),
    DECLINED: (ASKED, GRANTED),
    REVOKED: (ASKED, GRANTED),
}

#: At the same moment the stricter word counts.
_STRICT = {GRANTED: 0, ASKED: 1, DECLINED: 2, REVOKED: 3}


class PermissionOutOfOrder(Refused):
    """A word on a permission that cannot follow the one before."""


@dataclass(frozen=True, slots=True)
class Said:
    """One word on using ``referrer``'s name with ``referred``, or with anyone."""

    referrer: int
    referred: int
    state: str
    at: datetime
    scope: str = PERSON
    words: str = ""


def newest(said: Iterable[Said], referrer: int, to: int) -> Said | None:
    """The word that counts for using ``referrer``'s name with ``to``: the newest that covers it."""
    covering = (
        one
        for one in said
        if one.referrer == referrer and (one.scope == ANYONE or one.referred == to)
    )
    return max(covering, key=lambda one: (one.at, _STRICT[one.state]), default=None)


def state_of(said: Iterable[Said], referrer: int, to: int) -> str:
    """Asked, granted, declined, revoked, or "" when nothing was said."""
    found = newest(said, referrer, to)
    return found.state if found else ""


def may_use(said: Iterable[Said], referrer: int, to: int) -> bool:
    """Whether a message to ``to`` may name ``referrer`` (M12: never without permission)."""
    return state_of(said, referrer, to) == GRANTED


def check_next(before: str, after: str) -> str:
    """``after`` if it may follow ``before``."""
    if after not in STATES or after not in NEXT[before]:
        raise PermissionOutOfOrder(
            f"This permission is {before or 'not asked yet'}, so it cannot be {after}; "
            f"it can be {' or '.join(NEXT[before])}."
        )
    return after
