"""Opens the fitted model of titles from its files, mapped into memory."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from halfhour.method.directions.coder import Coder


def open_model(folder: Path, names: dict[str, str]) -> Coder:
    """The coder of a stored release; ``names`` code → title."""
    mapped = {p.stem: np.load(p, mmap_mode="r", allow_pickle=False) for p in folder.glob("*.npy")}
    arrays = {name: array.view(np.ndarray) for name, array in mapped.items()}
    return Coder(arrays, names)
