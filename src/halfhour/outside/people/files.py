"""Opening the files people come in: by pieces, archives with care, spreadsheets by their cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from halfhour.method.people.incoming import NotReadable
from halfhour.method.people.recognise import LOOKED_AT, kind_of_file
from halfhour.outside.people.archives import entries_of, plain

PIECE = 131_072
LARGEST = 2_000_000_000
TEXT_LARGEST = 200_000_000


class Source(NamedTuple):
    """One readable file, or one in an archive: what it is called, what it is, and its bytes.

    ``kind`` is vcard, monica, table or workbook; a workbook is read from ``path`` or ``chunks``.
    """

    called: str
    kind: str
    chunks: Callable[[], Iterator[bytes]]
    size: int


def sources_in(path: Path, called: str = "") -> list[Source]:
    """The readable files at ``path``: itself, or what an archive holds.

    Raises `NotReadable` for what is missing, empty, too large or no list of people.
    """
    called = called or path.name
    if not path.is_file():
        raise NotReadable(f"There is no file {called} here.")
    size = path.stat().st_size
    if size > LARGEST:
        raise NotReadable(f"{called} is larger than 2 GB, which is more than a list of people.")
    with path.open("rb") as file:
        kind = kind_of_file(file.read(LOOKED_AT), called)
    if kind == "zip":
        return _in_archive(path, called)
    return [Source(called, kind, lambda: pieces(path.open("rb")), size)]


def _in_archive(path: Path, called: str) -> list[Source]:
    entries = entries_of(path, called)
    if any(one.name == "[Content_Types].xml" for one in entries):
        if not any(one.name.startswith("xl/") for one in entries):
            raise NotReadable(f"{called} is an Office document without a table; nothing was read.")
        return [Source(called, "workbook", lambda: pieces(path.open("rb")), path.stat().st_size)]
    if any(one.name == "mimetype" for one in entries):
        return [Source(called, "workbook", lambda: pieces(path.open("rb")), path.stat().st_size)]
    found = []
    for one in entries:
        inside = f"{called}/{plain(one.name)}"
        head = one.head(LOOKED_AT)  # damage refuses the archive; a file without people is left out
        try:
            kind = kind_of_file(head, inside)
        except NotReadable:
            continue
        if kind == "zip":
            raise NotReadable(
                f"{called} holds another archive ({plain(one.name)}); unpack it and give the files inside."
            )
        found.append(Source(inside, kind, one.pieces, one.size))
    if not found:
        raise NotReadable(f"{called} holds no file with people.")
    return found


def pieces(file: BinaryIO) -> Iterator[bytes]:
    """The bytes of an open file in pieces; it is closed at the end."""
    with file:
        while piece := file.read(PIECE):
            yield piece


def whole_text(source: Source) -> bytes:
    """All bytes of a source that can only be read at once; too large ones are refused."""
    if source.size > TEXT_LARGEST:
        raise NotReadable(f"{source.called} is larger than 200 MB and cannot be read at once.")
    return b"".join(source.chunks())
