"""The same search where digits are typed: people by a telephone number or a part of one."""

from __future__ import annotations

import re
from typing import Any

from halfhour.models import PersonValue, User

NUMBER = re.compile(r"\s*\+?[\d\s().\-/\u00a0]+")
# Fewer digits are in too many numbers to mean one.
FEWEST = 4
# The end of a number, without country and trunk, when it was kept without its country.
LOCAL = 8


def digits_of(query: str) -> str:
    """The digits of a typed telephone number, without the zeros it is dialled with; else empty.

    >>> digits_of("0381 123-4567"), digits_of("+49 (0)381"), digits_of("Pier 39"), digits_of("39")
    ('3811234567', '49381', '', '')
    """
    if not NUMBER.fullmatch(query):
        return ""
    digits = "".join(c for c in query.replace("(0)", "") if c.isascii() and c.isdecimal())
    digits = digits.lstrip("0")
    return digits if len(digits) >= FEWEST else ""


def by_number(reader: User, digits: str, limit: int) -> list[int]:
    """The ids of people with these digits in a number; else with a number that ends alike."""
    kept = PersonValue.objects.seen_by(reader).filter(kind="phone", person__merged_into=None)
    found = _people(kept.filter(key__contains=digits), limit)
    if found or len(digits) <= LOCAL:
        return found
    return _people(kept.filter(key__endswith=digits[-LOCAL:]), limit)


def _people(values: Any, limit: int) -> list[int]:
    ids = values.order_by("key", "pk").values_list("person_id", flat=True)
    return list(dict.fromkeys(ids[: 2 * limit]))[:limit]
