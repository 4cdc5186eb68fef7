"""Backups of PostgreSQL: what is refused, with a sentence, and nothing changed."""

import zipfile

import pytest

from halfhour.outside.account.backup import UnsoundBackup
from halfhour.outside.account.dumping import DUMP, NoTools, is_dump, unpack_dump, write_dump
from halfhour.outside.account.home import Home

NOWHERE = {"NAME": "none", "USER": "u", "PASSWORD": "hush", "HOST": "127.0.0.1", "PORT": "1"}


@pytest.fixture
def home(tmp_path):
    made = Home(tmp_path / "home")
    made.prepare()
    return made


def test_without_the_tools_it_says_what_to_install(home, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoTools, match="postgresql-client"):
        write_dump(home, NOWHERE, tmp_path / "copy.zip")
    assert not (tmp_path / "copy.zip").exists()


def test_a_server_that_is_away_is_told_without_the_password(home, tmp_path):
    with pytest.raises((UnsoundBackup, NoTools)) as told:
        write_dump(home, NOWHERE, tmp_path / "copy.zip")
    assert "hush" not in str(told.value)
    assert list(tmp_path.iterdir()) == [home.folder]


def test_a_zip_that_climbs_out_is_refused(home, tmp_path):
    with zipfile.ZipFile(tmp_path / "copy.zip", "w") as packed:
        packed.writestr(DUMP, "x")
        packed.writestr("files/../../key", "x")
    with pytest.raises(UnsoundBackup, match="trusted"):
        unpack_dump(tmp_path / "copy.zip", home, NOWHERE)


def test_a_damaged_zip_is_refused(home, tmp_path):
    with zipfile.ZipFile(tmp_path / "copy.zip", "w") as packed:
        packed.writestr(DUMP, b"0123456789" * 400)
    data = bytearray((tmp_path / "copy.zip").read_bytes())
    data[200] ^= 255
    (tmp_path / "copy.zip").write_bytes(data)
    with pytest.raises(UnsoundBackup, match="damaged"):
        unpack_dump(tmp_path / "copy.zip", home, NOWHERE)


def test_other_files_are_no_such_copy(tmp_path):
    (tmp_path / "x").write_text("x")
    assert not is_dump(tmp_path / "x")
    assert not is_dump(tmp_path / "absent")
