"""F36: hosted, mail goes to the number that was checked, and its certificate is held to the name."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from faults.turning_names import turn
from halfhour.actions.outreach.account import account_of, imap_of, keep_account, smtp_of
from halfhour.method.today.digest import Digest
from halfhour.outside.outreach.imap import arrived
from halfhour.outside.outreach.letter import MailFailed, letter
from halfhour.outside.outreach.smtp import send
from halfhour.outside.today.addresses import NotDelivered
from halfhour.outside.today.delivery import deliver
from outside.outreach.mail_keys import made_keys, server_side
from outside.outreach.mail_servers import dovecot_is_here, imap_server, smtp_server

OUTSIDE, NAME = "93.184.216.34", "mail.example.com"
TOLD = Digest("Thank Ama Okafor", "1. Thank Ama Okafor\n", "Thank Ama Okafor")
LETTER = letter(
    sender="noor@example.org", name="Noor", to="ama@example.net", subject="Thanks", body="Thanks!",
    mail_id="<1@example.org>", at=datetime(2026, 11, 27, tzinfo=UTC),
)  # fmt: skip


@pytest.fixture
def keys(tmp_path, monkeypatch):
    """Makes the certificate of a name, which this machine then trusts."""

    def make(name):
        file = made_keys(tmp_path, name)
        monkeypatch.setenv("SSL_CERT_FILE", str(file))
        return file

    return make


@pytest.fixture
def account(seeker, at, settings):
    """Keeps a hosted seeker's account on the server called NAME."""
    settings.HOSTED = True

    def keep(security):
        smtp_port, imap_port = (465, 993) if security == "tls" else (587, 143)
        keep_account(
            by=seeker, at=at, address="noor@example.org", smtp_host=NAME, smtp_port=smtp_port,
            smtp_security=security, username="noor", password="right", imap_host=NAME,
            imap_port=imap_port, imap_security=security,
        )  # fmt: skip
        return account_of(seeker)

    return keep


@pytest.mark.parametrize(("security", "port"), [("tls", 465), ("starttls", 587)])
def test_f36_a_letter_goes_to_the_checked_number_and_the_name_is_proved(
    seeker, account, keys, monkeypatch, security, port
):
    kept = account(security)
    with smtp_server(**{security: server_side(keys(NAME))}) as (laid, letters):
        went = turn(monkeypatch, NAME, OUTSIDE, laid)
        send(smtp_of(seeker, kept), LETTER, handing=lambda: None)
    assert went == [(OUTSIDE, port)]
    assert len(letters.envelopes) == 1


@pytest.mark.parametrize(("security", "port"), [("tls", 465), ("starttls", 587)])
def test_f36_a_server_that_proves_another_name_gets_no_password(
    seeker, account, keys, monkeypatch, security, port
):
    kept = account(security)
    with smtp_server(**{security: server_side(keys("other.example.com"))}) as (laid, letters):
        went = turn(monkeypatch, NAME, OUTSIDE, laid)
        with pytest.raises(MailFailed, match="no safe line"):
            send(smtp_of(seeker, kept), LETTER, handing=lambda: None)
    assert (went, letters.envelopes) == ([(OUTSIDE, port)], [])


@pytest.mark.skipif(not dovecot_is_here(), reason="dovecot-imapd is not installed, or no root.")
@pytest.mark.parametrize(("security", "port"), [("tls", 993), ("starttls", 143)])
@pytest.mark.parametrize("proved", [NAME, "other.example.com"])
def test_f36_answers_are_read_from_the_checked_number_if_it_proves_the_name(
    seeker, account, keys, monkeypatch, security, port, proved
):
    kept = account(security)
    with imap_server(keys(proved), starttls=security == "starttls") as laid:
        went = turn(monkeypatch, NAME, OUTSIDE, laid)
        server = imap_of(seeker, kept)
        if proved == NAME:
            assert arrived(server, since_uid=0, uid_validity=0).mails == ()
        else:
            with pytest.raises(MailFailed, match="no safe line"):
                arrived(server, since_uid=0, uid_validity=0)
    assert went == [(OUTSIDE, port)]


@pytest.mark.parametrize(("scheme", "way"), [("smtps", "tls"), ("smtp", "starttls")])
@pytest.mark.parametrize("proved", [NAME, "other.example.com"])
def test_f36_the_daily_mail_goes_to_the_checked_number_if_it_proves_the_name(
    keys, monkeypatch, scheme, way, proved
):
    address = f"{scheme}://noor:right@{NAME}:2525/?to=noor@example.org"
    with smtp_server(**{way: server_side(keys(proved))}) as (laid, letters):
        went = turn(monkeypatch, NAME, OUTSIDE, laid)
        if proved == NAME:
            deliver("mail", address, TOLD, inside_too=False)
        else:
            with pytest.raises(NotDelivered):
                deliver("mail", address, TOLD, inside_too=False)
    assert went == [(OUTSIDE, 2525)]
    assert len(letters.envelopes) == (proved == NAME)
