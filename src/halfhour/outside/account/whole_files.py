"""The files of a home, whole or not there: what could not be written to its end is removed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.core.files.storage import FileSystemStorage
from django.db.models.fields.files import FieldFile


class WholeFiles(FileSystemStorage):
    """Django's storage of files, without the beginnings of files a full disk leaves behind."""

    def _save(self, name: str, content: Any) -> str:
        try:
            return str(super()._save(name, content))  # type: ignore[misc]
        except OSError:
            Path(self.path(name)).unlink(missing_ok=True)
            raise


@contextmanager
def forgotten_if_it_fails(file: FieldFile) -> Iterator[None]:
    """Around a transaction: the file kept in it goes when the record does not come to be."""
    try:
        yield
    except BaseException:
        if file.name:
            file.storage.delete(str(file.name))
        raise
