"""Addresses of static files, each worked out once."""

from __future__ import annotations

from functools import cache

from django.contrib.staticfiles.storage import StaticFilesStorage


class RememberedStatics(StaticFilesStorage):
    """Static files as Django keeps them; a frame names thirty, so their addresses are remembered."""

    def url(self, name: str | None) -> str:
        """The address of a static file."""
        return self._remembered(name)

    @cache  # noqa: B019 - there is one storage as long as the process lives
    def _remembered(self, name: str | None) -> str:
        return super().url(name)
