"""All ratings of one kind as one table, read once and kept."""

from __future__ import annotations

import sqlite3
from typing import Any

from halfhour.method.directions.occupations import Kind, Table
from halfhour.method.lazy import lazily

_np = lazily("numpy")


class Tables:
    """Tables of one release, made from the store at the first asking."""

    def __init__(self, store: sqlite3.Connection, release: str) -> None:
        self.store, self.release = store, release
        self.kept: dict[str, Table | None] = {}

    def ratings(self, kind: Kind) -> Table | None:
        """Importance, 0 to 100, nan where not rated; None when nothing of the kind is known."""
        if kind not in self.kept:
            question = "select code, element, importance from rating where kind = ?"
            names = dict(self.store.execute("select id, name from element"))
            rows = self.store.execute(question, (kind,)).fetchall()
            source = f"{self.release}, {kind}"
            self.kept[kind] = _table(rows, names, source, _np.nan, _np.float32)
        return self.kept[kind]

    def activities(self) -> Table | None:
        """1 where the occupation does the detailed work activity."""
        if "activities" not in self.kept:
            rows = self.store.execute("select code, activity, 1 from does").fetchall()
            names = dict(self.store.execute("select id, title from activity"))
            source = f"{self.release}, Tasks to DWAs"
            self.kept["activities"] = _table(rows, names, source, 0, _np.uint8)
        return self.kept["activities"]


def _table(
    rows: list[tuple[Any, ...]], names: dict[str, str], source: str, empty: float, kind: Any
) -> Table | None:
    if not rows:
        return None
    codes = sorted({row[0] for row in rows})
    elements = sorted({row[1] for row in rows})
    place = {c: i for i, c in enumerate(codes)}
    column = {e: i for i, e in enumerate(elements)}
    values = _np.full((len(codes), len(elements)), empty, kind)
    values[[place[r[0]] for r in rows], [column[r[1]] for r in rows]] = [r[2] for r in rows]
    values.setflags(write=False)
    return Table(
        tuple(codes), tuple(elements), tuple(names.get(e, e) for e in elements), values, source
    )
