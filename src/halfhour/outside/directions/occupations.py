"""Occupation data of a home: opening it, and loading a release from a folder or a zip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from halfhour.method.directions.groups import GroupOccupations
from halfhour.method.directions.occupations import Occupations
from halfhour.outside.directions.bls import projections, soc_names
from halfhour.outside.directions.loaded import LoadedOccupations
from halfhour.outside.directions.onet import read_onet
from halfhour.outside.directions.onet_table import Onet
from halfhour.outside.directions.releases import NotARelease, Piece, beside, pieces
from halfhour.outside.directions.store import FORMAT, Progress, current_folder, write_release

LICENCE = (
    "O*NET {release} Database by the U.S. Department of Labor, Employment and Training"
    " Administration (USDOL/ETA), used under the CC BY 4.0 license."
)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was loaded, and which parts of the official release were not in there."""

    release: str
    occupations: int
    titles: int
    missing: tuple[str, ...]


def open_occupations(home: Path) -> Occupations:
    """The data loaded into ``home`` (the folder for occupations), or the table of SOC groups."""
    folder = current_folder(home)
    return GroupOccupations() if folder is None else _opened(folder)


@lru_cache(maxsize=2)
def _opened(folder: Path) -> Occupations:
    return LoadedOccupations(folder)


def load_occupations(home: Path, path: Path, progress: Progress | None = None) -> Loaded:
    """Read a release and put it in the place of the one before.

    ``path``: a folder or zip with the O*NET text files; the tables of the BLS and the SOC are
    looked for in it and beside it. Raises ``NotARelease`` (one sentence with file and line) on
    any defect and for a release older than the loaded one; nothing is replaced then.
    """
    within = pieces(path)
    data = read_onet(within)
    _no_older(home, data.release)
    _rated_enough(data)
    outlooks = projections(within) or projections(beside(path))
    soc = soc_names(within) or soc_names(beside(path))
    missing = (*data.missing, *_absent(outlooks, "BLS projections"), *_absent(soc, "SOC structure"))
    titles = len({(code, title) for code, title, _ in data.titles})
    told = Loaded(data.release, len(data.occupations), titles, missing)
    write_release(home, data, outlooks, soc, _meta(told), progress)
    return told


def _absent(rows: Sequence[object], name: str) -> tuple[str, ...]:
    return () if rows else (name,)


def _meta(told: Loaded) -> dict[str, str]:
    return {
        "format": FORMAT,
        "release": told.release,
        "attribution": LICENCE.format(release=told.release),
        "missing": "\n".join(told.missing),
        "occupations": str(told.occupations),
        "titles": str(told.titles),
    }


def _no_older(home: Path, release: str) -> None:
    loaded = open_occupations(home)
    if loaded.level == "occupation":
        before = loaded.release.removeprefix("O*NET ")
        if _number(release) < _number(before):
            raise NotARelease(
                f"Read Me.txt, line 1: this is O*NET {release} and the newer {before} is loaded;"
                " nothing was replaced."
            )


def _number(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release.split("."))


def _rated_enough(data: Onet) -> None:
    """A file cut at the end of a line still parses: too few titles or tasks give it away."""
    for name, rows, least in (
        ("Alternate Titles.txt", len(data.titles) - len(data.occupations), 10),
        ("Task Statements.txt", len(data.tasks), 5),
    ):
        if rows < least * len(data.occupations):
            raise NotARelease(
                f"{name}, line {rows + 1}: ends far too early, so the release is partial;"
                " nothing was loaded."
            )


def size_of(found: Sequence[Piece]) -> int:
    """Bytes of all pieces, to tell how big a release is."""
    return sum(piece.size for piece in found)
