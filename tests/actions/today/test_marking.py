"""Later, never, done: what may be said of a step, and what may not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.today.marking import NoSuchStep, NotLater, dismiss, finish, put_off, take_up
from halfhour.method.followups.words import NothingSaid
from halfhour.models import Dismissal, Event, PutOff

pytestmark = pytest.mark.django_db
KEY = "promise:7"


@pytest.mark.parametrize("days", [-1, 400])
def test_later_means_later_and_not_for_ever(seeker, at, days):
    with pytest.raises(NotLater):
        put_off(by=seeker, at=at, key=KEY, until=at.date() + timedelta(days=days))
    assert not PutOff.objects.exists()


@pytest.mark.parametrize("key", ["", "x", "promise:", "promise:<b>", "promise:1;2", "a" * 200])
def test_a_key_of_strange_shape_is_refused(seeker, at, key):
    with pytest.raises(NoSuchStep):
        finish(by=seeker, at=at, key=key)


def test_dismissing_needs_a_reason(seeker, at):
    with pytest.raises(NothingSaid):
        dismiss(by=seeker, at=at, key=KEY, reason="")


def test_said_twice_it_is_kept_once(seeker, at):
    finish(by=seeker, at=at, key=KEY)
    finish(by=seeker, at=at, key=KEY)
    assert Dismissal.objects.count() == 1
    assert Event.objects.filter(verb="today.done").count() == 1


def test_taking_up_lifts_every_mark_of_ones_own(seeker, stranger, at):
    put_off(by=seeker, at=at, key=KEY, until=at.date() + timedelta(days=2))
    dismiss(by=seeker, at=at, key=KEY, reason="no")
    dismiss(by=stranger, at=at, key=KEY, reason="no")
    assert take_up(by=seeker, at=at, key=KEY) == 2
    assert Dismissal.objects.get(lifted_at=None).owner == stranger
