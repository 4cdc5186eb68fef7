"""Fixtures with real mail servers on loopback."""

from __future__ import annotations

import pytest

from outside.outreach.mail_servers import dovecot_is_here, imap_server, smtp_server


@pytest.fixture
def smtp():
    """(port, letters) of an SMTP server."""
    with smtp_server() as server:
        yield server


@pytest.fixture(scope="session")
def imap():
    """The port of a dovecot."""
    if not dovecot_is_here():
        pytest.skip("dovecot-imapd is not installed, or this is not root.")
    with imap_server() as port:
        yield port
