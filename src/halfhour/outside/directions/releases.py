"""Where the pieces of an occupation release lie: in a folder or a zip, found by looking."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from halfhour.method.refused import Refused

LARGEST_FILE = 300_000_000
"""Bytes of one unpacked file; the largest of O*NET 30.1 is about 40 MB."""
MOST_FILES = 20_000


class NotARelease(Refused):
    """The folder or zip is not an occupation release that can be read."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of a release: how to name it to people, and how to read it."""

    name: str
    """File name without folders, for instance ``Task Statements.txt``."""
    place: str
    """Folder it lies in, within the release."""
    size: int
    path: Path
    """The file itself, or the zip that holds it."""
    member: str | None = None

    def read(self) -> bytes:
        """All bytes of the piece. Raises ``NotARelease`` when too large or damaged."""
        if self.size > LARGEST_FILE:
            raise NotARelease(f"{self.name} is larger than any O*NET file, so it was not read.")
        try:
            return self.path.read_bytes() if self.member is None else self._unpacked()
        except (
            OSError,
            zipfile.BadZipFile,
            EOFError,
            NotImplementedError,
            RuntimeError,
            zlib.error,
        ) as e:
            raise NotARelease(f"{self.name} cannot be read ({_cause(e)}).") from e

    def _unpacked(self) -> bytes:
        with zipfile.ZipFile(self.path) as archive, archive.open(self.member or "") as stream:
            data = stream.read(self.size + 1)
        if len(data) != self.size:
            raise NotARelease(f"{self.name} is not as long as the zip says, so it was not read.")
        return data


def _cause(error: Exception) -> str:
    return str(error).splitlines()[0][:120] if str(error) else type(error).__name__


def pieces(path: Path) -> tuple[Piece, ...]:
    """Every file under a folder (three levels deep) or within a zip; nothing is unpacked."""
    if path.is_dir():
        return tuple(_in_folder(path))
    if path.is_file():
        return tuple(_in_zip(path))
    raise NotARelease(f"{path} is not there: name the folder or zip of the O*NET text release.")


def _in_folder(folder: Path, depth: int = 3) -> Iterator[Piece]:
    for number, entry in enumerate(sorted(folder.iterdir())):
        if number > MOST_FILES:
            raise NotARelease(f"{folder} holds too many files to be an O*NET release.")
        if entry.is_dir() and depth > 1 and not entry.name.startswith("."):
            yield from _in_folder(entry, depth - 1)
        elif entry.is_file():
            yield Piece(entry.name, str(entry.parent), entry.stat().st_size, entry)


def _in_zip(path: Path) -> Iterator[Piece]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError) as e:
        raise NotARelease(f"{path.name} is neither a folder nor a readable zip.") from e
    if len(members) > MOST_FILES:
        raise NotARelease(f"{path.name} holds too many files to be an O*NET release.")
    for member in members:
        inner = PurePosixPath(member.filename)
        if not member.is_dir():
            yield Piece(inner.name, str(inner.parent), member.file_size, path, member.filename)


def beside(path: Path) -> tuple[Piece, ...]:
    """Files in the folders next to ``path``, where the BLS and SOC tables are often kept."""
    found: list[Piece] = []
    for entry in sorted(path.resolve().parent.iterdir()):
        if entry.is_dir() and re.search(r"bls|soc|projection|onet|occupation", entry.name, re.I):
            found += _in_folder(entry, depth=1)
        elif entry.is_file() and entry.suffix in {".csv", ".xlsx"}:
            found.append(Piece(entry.name, str(entry.parent), entry.stat().st_size, entry))
    return tuple(found)


def text_of(piece: Piece) -> io.StringIO:
    """The piece as text with any line ends. Raises ``NotARelease`` naming file and line."""
    data = piece.read()
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as e:
        line = data.count(b"\n", 0, e.start) + 1
        raise NotARelease(
            f"{piece.name}, line {line}: this is not text in UTF-8, so nothing was loaded."
        ) from e
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise NotARelease(f"{piece.name}, line {line}: holds a NUL, so nothing was loaded.")
    return io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n"))
