"""One running app per home."""

import pytest

from halfhour.outside.account.home import Home
from halfhour.outside.account.running import AlreadyRunning, claim


def test_f08_a_second_app_on_one_home_is_refused_with_the_address(tmp_path):
    home = Home(tmp_path)
    with claim(home, address="http://127.0.0.1:8030/"):
        second = claim(home, address="x")
        with pytest.raises(AlreadyRunning, match=r"http://127\.0\.0\.1:8030/"):
            second.__enter__()
    with claim(home, address="x"):
        pass


def test_a_key_is_made_once_and_readable_by_its_user_alone(tmp_path):
    home = Home(tmp_path / "home")
    assert home.key("secret") == home.key("secret")
    assert (home.folder / "secret.key").stat().st_mode & 0o777 == 0o600
    assert home.folder.stat().st_mode & 0o777 == 0o700
