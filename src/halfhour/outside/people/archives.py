"""Zip archives read with care: no bombs, no names that lead outside, nothing written to disk."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from halfhour.method.people.incoming import NotReadable

MOST_ENTRIES = 5_000
MOST_BYTES = 1_000_000_000
MOST_RATIO = 200
RATIO_FROM = 5_000_000
PIECE = 131_072
DAMAGED = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, ValueError, OverflowError,
)  # fmt: skip
"""What Python's reader raises over an archive that is damaged, locked, or lies about itself."""


def why(error: BaseException) -> str:
    """What is wrong with an archive, short enough for a sentence."""
    return plain(str(error)) or "unreadable"


def plain(name: str) -> str:
    """A name out of an archive as it may stand in a sentence or a list."""
    return "".join(one if one.isprintable() else "\ufffd" for one in name)[:120]


class Entry:
    """One file in an archive, readable by pieces up to the size the archive says it has."""

    def __init__(self, path: Path, called: str, info: zipfile.ZipInfo) -> None:
        self._path, self._called, self._info = path, called, info
        self.name, self.size = info.filename, info.file_size

    def pieces(self) -> Iterator[bytes]:
        """The bytes, in pieces; raises `NotReadable` where the archive is damaged."""
        try:
            with zipfile.ZipFile(self._path) as archive, archive.open(self._info) as file:
                while piece := file.read(PIECE):
                    yield piece
        except DAMAGED as error:
            raise NotReadable(
                f"{self._called} is damaged or locked at {plain(self.name)} ({why(error)}); nothing "
                "was read."
            ) from error

    def head(self, size: int) -> bytes:
        """The first ``size`` bytes."""
        head = b""
        for piece in self.pieces():
            head += piece
            if len(head) >= size:
                break
        return head[:size]


def entries_of(path: Path, called: str) -> list[Entry]:
    """The files in an archive, folders and the Mac's shadow files left out.

    Raises `NotReadable` for a damaged archive, one that unpacks to more than 1 GB or two hundred
    times its size, one with more than 5,000 files, and one whose names lead outside of it.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
    except DAMAGED as error:
        raise NotReadable(
            f"{called} is a damaged zip archive ({why(error)}); nothing was read."
        ) from error
    _guard(infos, called)
    return [
        Entry(path, called, info)
        for info in infos
        if not info.is_dir() and info.file_size and not info.filename.startswith("__MACOSX/")
    ]


def _guard(infos: list[zipfile.ZipInfo], called: str) -> None:
    if len(infos) > MOST_ENTRIES:
        raise NotReadable(f"{called} holds {len(infos):,} files, more than any list of people.")
    unpacked = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos) or 1
    if unpacked > MOST_BYTES or (unpacked > RATIO_FROM and unpacked > packed * MOST_RATIO):
        raise NotReadable(
            f"{called} would unpack to {unpacked / 1e6:,.0f} MB, so it was not opened."
        )
    for info in infos:
        name = PurePosixPath(info.filename.replace("\\", "/"))
        if ".." in name.parts or name.is_absolute() or ":" in name.parts[0]:
            raise NotReadable(
                f"{called} holds a file name that leads outside of it ({plain(info.filename)}), so it "
                "was not opened."
            )
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise NotReadable(
                f"{called} is packed in a way that is not read here ({plain(info.filename)}); unpack it "
                "and give the files inside."
            )
