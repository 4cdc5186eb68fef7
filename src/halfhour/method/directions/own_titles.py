"""Titles of today that O*NET does not list, each with the occupation we take it for."""

from __future__ import annotations

from functools import cache

from halfhour.method.directions.own_titles_office import OFFICE
from halfhour.method.directions.own_titles_people import PEOPLE


@cache
def own_titles() -> tuple[tuple[str, str], ...]:
    """(code, title) of every own title."""
    found = []
    for line in (OFFICE + PEOPLE).split("\n"):
        if not line:
            continue
        code, _, titles = line.partition("=")
        found += [(code, title.strip()) for title in titles.split(";")]
    return tuple(found)
