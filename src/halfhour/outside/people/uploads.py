"""Files handed in through the browser, kept in the home folder until they are read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Any

from django.core.files.storage import default_storage


def keep_upload(number: int, place: int, file: Any) -> str:
    """Store an uploaded file for import ``number``; gives the name it is stored by."""
    return default_storage.save(f"imports/{number}/{place}", file)


def path_of(stored: str) -> Path:
    """Where a stored upload lies."""
    return Path(default_storage.path(stored))


def forget_uploads(stored: Iterable[str]) -> None:
    """Remove stored uploads; what they held is in the store now, or was not wanted."""
    for name in stored:
        default_storage.delete(name)


def rewrite_upload(stored: str, content: bytes) -> None:
    """Put ``content`` in the place of a stored upload, whole or not at all."""
    path = path_of(stored)
    new = path.with_name(f"{path.name}.new")
    new.write_bytes(content)
    new.replace(path)


def shown_name(name: str) -> str:
    """The file name alone, as it may be shown."""
    return PurePosixPath(name.replace("\\", "/")).name[:200] or "file"
