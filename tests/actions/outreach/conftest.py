"""A seeker with a mail account on real servers."""

from __future__ import annotations

import pytest

from halfhour.actions.outreach.account import keep_account
from halfhour.actions.outreach.drafting import start_message
from halfhour.models import PersonValue
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


@pytest.fixture
def account(seeker, at):
    """Makes the seeker's account for these ports."""

    def make(smtp_port, imap_port=0, password="right"):
        return keep_account(
            by=seeker, at=at, address="noor@example.org", smtp_host="127.0.0.1",
            smtp_port=smtp_port, smtp_security="none", username="noor", password=password,
            imap_host="127.0.0.1" if imap_port else "", imap_port=imap_port or 993,
            imap_security="none",
        )  # fmt: skip

    return make


@pytest.fixture
def to_amara(person, seeker, at):
    """A draft to Amara, who has a mail address."""
    amara = person(
        "Amara Okafor", given_name="Amara", title="Planner", organisation_name="Northwind"
    )
    PersonValue.objects.create(
        owner=seeker, person=amara, kind="email", value="amara@example.net", key="amara@example.net"
    )
    return start_message(by=seeker, at=at, person=amara.pk, kind="request")
