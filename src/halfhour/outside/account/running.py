"""One running app and one worker per home: locks that die with their process."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from halfhour.method.refused import Refused
from halfhour.outside.account.home import Home


class AlreadyRunning(Refused):
    """Another process already serves this home."""


@contextmanager
def claim(home: Home, *, address: str) -> Iterator[None]:
    """Hold ``home`` while the app runs on it; raises :class:`AlreadyRunning` with its address.

    Why a lock and not a file with a process number: the lock dies with its process, also when
    that is killed.
    """
    home.prepare()
    with _held(home.running, address) as there:
        if there is not None:
            where = there or "its address"
            raise AlreadyRunning(
                f"halfhour already runs on {home.folder}: open {where}, or stop it first."
            )
        yield


@contextmanager
def claim_rounds(home: Home) -> Iterator[None]:
    """Be the only one who sends and reads mail for ``home``; raises :class:`AlreadyRunning`."""
    home.prepare()
    with _held(home.working, str(os.getpid())) as there:
        if there is not None:
            raise AlreadyRunning(
                f"This is done for {home.folder} already: the app or another worker is at it."
            )
        yield


@contextmanager
def _held(path: Path, words: str) -> Iterator[str | None]:
    """None while this process holds the lock; else what its holder wrote."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        there = os.read(handle, 200).decode(errors="replace").strip()
        os.close(handle)
        yield there
        return
    try:
        os.ftruncate(handle, 0)
        os.write(handle, words.encode())
        os.fsync(handle)
        yield None
    finally:
        os.ftruncate(handle, 0)
        os.close(handle)
