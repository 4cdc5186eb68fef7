"""Occupations of another family that ask for the skills one has, over all occupations at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from halfhour.method.directions.occupations import Table

_LEAST_SHARE = 75.0
# Work that is set apart by little (a fraction of the median) would be covered by anybody.
_LEAST_APART = 0.4


def same_skills(table: Table, own: Sequence[str], *, top: int = 200) -> list[tuple[str, float]]:
    """Codes outside the major groups of ``own`` with how much of what sets their skills apart
    (0 to 100) one's own work covers, the best first.

    Ties are broken towards the work that asks for more.
    """
    families = {code[:2] for code in own}
    rows = [i for i, code in enumerate(table.codes) if code in set(own)]
    if not rows:
        return []
    values = np.nan_to_num(np.asarray(table.values, dtype=np.float64))
    mine = values[rows].max(axis=0)
    apart = np.clip(values - values.mean(axis=0), 0.0, None)
    whole = apart.sum(axis=1)
    covered = np.minimum(mine / np.maximum(values, 1.0), 1.0)
    shares = 100.0 * (apart * covered).sum(axis=1) / np.maximum(whole, 1.0)
    order = np.lexsort((-whole, -np.round(shares, 0))).tolist()
    least = _LEAST_APART * np.median(whole)
    good = (shares >= _LEAST_SHARE) & (whole >= least)
    found = [(table.codes[i], float(shares[i])) for i in order if good[i]]
    return [one for one in found if one[0][:2] not in families][:top]
