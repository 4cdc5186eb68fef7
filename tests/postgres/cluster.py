"""A throwaway PostgreSQL on loopback, made in seconds and gone with the tests."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROLE = "halfhour"
QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=32MB"


def programs() -> Path | None:
    """The folder with initdb and pg_ctl, of the newest version here; None where there is none."""
    folders = (p.parent for p in Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    here = sorted(folders, key=lambda f: float(re.sub(r"[^\d.]", "", f.parent.name) or 0))
    found = shutil.which("initdb")
    return here[-1] if here else Path(found).parent if found else None


def in_memory() -> Path | None:
    """Where files never reach a disk; None where there is too little of it."""
    memory = Path("/dev/shm")
    return memory if memory.is_dir() and shutil.disk_usage(memory).free > 1 << 30 else None


@contextmanager
def running() -> Iterator[str]:
    """The address of a fresh server, without a database name; stopped and removed afterwards.

    The server refuses to run as root, so then it runs as ``nobody``. It sorts and lowers letters
    as English does, where keys sorted by the server's own taste would show.
    """
    binaries = programs()
    folder = Path(tempfile.mkdtemp(prefix="halfhour-postgres-", dir=in_memory()))
    who = ("nobody", 65534) if os.getuid() == 0 else (None, os.getuid())
    os.chown(folder, who[1], -1)
    as_whom = {"user": who[0], "group": "nogroup", "extra_groups": []} if who[0] else {}
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} {QUICK}"

    def do(program: str, *words: str) -> None:
        said = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(
            [binaries / program, "-D", folder / "data", *words],
            cwd="/",
            check=True,
            **said,
            **as_whom,
        )

    try:
        locale = ["--locale-provider=icu", "--icu-locale=en-US", "--locale=C.UTF-8"]
        do("initdb", "-U", ROLE, "-A", "trust", "-E", "UTF8", "--no-sync", *locale)
        do("pg_ctl", "-w", "-l", str(folder / "log"), "-o", options, "start")
        try:
            yield f"postgresql://{ROLE}@127.0.0.1:{port}"
        finally:
            do("pg_ctl", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
