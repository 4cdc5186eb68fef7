"""How far an opening has come, and what may follow."""

from __future__ import annotations

from halfhour.method.refused import Refused

FOUND, APPLIED, INTERVIEWED, OFFERED = "found", "applied", "interviewed", "offered"
ACCEPTED, DECLINED, REJECTED, CLOSED = "accepted", "declined", "rejected", "closed"
NEXT_THING = "next"

#: What may follow each stage; a "next" step (something to do by a day) may come while it is open.
FOLLOWS: dict[str, tuple[str, ...]] = {
    FOUND: (APPLIED, INTERVIEWED, OFFERED, CLOSED),
    APPLIED: (INTERVIEWED, OFFERED, REJECTED, CLOSED),
    INTERVIEWED: (INTERVIEWED, APPLIED, OFFERED, REJECTED, CLOSED),
    OFFERED: (ACCEPTED, DECLINED, REJECTED),
    ACCEPTED: (),
    DECLINED: (),
    REJECTED: (),
    CLOSED: (FOUND,),
}

#: What each stage is called on screen.
NAMES = {
    FOUND: "heard of",
    APPLIED: "applied",
    INTERVIEWED: "job interview",
    OFFERED: "offer",
    ACCEPTED: "accepted",
    DECLINED: "declined by me",
    REJECTED: "they chose somebody else",
    CLOSED: "let go",
}


class StageOutOfOrder(Refused):
    """A stage that cannot follow the one before."""


def is_over(stage: str) -> bool:
    """Whether nothing more is to be done about it."""
    return stage in (ACCEPTED, DECLINED, REJECTED, CLOSED)


def check_stage(before: str, after: str) -> str:
    """``after`` if it may follow ``before``."""
    allowed = FOLLOWS[before]
    if after not in allowed:
        after_name = NAMES.get(after, after)
        words = " or ".join(NAMES[stage] for stage in allowed) or "nothing more"
        raise StageOutOfOrder(
            f"After “{NAMES[before]}” there cannot be “{after_name}”; there can be {words}."
        )
    return after
