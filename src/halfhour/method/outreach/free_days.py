"""Public holidays of a country, loaded only when they are asked for."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from halfhour.method.lazy import lazily

_holidays = lazily("holidays")


@lru_cache(maxsize=32)
def free_days(country: str, year: int) -> frozenset[date]:
    """The public holidays of ``country`` (ISO 3166 two letters) in ``year`` and the two after it.

    An unknown country has none.
    """
    try:
        days = _holidays.country_holidays(country.upper(), years=(year, year + 1, year + 2))
    except (NotImplementedError, KeyError):
        return frozenset()
    return frozenset(days)
