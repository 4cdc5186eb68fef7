"""The occupations known in this home."""

from __future__ import annotations

from halfhour.method.directions.occupations import Occupations
from halfhour.method.lazy import lazily

_opened = lazily("halfhour.outside.directions.opened")


def occupations_here() -> Occupations:
    """What is known of occupations here; costs little when it was asked before."""
    known: Occupations = _opened.occupations_here()
    return known
