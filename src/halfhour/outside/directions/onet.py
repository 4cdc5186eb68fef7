"""Reads the text release of O*NET: finds the files, knows the release, trusts nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from halfhour.outside.directions.onet_rows import RATED, READERS, read_ratings
from halfhour.outside.directions.onet_table import Onet, Table
from halfhour.outside.directions.releases import NotARelease, Piece, text_of

NEEDED = ("Occupation Data", "Alternate Titles", "Task Statements")
OTHER = (
    "Sample of Reported Titles", "Related Occupations", "Technology Skills", "Job Zones",
    "Job Zone Reference", "Education, Training, and Experience",
    "Education, Training, and Experience Categories", "DWA Reference", "Tasks to DWAs",
    "Content Model Reference",
)  # fmt: skip


def found_in(pieces: Sequence[Piece]) -> dict[str, Piece]:
    """The O*NET files among the pieces by name without ``.txt``, of one folder only."""
    folders = [p.place for p in pieces if p.name == "Occupation Data.txt"]
    if not folders:
        raise NotARelease(
            "There is no “Occupation Data.txt” in there: name the folder or zip"
            " of the O*NET text release."
        )
    best = max(folders, key=lambda f: release_of(pieces, f) or (0, 0))
    return {p.name[:-4]: p for p in pieces if p.place == best and p.name.endswith(".txt")}


def release_of(pieces: Sequence[Piece], folder: str) -> tuple[int, int] | None:
    """(30, 1) from the first lines of Read Me.txt, or from the name of the folder."""
    for piece in pieces:
        if piece.place == folder and piece.name == "Read Me.txt":
            said = re.search(r"O\*NET (\d+)\.(\d+)", text_of(piece).read(2000))
            if said:
                return int(said[1]), int(said[2])
    named = re.search(r"(\d\d)[_.](\d)", folder.rsplit("/", 1)[-1])
    return (int(named[1]), int(named[2])) if named else None


def read_onet(pieces: Sequence[Piece]) -> Onet:
    """The whole release. Raises ``NotARelease`` naming file and line of the first defect."""
    files = found_in(pieces)
    release = release_of(pieces, files["Occupation Data"].place)
    if release is None:
        raise NotARelease("Read Me.txt, line 1: does not say which O*NET release this is.")
    for name in NEEDED:
        if name not in files:
            raise NotARelease(f"“{name}.txt” is missing, so the release is partial; not loaded.")
    data = Onet(release=f"{release[0]}.{release[1]}")
    data.missing = tuple(n for n in (*RATED, *OTHER) if n not in files)
    for name, reader in READERS.items():
        if name in files:
            reader(data, Table(files[name]))
    for name in RATED:
        if name in files:
            read_ratings(data, Table(files[name]), name)
    return data
