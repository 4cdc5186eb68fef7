"""What about the store a person should know before they trust it with their notes (F42)."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from halfhour.method.refused import Refused

RESET_MENDED = (3, 51, 3)
OVER_THE_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs"})


class NotOnThisDisk(Refused):
    """A write-ahead log over a network file system can damage the database."""


def refuse_network_disk(folder: Path, mounts: Path = Path("/proc/mounts")) -> None:
    """Raise :class:`NotOnThisDisk` when ``folder`` lies on a network file system (sqlite.org/wal)."""
    kind = filesystem_of(folder, mounts)
    if kind in OVER_THE_NETWORK:
        raise NotOnThisDisk(
            f"{folder} lies on a network disk ({kind}), where the database could be damaged: "
            "choose a folder on this machine with --home."
        )


def filesystem_of(folder: Path, mounts: Path) -> str:
    """The kind of file system a folder lies on; "" where that cannot be told."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    entries = (line.split(" ") for line in lines if line.count(" ") >= 2)
    holding = [
        (len(where), kind)
        for _, where, kind, *_ in entries
        if folder == Path(where) or Path(where) in folder.parents
    ]
    return max(holding, default=(0, ""))[1]


def has_reset_fault(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> bool:
    """Whether this SQLite has the rare WAL-reset fault of versions before 3.51.3.

    One process with one writer, as halfhour runs, avoids it.
    """
    return version < RESET_MENDED
