"""One's own LinkedIn export, or its lone tables, as texts to read a profile from."""

from __future__ import annotations

import tempfile
from pathlib import Path, PurePosixPath

from halfhour.outside.people.archives import entries_of

# The tables of the export that tell about oneself; others are not opened.
OWN = ("positions.csv", "skills.csv", "education.csv")
_LARGEST = 5_000_000


def tables_in(name: str, data: bytes) -> list[str]:
    """The texts of Positions, Skills and Education in a zip, or of the one table ``data`` is.

    Raises NotReadable for an archive that is damaged, a bomb, or leads outside.
    """
    if not data.startswith(b"PK"):
        return [text_of(data)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.zip"
        path.write_bytes(data)
        return [
            text_of(entry.head(_LARGEST))
            for entry in entries_of(path, name)
            if PurePosixPath(entry.name).name.casefold() in OWN
        ]


def text_of(data: bytes) -> str:
    """``data`` as text: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
