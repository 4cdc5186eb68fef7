"""Which repeating entries are absurd: every second for ever, and the like (F22)."""

from __future__ import annotations

from datetime import date
from typing import Any

OFTEN = {"SECONDLY", "MINUTELY"}
MOST_HOURLY_YEARS = 3
MOST_PER_DAY = 48
MOST_DATES = 2_000


def is_absurd(event: Any) -> bool:
    """Whether spelling out an entry would take for ever or give more than anybody could attend."""
    rules = event.get("rrule")
    rules = [] if rules is None else rules if isinstance(rules, list) else [rules]
    return _many_dates(event) or any(_is_absurd_rule(rule, event) for rule in rules)


def _is_absurd_rule(rule: Any, event: Any) -> bool:
    often = str(_first(rule.get("FREQ"), "")).upper()
    try:
        interval = int(_first(rule.get("INTERVAL"), 1))
    except (TypeError, ValueError):
        return True
    per_day = 1
    for part, most in (("BYHOUR", 24), ("BYMINUTE", 60), ("BYSECOND", 60)):
        per_day *= max(1, min(most, len(listed(rule.get(part)))))
    return (
        often in OFTEN
        or interval < 1
        or per_day > MOST_PER_DAY
        or (often == "HOURLY" and _years_old(event) > MOST_HOURLY_YEARS)
        or _years_old(event) > 200
    )


def _years_old(event: Any) -> int:
    """Years from its first time to ours, roughly: only to bound the work."""
    start = getattr(event.get("dtstart"), "dt", None)
    return max(0, 2030 - start.year) if isinstance(start, date) else 0


def _many_dates(event: Any) -> bool:
    given = event.get("rdate")
    lists = given if isinstance(given, list) else [given] if given is not None else []
    return sum(len(getattr(one, "dts", ())) for one in lists) > MOST_DATES


def _first(value: Any, otherwise: Any) -> Any:
    return value[0] if isinstance(value, list) and value else otherwise if value is None else value


def listed(value: Any) -> list[Any]:
    """A property that may come once or several times, as a list."""
    return value if isinstance(value, list) else [] if value is None else [value]
