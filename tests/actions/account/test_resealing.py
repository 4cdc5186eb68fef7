"""New keys for kept passwords: all sealed anew, old keys still open, forgotten ones do not."""

from __future__ import annotations

import json

import pytest

from faults.living import halfhour
from halfhour.actions.account.resealing import Resealed, reseal
from halfhour.actions.outreach.account import account_of, keep_account, smtp_of
from halfhour.actions.outreach.endpoint import endpoint_of, keep_endpoint
from halfhour.actions.today.notifying import add_notifier
from halfhour.models import Event, MailAccount, ModelEndpoint, Notifier
from halfhour.outside.account.home import home_folder
from halfhour.outside.outreach import secrets
from halfhour.outside.outreach.letter import MailFailed
from halfhour.outside.today.sealing import SealBroken, sealed, unsealed
from halfhour.outside.today.vapid import vapid_key

NTFY = "https://ntfy.example.org/mine"


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("HALFHOUR_HOME", str(tmp_path))
    return home_folder()


@pytest.fixture
def kept(home, seeker, at):
    """A mail account, a model and a notifier, each with its secret."""
    keep_account(
        by=seeker, at=at, address="noor@example.org", smtp_host="127.0.0.1", smtp_port=1,
        smtp_security="none", username="noor", password="right",
    )  # fmt: skip
    keep_endpoint(by=seeker, at=at, url="http://127.0.0.1:9/v1", model="m", key="sk-kestrel")
    add_notifier(by=seeker, at=at, kind="ntfy", address=NTFY)
    return [kind.objects.get().secret for kind in (MailAccount, ModelEndpoint, Notifier)]


def readable(seeker):
    return (
        smtp_of(seeker, account_of(seeker)).password, endpoint_of(seeker)[0].key,
        unsealed(Notifier.objects.get().secret),
    )  # fmt: skip


def test_every_password_is_sealed_anew_and_readable(kept, seeker, at):
    assert reseal(by=seeker, at=at) == Resealed(3, 0, 0)
    assert readable(seeker) == ("right", "sk-kestrel", NTFY)
    fresh = [kind.objects.get().secret for kind in (MailAccount, ModelEndpoint, Notifier)]
    assert not set(fresh) & set(kept)
    assert Event.objects.get(verb="account.resealed").data["resealed"] == 3


def test_the_old_keys_still_open_an_older_copy(kept, seeker, at):
    reseal(by=seeker, at=at)
    reseal(by=seeker, at=at)
    Notifier.objects.update(secret=kept[2])
    MailAccount.objects.update(secret=kept[0])
    assert readable(seeker) == ("right", "sk-kestrel", NTFY)


def test_forgotten_keys_open_nothing_any_more(kept, home, seeker, at):
    reseal(by=seeker, at=at, forget_old=True)
    assert readable(seeker) == ("right", "sk-kestrel", NTFY)
    assert [len(home.keys(name)) for name in ("mail", "sealing")] == [1, 1]
    with pytest.raises(SealBroken):
        unsealed(kept[2])
    MailAccount.objects.update(secret=kept[0])
    with pytest.raises(MailFailed, match="give it again"):
        smtp_of(seeker, account_of(seeker))


def test_browsers_know_the_sender_of_push_messages_for_ever(home, seeker, at):
    before = vapid_key()
    reseal(by=seeker, at=at)
    assert vapid_key() == before
    for _ in range(2):
        reseal(by=seeker, at=at, forget_old=True)
        assert vapid_key() == before


def test_what_no_key_opens_is_counted_and_left(kept, seeker, at):
    Notifier.objects.update(secret="not sealed at all")
    assert reseal(by=seeker, at=at) == Resealed(2, 0, 1)
    assert Notifier.objects.get().secret == "not sealed at all"


def test_what_lies_in_the_keyring_stays_there(kept, seeker, at):
    MailAccount.objects.update(secret=secrets.IN_KEYRING)
    assert reseal(by=seeker, at=at) == Resealed(2, 1, 0)


def test_everybodys_passwords_are_sealed_anew(kept, seeker, stranger, at):
    add_notifier(by=stranger, at=at, kind="ntfy", address=NTFY)
    assert reseal(by=seeker, at=at).resealed == 4


def test_the_files_of_keys_are_for_their_owner_alone(home, seeker, at):
    sealed("x")
    reseal(by=seeker, at=at, forget_old=True)
    files = sorted(home.folder.glob("*.key*"))
    assert [one.name for one in files] == ["mail.key", "push.key", "sealing.key"]
    assert {one.stat().st_mode & 0o777 for one in files} == {0o600}


def test_from_the_shell(tmp_path):
    told = halfhour(tmp_path, "reseal", "--forget-old", "--json")
    assert json.loads(told.stdout) == {"resealed": 0, "in_keyring": 0, "unreadable": 0}
