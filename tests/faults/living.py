"""The real thing to break: a home of its own and processes on it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"


def environment(home: Path) -> dict[str, str]:
    """The environment of a process on ``home``."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("HALFHOUR", "DJANGO"))}
    return {**kept, "HALFHOUR_HOME": str(home), "PYTHONPATH": str(SOURCE)}


def halfhour(home: Path, *words: str, **options) -> subprocess.CompletedProcess:
    """Run one command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "halfhour", *words],
        env=environment(home),
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
