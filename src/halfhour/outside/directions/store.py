"""Writes a release into the home folder as one SQLite file and one model, replaced as a whole."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple
from pathlib import Path
from typing import Any

from halfhour.method.directions.own_titles import own_titles
from halfhour.method.lazy import lazily
from halfhour.outside.directions.bls import Projection
from halfhour.outside.directions.onet_table import Onet

_np = lazily("numpy")
_fitting = lazily("halfhour.method.directions.fitting")

FORMAT = "1"
"""Of the stored files; another number means: load the data again."""
CURRENT = "current"
"""The file that names the folder in use; replacing it is the moment a release takes over."""
Progress = Callable[[str, int, int], None]

SCHEMA = """
create table meta (name text primary key, value text) without rowid;
create table occupation (code text primary key, title text, description text, zone integer)
  without rowid;
create table title (code text, title text, kind integer);
create index title_code on title (code, kind);
create virtual table title_words using fts5(title, code unindexed, prefix='2 3',
  tokenize='unicode61 remove_diacritics 2');
create table task (id integer, code text, text text, core integer, source text);
create index task_code on task (code, core);
create table element (id text primary key, name text, description text) without rowid;
create table rating (code text, kind text, element text, importance real, level real, source text,
  primary key (code, kind, element)) without rowid;
create table activity (id text primary key, title text) without rowid;
create table does (code text, activity text, primary key (code, activity)) without rowid;
create table technology (code text, name text, category text, hot integer, demand integer);
create index technology_code on technology (code);
create index technology_name on technology (name collate nocase);
create table related (code text, other text, tier text, place integer,
  primary key (code, place, other)) without rowid;
create table zone (zone integer primary key, name text, experience text, education text,
  training text);
create table education (code text, category integer, percent real, source text);
create index education_code on education (code);
create table education_name (category integer primary key, name text);
create table outlook (code text primary key, title text, employment integer, projected integer,
  change real, openings integer, wage integer, floor integer, education text, experience text,
  training text, years text) without rowid;
create table soc (code text primary key, title text, definition text) without rowid;
"""


def write_release(
    home: Path,
    data: Onet,
    outlooks: Sequence[Projection],
    soc: Sequence[tuple[str, str, str]],
    meta: dict[str, str],
    progress: Progress | None = None,
) -> Path:
    """The folder of the release in ``home``; readers see the old one whole or the new one whole."""
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = Path(tempfile.mkdtemp(prefix=".new-", dir=home))
    try:
        _write_database(fresh / "occupations.sqlite3", data, outlooks, soc, meta)
        _write_model(fresh, data, outlooks, progress)
        folder = _free_name(home, data.release)
        fresh.rename(folder)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    _take_over(home, folder)
    return folder


def _write_database(
    path: Path,
    data: Onet,
    outlooks: Sequence[Projection],
    soc: Sequence[tuple[str, str, str]],
    meta: dict[str, str],
) -> None:
    connection = sqlite3.connect(path)
    try:
        connection.executescript(SCHEMA)
        with connection:
            for table, rows in _rows(data, outlooks, soc, meta).items():
                _insert(connection, table, rows)
            connection.execute("insert into title_words select title, code from title")
    finally:
        connection.close()


def _rows(
    data: Onet,
    outlooks: Sequence[Projection],
    soc: Sequence[tuple[str, str, str]],
    meta: dict[str, str],
) -> dict[str, Iterable[Sequence[Any]]]:
    own = [(code, title, 4) for code, title in own_titles() if code in data.occupations]
    return {
        "meta": list(meta.items()),
        "occupation": [(c, *texts, data.zones.get(c)) for c, texts in data.occupations.items()],
        "title": [*dict.fromkeys(data.titles), *own],
        "task": data.tasks,
        "element": [(e, *texts) for e, texts in data.elements.items()],
        "rating": [(*key, *row) for key, row in data.ratings.items() if row[0] is not None],
        "activity": data.activities,
        "does": sorted(data.does),
        "technology": data.technologies,
        "related": sorted(set(data.related)),
        "zone": data.zone_texts,
        "education": data.education,
        "education_name": sorted(data.education_names.items()),
        "outlook": list({o.code: astuple(o) for o in outlooks}.values()),
        "soc": list({row[0]: row for row in soc}.values()),
    }


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[Sequence[Any]]) -> None:
    rows = list(rows)
    if rows:
        marks = ",".join("?" * len(rows[0]))
        connection.executemany(f"insert or ignore into {table} values ({marks})", rows)  # noqa: S608


def _write_model(
    folder: Path, data: Onet, outlooks: Sequence[Projection], progress: Progress | None
) -> None:
    known = [_fitting.Known(*row) for row in data.titles]
    known += [_fitting.Known(c, t, 4) for c, t in own_titles() if c in data.occupations]
    texts = [(code, text) for _, code, text, _, _ in data.tasks]
    for code, (_, description) in data.occupations.items():
        texts += [(code, sentence) for sentence in re.split(r"(?<=\.)\s", description)]
    employed = {o.code: float(o.employment or 0) for o in outlooks}
    prior = {c: employed.get(c[:7], 0.0) for c in data.occupations}
    told = (lambda done, total: progress("learning", done, total)) if progress else None
    model = _fitting.fit(known, texts, prior, told)
    (folder / "model").mkdir()
    for name, array in model.items():
        _np.save(folder / "model" / f"{name}.npy", array, allow_pickle=False)


def _free_name(home: Path, release: str) -> Path:
    for number in range(1, 1000):
        folder = home / (release if number == 1 else f"{release}-{number}")
        if not folder.exists():
            return folder
    raise FileExistsError(home)


def _take_over(home: Path, folder: Path) -> None:
    """Point to the new folder in one step, then remove the ones nobody needs any more."""
    pointer = home / f".{CURRENT}-{os.getpid()}"
    pointer.write_text(folder.name, encoding="utf-8")
    with pointer.open("rb") as stream:
        os.fsync(stream.fileno())
    pointer.replace(home / CURRENT)
    for other in home.iterdir():
        if other.is_dir() and other != folder:
            shutil.rmtree(other, ignore_errors=True)


def current_folder(home: Path) -> Path | None:
    """The folder of the release in use; None when nothing is loaded."""
    try:
        name = (home / CURRENT).read_text(encoding="utf-8").strip()
    except OSError:
        return None
    folder = home / name
    return folder if name and "/" not in name and folder.is_dir() else None
