"""Coming in by a one-time token."""

from datetime import timedelta

import pytest

from halfhour.actions.account.entering import make_token, spend_token, welcome_local_user
from halfhour.models import Event, Search, Settings, SignInToken, User


def test_the_local_user_is_welcomed_once(db, at):
    first = welcome_local_user(at=at)
    assert welcome_local_user(at=at + timedelta(days=1)) == first
    assert Settings.objects.kept_by(first).count() == 1
    assert Search.objects.kept_by(first).count() == 1
    assert Event.objects.kept_by(first).count() == 1


def test_a_token_opens_once(seeker, at):
    token = make_token(by=seeker, at=at)
    assert spend_token(token=token, at=at) == seeker
    assert spend_token(token=token, at=at) is None


def test_a_token_dies_after_twelve_hours(seeker, at):
    token = make_token(by=seeker, at=at)
    assert spend_token(token=token, at=at + timedelta(hours=12, seconds=1)) is None


def test_a_new_token_ends_the_one_before(seeker, at):
    old = make_token(by=seeker, at=at)
    make_token(by=seeker, at=at)
    assert spend_token(token=old, at=at) is None


def test_the_token_itself_is_never_kept(seeker, at):
    token = make_token(by=seeker, at=at)
    assert token not in SignInToken.objects.get(user=seeker).digest


@pytest.mark.parametrize("wrong", ["", "x", "'; --", "a" * 5000])
def test_a_wrong_token_opens_nothing(seeker, at, wrong):
    make_token(by=seeker, at=at)
    assert spend_token(token=wrong, at=at) is None
    assert User.objects.count() == 1
