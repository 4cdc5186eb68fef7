"""The history of one seeker as plain values, read from the store."""

from __future__ import annotations

from datetime import date, timedelta

from halfhour.method.today.history import History
from halfhour.method.today.step import Settings
from halfhour.models import User
from halfhour.pages.today import after, asking, keeping, landing
from halfhour.pages.today.rows import Rows, read


def history_of(rows: Rows) -> History:
    """What happened, in the words of the method."""
    kept = rows.settings
    return History(
        people=int(kept.has_people),  # type: ignore[attr-defined]
        marked=int(kept.has_marked),  # type: ignore[attr-defined]
        chosen=bool(rows.chosen or rows.interviews or asking.requests(rows)),
        directions=int(kept.has_direction),  # type: ignore[attr-defined]
        candidates=tuple(asking.candidates(rows)),
        drafts=tuple(asking.drafts(rows)),
        mails=tuple(asking.mails(rows)),
        asked=tuple(asking.asked(rows)),
        meetings=tuple(asking.meetings(rows)),
        referrals=tuple(after.referrals(rows)),
        advice=tuple(after.advice(rows)),
        promises=tuple(after.promises(rows)),
        ties=tuple(keeping.ties(rows)),
        balances=tuple(keeping.balances(rows)),
        opinions=tuple(after.opinions(rows)),
        openings=tuple(landing.openings(rows)),
        moves=tuple(landing.moves(rows)),
        offers=tuple(landing.offers(rows)),
        landed=landing.landed(rows),
        marks=tuple(after.marks(rows)),
    )


def settings_of(rows: Rows) -> Settings:
    """The numbers of the rules as this seeker set them; strange ones fall back to the default."""
    kept, usual = rows.settings, Settings()
    numbers = {
        name: int(value)
        for name, value in dict(kept.rules or {}).items()
        if name in Settings.__dataclass_fields__
        and isinstance(value, int)
        and 0 < value <= 366
        and isinstance(getattr(usual, name), int)
    }
    numbers["weekly_requests"] = max(kept.requests_a_week, 1)
    numbers["touches_a_day"] = max(kept.touches_a_day, 1)
    return Settings(**numbers)  # type: ignore[arg-type]


def read_history(reader: User) -> tuple[History, Settings, Rows]:
    """History, settings and the rows they came from: nine queries."""
    rows = read(reader)
    return history_of(rows), settings_of(rows), rows


def done_on(rows: Rows, today: date) -> int:
    """How many things were done on a day, as far as anybody can see."""
    moments = [
        *(m["sent_at"] for m in rows.messages),
        *(i["ended_at"] for i in rows.interviews),
        *(a["state_at"] for a in rows.advice),
        *(t["_at"] for t in rows.small["touch"]),
        *(m["_at"] for m in rows.marks if m["_kind"] != "put off"),
    ]
    return sum(1 for at in moments if at is not None and rows.day(at) == today)


def sent_this_week(history: History, monday: date) -> int:
    """Requests sent since Monday."""
    return sum(monday <= one.sent_on < monday + timedelta(days=7) for one in history.asked)
