"""When to send: in their working hours, and again after a failure, a little later each time."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from halfhour.method.outreach.rhythm import is_business_day

FIRST_HOUR = time(9)
LAST_HOUR = time(17)
WAITS = (2, 10, 60, 240, 720)  # minutes; then given up, and told


def working_hour(moment: datetime, zone: ZoneInfo, free: Collection[date]) -> datetime:
    """The first moment from ``moment`` (aware) on within 9 to 17 of a business day in ``zone``."""
    there = moment.astimezone(zone)
    if is_business_day(there.date(), free) and FIRST_HOUR <= there.time() < LAST_HOUR:
        return moment
    day = there.date() + timedelta(days=there.time() >= LAST_HOUR)
    while not is_business_day(day, free):
        day += timedelta(days=1)
    return datetime.combine(day, FIRST_HOUR, zone).astimezone(moment.tzinfo)


def next_try(tries: int, at: datetime) -> datetime | None:
    """When to try again after ``tries`` failures; None when it is time to give up.

    >>> next_try(1, datetime(2026, 11, 16, 9)), next_try(9, datetime(2026, 11, 16, 9))
    (datetime.datetime(2026, 11, 16, 9, 2), None)
    """
    if not 0 < tries <= len(WAITS):
        return None
    return at + timedelta(minutes=WAITS[tries - 1])
