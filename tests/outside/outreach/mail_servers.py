"""Real mail servers on loopback for the tests: aiosmtpd to send, dovecot to file and read."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

DOVECOT = "/usr/sbin/dovecot"


class Letters:
    """What the SMTP server took; ``answers`` are its words to DATA, the last one for ever."""

    def __init__(self, open_to_all=False):
        self.open_to_all = open_to_all
        self.envelopes = []
        self.answers = ["250 OK"]
        self.rcpt = "250 OK"

    async def handle_MAIL(self, server, session, envelope, address, options):  # noqa: N802
        if not (session.authenticated or self.open_to_all):
            return "530 Enter first"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        if self.rcpt.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.rcpt

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        said = self.answers[0] if len(self.answers) == 1 else self.answers.pop(0)
        if said == "drop":
            self.envelopes.append(envelope)
            server.transport.abort()
            return "250 OK"
        if said.startswith("250"):
            self.envelopes.append(envelope)
        return said


def _enter(server, session, envelope, mechanism, data):
    good = data.login == b"noor" and data.password == b"right"
    return AuthResult(success=good, handled=good)


@contextmanager
def smtp_server(open_to_all=False, *, tls=None, starttls=None):
    """An SMTP server that wants a password, unless open; gives (port, letters).

    ``tls`` or ``starttls`` is the context that makes its lines safe, from the start or when asked.
    """
    letters = Letters(open_to_all)
    server = Controller(
        letters, hostname="127.0.0.1", port=free_port(), authenticator=_enter,
        auth_require_tls=False, ssl_context=tls, tls_context=starttls,
    )  # fmt: skip
    server.start()
    try:
        yield server.port, letters
    finally:
        server.stop()


def free_port():
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return line.getsockname()[1]


def dovecot_is_here():
    return Path(DOVECOT).exists() and os.geteuid() == 0


@contextmanager
def imap_server(keys=None, *, starttls=False):
    """A dovecot of its own with one user, noor/right; gives its port.

    With ``keys``, a file with certificate and key, its lines are safe from the start or when asked.
    """
    folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
    folder.chmod(0o755)
    port = free_port()
    user = pwd.getpwnam("nobody")
    (folder / "mail").mkdir()
    os.chown(folder / "mail", user.pw_uid, user.pw_gid)
    (folder / "users").write_text("noor:{PLAIN}right\n")
    (folder / "users").chmod(0o644)
    (folder / "dovecot.conf").write_text(_conf(folder, port, user, keys, starttls))
    running = subprocess.Popen([DOVECOT, "-F", "-c", str(folder / "dovecot.conf")])
    try:
        _wait(port)
        yield port
    finally:
        running.terminate()
        running.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


def _conf(folder, port, user, keys, starttls):
    safe = f"ssl = yes\nssl_cert = <{keys}\nssl_key = <{keys}" if keys else "ssl = no"
    open_port, safe_port = (0, port) if keys and not starttls else (port, 0)
    return f"""
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
{safe}
disable_plaintext_auth = no
default_internal_user = dovecot
default_login_user = dovenull
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:{folder}/mail/%u
service imap-login {{
  inet_listener imap {{
    port = {open_port}
  }}
  inet_listener imaps {{
    port = {safe_port}
    ssl = yes
  }}
}}
passdb {{
  driver = passwd-file
  args = {folder}/users
}}
userdb {{
  driver = static
  args = uid={user.pw_uid} gid={user.pw_gid} home={folder}/mail/%u
}}
namespace inbox {{
  inbox = yes
  mailbox Sent {{
    special_use = \\Sent
    auto = subscribe
  }}
}}
"""


def _wait(port):
    for _ in range(100):
        with socket.socket() as line:
            line.settimeout(0.2)
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("dovecot did not start")
