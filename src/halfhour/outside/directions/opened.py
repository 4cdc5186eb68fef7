"""The occupations of this process's home, opened when they are first asked for."""

from __future__ import annotations

from halfhour.method.directions.occupations import Occupations
from halfhour.outside.account.home import home_folder
from halfhour.outside.directions.occupations import open_occupations


def occupations_here() -> Occupations:
    """What is loaded in the home folder, or the SOC groups."""
    return open_occupations(home_folder().occupations)
