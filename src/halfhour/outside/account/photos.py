"""Photographs of people, read from where files are kept."""

from __future__ import annotations

from django.core.files.storage import default_storage


def photo_called(name: str) -> bytes:
    """The bytes of a photograph; none where there is none, or its file is lost."""
    if not name or not default_storage.exists(name):
        return b""
    with default_storage.open(name) as opened:
        return bytes(opened.read())
