"""A disk that is full: recognised however it shows, and said in one sentence."""

from __future__ import annotations

import errno
import sqlite3

from halfhour.method.refused import Refused

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
# What a file that may not grow shows inside SQLite: no room, or a write that did not go through.
FULL_INSIDE = frozenset({"SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE"})
FULL_ON_SERVER = "53100"
SENTENCE = "The disk is full, so nothing of this was kept: make room on it, then try again."


class DiskFull(Refused):
    """There is no room on the disk for what was to be written."""


def is_full(error: BaseException | None) -> bool:
    """Whether an error, or what led to it, is that the disk is full."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        if isinstance(error, DiskFull) or (isinstance(error, OSError) and error.errno in FULL):
            return True
        if isinstance(error, sqlite3.Error) and (
            getattr(error, "sqlite_errorname", "") in FULL_INSIDE
        ):
            return True
        if getattr(error, "sqlstate", None) == FULL_ON_SERVER:
            return True
        error = error.__cause__ or error.__context__
    return False
