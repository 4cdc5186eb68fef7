"""What the average occupation asks for, over all occupations at once."""

from __future__ import annotations

import numpy as np

from halfhour.method.directions.occupations import Table


def averages(table: Table) -> dict[str, float]:
    """The mean rating (0 to 100) of each element over all occupations; not rated counts as 0."""
    means = np.nan_to_num(np.asarray(table.values, dtype=np.float64)).mean(axis=0)
    return dict(zip(table.elements, means.tolist(), strict=True))
