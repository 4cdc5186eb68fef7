"""The real thing to break: a home of its own and processes on it."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from pathlib import Path

import prepared


def environment(home: Path, *, fresh: bool = False) -> dict[str, str]:
    """The environment of a process on ``home``, whose database is there unless it is ``fresh``."""
    if not fresh:
        prepared.furnish(home)
    return {**prepared.environment(), "HALFHOUR_HOME": str(home)}


def halfhour(
    home: Path, *words: str, fresh: bool = False, **options
) -> subprocess.CompletedProcess:
    """Run one command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "halfhour", *words],
        env=environment(home, fresh=fresh),
        capture_output=True,
        text=True,
        timeout=100,
        **options,
    )


def started(home: Path, *words: str) -> subprocess.Popen:
    """Start a command and let it run."""
    return subprocess.Popen(
        [sys.executable, "-m", "halfhour", *words],
        env=environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def address_of(app: subprocess.Popen) -> str:
    """The address an app prints once it is ready."""
    line = app.stdout.readline()
    assert line.startswith("Open "), line + app.stderr.read()
    return line.removeprefix("Open ").strip()


def wait_for(condition, seconds: float = 20.0):
    """What ``condition`` gives once it is true; fails when it never is."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if found := condition():
            return found
        time.sleep(0.02)
    raise AssertionError("It never came.")
