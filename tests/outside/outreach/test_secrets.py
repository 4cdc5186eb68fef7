"""A password kept: sealed with a key of the home, read again, and told when it cannot be."""

from __future__ import annotations

import pytest

from halfhour.outside.account.home import home_folder
from halfhour.outside.account.seals import new_keys
from halfhour.outside.outreach import secrets
from halfhour.outside.outreach.letter import MailFailed


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("HALFHOUR_HOME", str(tmp_path))
    return tmp_path


class Ring:
    """A keyring of the system."""

    priority = 5

    def __init__(self):
        self.kept = {}

    def get_keyring(self):
        return self

    def set_password(self, service, name, secret):
        self.kept[service, name] = secret

    def get_password(self, service, name):
        return self.kept.get((service, name))


def test_without_a_keyring_it_is_sealed_and_read_again():
    kept = secrets.kept_secret("user 1", "kestrel")
    assert kept.startswith("sealed:") and "kestrel" not in kept
    assert secrets.secret_of("user 1", kept) == "kestrel"


def test_no_secret_is_none():
    assert secrets.secret_of("user 1", "") == ""


def test_sealed_twice_it_never_looks_the_same():
    assert secrets.kept_secret("a", "kestrel") != secrets.kept_secret("a", "kestrel")


def test_on_another_machine_it_is_asked_for_again(tmp_path, monkeypatch):
    kept = secrets.kept_secret("user 1", "kestrel")
    monkeypatch.setenv("HALFHOUR_HOME", str(tmp_path / "other"))
    with pytest.raises(MailFailed, match="give it again"):
        secrets.secret_of("user 1", kept)


@pytest.mark.parametrize("spoilt", ["sealed:", "sealed:x", "gAAAA", "sealed:gAAAAABé"])
def test_a_spoilt_secret_is_told_not_raised(spoilt):
    with pytest.raises(MailFailed):
        secrets.secret_of("user 1", spoilt)


def test_a_new_key_seals_and_the_old_one_still_opens(home):
    before = secrets.kept_secret("user 1", "kestrel")
    new_keys()
    assert len(home_folder().keys("mail")) == 2
    assert secrets.secret_of("user 1", before) == "kestrel"
    after = secrets.kept_secret("user 1", "kestrel")
    home_folder().keep_keys("mail", home_folder().keys("mail")[1:])
    with pytest.raises(MailFailed):
        secrets.secret_of("user 1", after)


def test_with_a_keyring_nothing_of_it_is_in_the_database(monkeypatch):
    ring = Ring()
    monkeypatch.setattr(secrets, "_keyring", ring)
    kept = secrets.kept_secret("user 1", "kestrel")
    assert kept == secrets.IN_KEYRING
    assert secrets.secret_of("user 1", kept) == "kestrel"
    ring.kept.clear()
    with pytest.raises(MailFailed, match="keyring"):
        secrets.secret_of("user 1", kept)
