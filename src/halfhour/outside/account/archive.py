"""Writing and reading the zip of an export; whatever does not match its manifest is refused."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO, Self

from halfhour.method.account.archive import (
    MANIFEST,
    Manifest,
    NotAnExport,
    Part,
    check_part,
    check_whole,
    read_manifest,
)
from halfhour.method.refused import Refused
from halfhour.outside.people.archives import DAMAGED

STAMP = (1980, 1, 1, 0, 0, 0)
CHUNK = 1 << 16
MOST_BYTES = 8 << 30
MOST_RATIO = 400
MOST_IN_MANIFEST = 64 << 20


class ArchiveWriter:
    """A zip that grows entry by entry beside ``path`` and takes its place when whole."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.growing = path.with_name(f".{path.name}.growing")
        self.parts: dict[str, Part] = {}

    def __enter__(self) -> Self:
        self._zip = zipfile.ZipFile(self.growing, "w", zipfile.ZIP_DEFLATED, compresslevel=6)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self._zip.close()
            if kind is None:
                self.growing.replace(self.path)
        finally:
            self.growing.unlink(missing_ok=True)

    def add_lines(self, name: str, lines: Iterable[str]) -> int:
        """Write lines of text; the number of lines."""
        count = 0

        def chunks() -> Iterator[bytes]:
            nonlocal count
            for text in lines:
                count += 1
                yield f"{text}\n".encode()

        part = self._write(name, chunks())
        self.parts[name] = Part(part.sha256, part.bytes, count)
        return count

    def add_file(self, name: str, opened: IO[bytes]) -> None:
        """Write a file from an open handle."""
        self.parts[name] = self._write(name, iter(lambda: opened.read(CHUNK), b""))

    def finish(self, *, made_at: str, version: str) -> Manifest:
        """Write the manifest, last."""
        manifest = Manifest(made_at, version, dict(sorted(self.parts.items())))
        self._write(MANIFEST, iter([manifest.to_json().encode()]))
        return manifest

    def _write(self, name: str, chunks: Iterable[bytes]) -> Part:
        entry = zipfile.ZipInfo(name, date_time=STAMP)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o600 << 16
        digest, size = hashlib.sha256(), 0
        with self._zip.open(entry, "w", force_zip64=True) as out:
            for chunk in chunks:
                digest.update(chunk)
                size += len(chunk)
                out.write(chunk)
        return Part(digest.hexdigest(), size)


class ArchiveReader:
    """A verified export: opening it reads every entry once and compares it with the manifest."""

    def __init__(self, path: Path) -> None:
        try:
            self._zip = zipfile.ZipFile(path)
            self._zip.getinfo(MANIFEST)
        except (FileNotFoundError, PermissionError, IsADirectoryError):
            raise
        except (KeyError, *DAMAGED) as error:
            raise NotAnExport(
                f"{path.name} is not a whole export of halfhour; nothing was restored."
            ) from error
        self._guard(path)
        self.manifest = read_manifest(self._manifest(path).decode("utf-8", "replace"))
        self._verify(path)

    def lines(self, name: str) -> Iterator[str]:
        """The lines of one entry of records; none when the export has no such kind."""
        if name not in self.manifest.parts:
            return
        with self._zip.open(name) as opened:
            for raw in opened:
                yield raw.decode()

    def files(self) -> Iterator[tuple[str, IO[bytes]]]:
        """Every file beside the records: its path below ``files/``, and an open handle."""
        for name in self.manifest.parts:
            if name.startswith("files/"):
                with self._zip.open(name) as opened:
                    yield name.removeprefix("files/"), opened

    def close(self) -> None:
        """Close the zip."""
        self._zip.close()

    def _guard(self, path: Path) -> None:
        infos = self._zip.infolist()
        whole = sum(info.file_size for info in infos)
        packed = sum(info.compress_size for info in infos)
        slipping = any(
            PurePosixPath(i.filename).is_absolute() or ".." in PurePosixPath(i.filename).parts
            for i in infos
        )
        if slipping or whole > MOST_BYTES or whole > MOST_RATIO * max(packed, 1 << 20):
            raise NotAnExport(
                f"{path.name} is not an export that can be trusted; nothing was restored."
            )

    def _manifest(self, path: Path) -> bytes:
        try:
            if self._zip.getinfo(MANIFEST).file_size <= MOST_IN_MANIFEST:
                return self._zip.read(MANIFEST)
        except DAMAGED as error:
            raise NotAnExport(f"{path.name} is damaged; nothing was restored.") from error
        raise NotAnExport(f"The manifest of {path.name} is far too large; nothing was restored.")

    def _verify(self, path: Path) -> None:
        try:
            for info in self._zip.infolist():
                if info.filename == MANIFEST:
                    continue
                digest, size = hashlib.sha256(), 0
                with self._zip.open(info) as opened:
                    while chunk := opened.read(CHUNK):
                        digest.update(chunk)
                        size += len(chunk)
                check_part(info.filename, self.manifest, sha256=digest.hexdigest(), size=size)
        except Refused:
            raise
        except DAMAGED as error:
            raise NotAnExport(f"{path.name} is damaged; nothing was restored.") from error
        check_whole(frozenset(self._zip.namelist()), self.manifest)
