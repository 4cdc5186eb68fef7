"""A real Radicale on this machine, for tests."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from contextlib import contextmanager

from halfhour.outside.people.carddav import AddressBook

MKCOL = (
    '<mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><set><prop><resourcetype>'
    "<collection/><C:addressbook/></resourcetype></prop></set></mkcol>"
)


@contextmanager
def running(folder):
    """The address of a server that keeps its data in ``folder``; amara's password is secret."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "users").write_text("amara:secret\n")
    (folder / "config").write_text(
        f"[server]\nhosts=127.0.0.1:{port}\n[auth]\ntype=htpasswd\n"
        f"htpasswd_filename={folder}/users\nhtpasswd_encryption=plain\ndelay=0\n"
        f"[storage]\nfilesystem_folder={folder}/data\n"
    )
    server = subprocess.Popen(
        [sys.executable, "-m", "radicale", "--config", str(folder / "config")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(300):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.1)
    try:
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait()


def new_book(address, name):
    """A fresh address book of amara's, opened."""
    book = AddressBook(f"{address}amara/{name}/", "amara", "secret", inside_too=True)
    book.line.send("MKCOL", book.url, MKCOL.encode(), {"Content-Type": "application/xml"})
    return book
