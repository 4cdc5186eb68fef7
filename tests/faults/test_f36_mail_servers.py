"""F36: hosted, a mail account never reaches loopback or private addresses."""

from __future__ import annotations

import pytest

from halfhour.actions.outreach.account import UnsafeLine, account_of, imap_of, keep_account, smtp_of
from halfhour.outside.outreach.letter import MailFailed


def keep(seeker, at, host, port=587, security="starttls"):
    return keep_account(
        by=seeker, at=at, address="noor@example.org", smtp_host=host, smtp_port=port,
        smtp_security=security, username="noor", password="p", imap_host=host, imap_port=993,
    )  # fmt: skip


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "::1", "10.1.2.3", "169.254.169.254", "0.0.0.0", "2130706433"]
)
def test_hosted_it_stays_outside(seeker, at, settings, host):
    settings.HOSTED = True
    keep(seeker, at, host)
    for way in (smtp_of, imap_of):
        with pytest.raises(MailFailed):
            way(seeker, account_of(seeker))


def test_hosted_only_ports_for_mail(seeker, at, settings):
    settings.HOSTED = True
    keep(seeker, at, "8.8.8.8", port=5432)
    with pytest.raises(MailFailed, match="no port for mail"):
        smtp_of(seeker, account_of(seeker))


def test_hosted_there_is_no_open_line(seeker, at, settings):
    settings.HOSTED = True
    with pytest.raises(UnsafeLine):
        keep(seeker, at, "127.0.0.1", security="none")
