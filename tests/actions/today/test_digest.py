"""The digest: one message a day to each place, also after a failure, a restart, a clock set back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from halfhour.actions.today import digest as sending
from halfhour.actions.today.digest import send_digest
from halfhour.actions.today.notifying import NoSuchHour, add_notifier, remove_notifier
from halfhour.method.today.step import Step
from halfhour.models import DigestSent, Event, Notifier, Settings
from halfhour.outside.network.pinned import AddressRefused
from halfhour.outside.today.addresses import NotDelivered

pytestmark = pytest.mark.django_db
PLAN = (Step("promise:1", "Thank Ama", None, date(2026, 11, 16), "why", "thank", "", "", 1),)


@pytest.fixture
def post(monkeypatch):
    """What went out, where; ``fails`` makes the next one fail."""
    sent = []

    def taken(kind, address, told, *, inside_too, handing):
        if post.before:
            raise post.before
        handing()
        if post.fails:
            raise post.fails
        sent.append((kind, address, told.subject))

    post.before, post.fails, post.sent = None, None, sent
    monkeypatch.setattr(sending, "deliver", taken)
    return post


@pytest.fixture
def place(seeker, at):
    """A topic, from eight o'clock on."""
    return add_notifier(by=seeker, at=at, kind="ntfy", address="https://ntfy.example.org/mine")


def test_one_message_a_day(seeker, place, post, at):
    assert send_digest(by=seeker, at=at, plan=PLAN) == (place,)
    assert send_digest(by=seeker, at=at + timedelta(hours=2), plan=PLAN) == ()
    assert send_digest(by=seeker, at=at - timedelta(hours=1), plan=PLAN) == ()
    assert send_digest(by=seeker, at=at + timedelta(days=1), plan=PLAN) == (place,)
    assert post.sent[0] == ("ntfy", "https://ntfy.example.org/mine", "Thank Ama")
    assert Event.objects.filter(verb="today.digest_sent").count() == 2


def test_nothing_to_do_sends_nothing(seeker, place, post, at):
    assert send_digest(by=seeker, at=at, plan=()) == () and not DigestSent.objects.exists()


def test_quiet_hours_are_those_of_the_seekers_own_clock(seeker, place, post, at):
    Settings.objects.filter(owner=seeker).update(time_zone="Asia/Tokyo")
    assert send_digest(by=seeker, at=at.replace(hour=13), plan=PLAN) == ()
    assert send_digest(by=seeker, at=at.replace(hour=23), plan=PLAN) == (place,)


def test_a_failure_is_told_and_tried_again(seeker, place, post, at):
    post.fails = NotDelivered("The server did not answer.")
    assert send_digest(by=seeker, at=at, plan=PLAN) == ()
    assert Notifier.objects.get().message == "The server did not answer."
    post.fails = None
    assert send_digest(by=seeker, at=at, plan=PLAN) == (place,)
    assert Notifier.objects.get().message == ""


def test_a_lasting_failure_is_not_tried_again_that_day(seeker, place, post, at):
    post.fails = NotDelivered("Gone.")
    post.fails.retry = False
    send_digest(by=seeker, at=at, plan=PLAN)
    post.fails = None
    assert send_digest(by=seeker, at=at + timedelta(hours=1), plan=PLAN) == ()


def test_f9_killed_while_sending_it_never_goes_out_twice_and_is_told(seeker, place, post, at):
    post.fails = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        send_digest(by=seeker, at=at, plan=PLAN)
    post.fails = None
    for minutes in (0, 6, 60):
        assert send_digest(by=seeker, at=at + timedelta(minutes=minutes), plan=PLAN) == ()
    assert Notifier.objects.get().message == sending.CUT_OFF
    assert send_digest(by=seeker, at=at + timedelta(days=1), plan=PLAN) == (place,)
    assert Notifier.objects.get().message == ""


def test_f9_killed_before_it_was_given_away_it_goes_out_later_once(seeker, place, post, at):
    post.before = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        send_digest(by=seeker, at=at, plan=PLAN)
    post.before = None
    assert send_digest(by=seeker, at=at + timedelta(minutes=1), plan=PLAN) == ()
    assert send_digest(by=seeker, at=at + timedelta(minutes=6), plan=PLAN) == (place,)
    assert send_digest(by=seeker, at=at + timedelta(minutes=30), plan=PLAN) == ()
    assert len(post.sent) == 1


@pytest.mark.parametrize("jump", [-400, -1, 1, 400])
def test_f10_a_clock_that_jumps_after_a_kill_loses_and_doubles_nothing(
    seeker, place, post, at, jump
):
    post.before = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        send_digest(by=seeker, at=at, plan=PLAN)
    post.before = None
    then = at + timedelta(days=jump)
    assert send_digest(by=seeker, at=then, plan=PLAN) == (place,)
    assert send_digest(by=seeker, at=then + timedelta(hours=1), plan=PLAN) == ()
    assert DigestSent.objects.filter(sent_at=None).count() == 0


def test_what_was_done_with_is_not_looked_at_again(seeker, place, post, at):
    send_digest(by=seeker, at=at, plan=PLAN)
    assert sending.reconcile_digests(by=seeker, at=at + timedelta(hours=1)) == 0


def test_another_persons_day_is_not_settled(seeker, stranger, place, post, at):
    DigestSent.objects.create(owner=seeker, notifier=place, day=at.date(), at=at)
    assert sending.reconcile_digests(by=stranger, at=at + timedelta(hours=1)) == 0
    assert sending.reconcile_digests(by=seeker, at=at + timedelta(hours=1)) == 1


def test_f39_the_address_is_kept_sealed_and_out_of_events(seeker, at):
    kept = add_notifier(
        by=seeker,
        at=at,
        kind="mail",
        address="smtp://me:hunter2@mail.example.org/?to=a@example.org",
    )
    assert "hunter2" not in kept.secret
    assert not [e for e in Event.objects.all() if "hunter2" in str(e.data)]


def test_what_is_no_place_is_refused(seeker, at):
    with pytest.raises(AddressRefused):
        add_notifier(by=seeker, at=at, kind="mail", address="me@example.org")
    with pytest.raises(NoSuchHour):
        add_notifier(by=seeker, at=at, kind="ntfy", address="https://ntfy.example.org/x", hour=24)
    assert not Notifier.objects.exists()


def test_a_strangers_place_is_absent_and_gets_nothing(stranger, place, post, at):
    with pytest.raises(Notifier.DoesNotExist):
        remove_notifier(by=stranger, at=at, notifier=place.pk)
    assert send_digest(by=stranger, at=at, plan=PLAN) == ()


def test_a_place_can_be_taken_away(seeker, place, at):
    remove_notifier(by=seeker, at=at, notifier=place.pk)
    assert not Notifier.objects.exists()
