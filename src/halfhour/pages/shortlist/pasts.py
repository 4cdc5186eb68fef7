"""What happened with each person, summed up for ranking."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

from halfhour.method.shortlist.people import Past
from halfhour.pages.shortlist.history import History, Row

# After that an unanswered request is no longer waited for.
_OPEN_DAYS = 21
_WITH = ("asked", "answered", "talked", "advised", "named", "permission")


def pasts_of(history: History, direction: int, today: date) -> dict[int, Past]:
    """For each person something happened with, what counts for asking about ``direction``."""
    by: dict[int, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for what in _WITH:
        for row in history.of(what):
            by[row.person][what].append(row)
    gave = Counter(row.other for row in history.of("named"))
    return {person: _past(by[person], gave[person], direction, today) for person in {*by, *gave}}


def _past(rows: dict[str, list[Row]], gave: int, direction: int, today: date) -> Past:
    asked, answered = rows["asked"], {row.other for row in rows["answered"]}
    last = asked[-1] if asked else None
    days = (today - last.when.date()).days if last else None
    named = [row for row in rows["named"] if row.direction in (0, direction)]
    return Past(
        asked=len(asked),
        answered=sum(row.other in answered for row in asked),
        open=last is not None and last.other not in answered and (days or 0) < _OPEN_DAYS,
        days_since_asked=days,
        interviews=len(rows["talked"]),
        told_direction=any(row.direction == direction for row in rows["talked"]),
        referrals=gave,
        advice=len(rows["advised"]),
        named_by=named[-1].text if named else "",
        may_use_name=bool(named) and _granted(rows["permission"], named[-1].other),
    )


def _granted(permissions: list[Row], referrer: int) -> bool:
    """Whether the newest word of this referrer is that the name may be used."""
    states = [row.text for row in permissions if row.other == referrer]
    return bool(states) and states[-1] == "granted"


def answer_rates(history: History, closeness: dict[int, str]) -> dict[str, tuple[int, int]]:
    """The seeker's own ``closeness -> (answered, asked)``, by how well they know each other."""
    answered = {row.other for row in history.of("answered")}
    asked, came = Counter[str](), Counter[str]()
    for row in history.of("asked"):
        mark = closeness.get(row.person, "")
        asked[mark] += 1
        came[mark] += row.other in answered
    return {mark: (came[mark], number) for mark, number in asked.items()}
