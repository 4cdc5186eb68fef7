"""The history of one seeker as plain values, read from the store."""

from __future__ import annotations

from datetime import date, timedelta

from halfhour.method.outreach.pace import pace_of
from halfhour.method.today.history import History
from halfhour.method.today.step import Settings
from halfhour.models import User
from halfhour.pages.today import after, asking, keeping, landing, meeting
from halfhour.pages.today.rows import Rows, read


def history_of(rows: Rows) -> History:
    """What happened, in the words of the method."""
    kept, rules = rows.settings, settings_of(rows)
    return History(
        people=int(kept.has_people),
        marked=int(kept.has_marked),
        chosen=bool(rows.chosen or rows.interviews or asking.requests(rows)),
        directions=int(kept.has_direction),
        candidates=tuple(asking.candidates(rows)),
        drafts=tuple(asking.drafts(rows)),
        mails=tuple(asking.mails(rows)),
        asked=tuple(asking.asked(rows)),
        meetings=tuple(meeting.meetings(rows)),
        referrals=tuple(after.referrals(rows)),
        advice=tuple(after.advice(rows)),
        promises=tuple(after.promises(rows)),
        ties=tuple(keeping.ties(rows, (rules.much_every, rules.once_every, rules.other_every))),
        balances=tuple(keeping.balances(rows)),
        opinions=tuple(after.opinions(rows)),
        openings=tuple(landing.openings(rows)),
        moves=tuple(landing.moves(rows)),
        offers=tuple(landing.offers(rows)),
        landed=landing.landed(rows),
        marks=tuple(after.marks(rows)),
    )


def settings_of(rows: Rows, today: date | None = None) -> Settings:
    """The numbers of the rules as this seeker set them; strange ones fall back to the default.

    With ``today`` the holidays of their country around it do not count as business days.
    """
    kept, usual = rows.settings, Settings()
    numbers = {
        name: int(value)
        for name, value in kept.rules.items()
        if name in Settings.__dataclass_fields__
        and isinstance(value, int)
        and (0 < value <= 366 or (value == 0 and name.endswith("_every")))
        and isinstance(getattr(usual, name), int)
    }
    numbers["weekly_requests"] = max(kept.requests_a_week, 1)
    numbers["touches_a_day"] = max(kept.touches_a_day, 1)
    free = pace_of(kept.rules).free(kept.country, today) if today else frozenset()
    return Settings(**numbers, days_off=free)  # type: ignore[arg-type]


def read_history(reader: User, today: date | None = None) -> tuple[History, Settings, Rows]:
    """History, settings (as of ``today``) and the rows they came from: nine queries."""
    rows = read(reader)
    return history_of(rows), settings_of(rows, today), rows


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
