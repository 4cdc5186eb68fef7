"""Arranging, moving, confirming, calling off; what is not the seeker's is not there."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from halfhour.actions.interviews.answering import (
    NoSuchAnswer,
    record_invitation_answer,
    take_invitation_answers,
)
from halfhour.actions.interviews.arranging import (
    AlreadyOver,
    arrange_interview,
    cancel_interview,
    confirm_interview,
    move_interview,
)
from halfhour.actions.interviews.holding import finish_interview
from halfhour.actions.interviews.record import ChangedMeanwhile
from halfhour.method.interviews.agenda import TooLong
from halfhour.method.interviews.arranging import UnknownZone
from halfhour.models import Event, Interview, Person


def test_arranging_writes_the_talk_and_one_event(seeker, ngozi, at):
    made = arrange_interview(
        by=seeker, at=at, person=ngozi.pk, minutes=15, mode="phone", phone="+1 555 0100",
        starts_at=at + timedelta(days=1), their_zone="Asia/Tokyo",
    )  # fmt: skip
    assert (made.minutes, made.mode, made.their_zone) == (15, "phone", "Asia/Tokyo")
    assert [e.verb for e in Event.objects.kept_by(seeker).on(ngozi)] == ["interviews.arranged"]


@pytest.mark.parametrize("minutes", [30, 45, 120])
def test_half_an_hour_is_refused_and_nothing_is_written(seeker, ngozi, at, minutes):
    with pytest.raises(TooLong):
        arrange_interview(by=seeker, at=at, person=ngozi.pk, minutes=minutes)
    assert not Interview.objects.exists()
    assert not Event.objects.kept_by(seeker).exists()


def test_an_unknown_time_zone_is_refused(seeker, ngozi, at):
    with pytest.raises(UnknownZone, match="Mars"):
        arrange_interview(by=seeker, at=at, person=ngozi.pk, their_zone="Mars/Olympus")


def test_a_strangers_person_is_not_there(stranger, ngozi, at):
    with pytest.raises(Person.DoesNotExist):
        arrange_interview(by=stranger, at=at, person=ngozi.pk)


@pytest.mark.parametrize("act", [cancel_interview, confirm_interview, finish_interview])
def test_a_strangers_talk_is_not_there(stranger, talk, at, act):
    with pytest.raises(Interview.DoesNotExist):
        act(by=stranger, at=at, interview=talk.pk)


def test_moving_opens_what_was_confirmed_and_counts_the_invitation_up(seeker, talk, at):
    confirm_interview(by=seeker, at=at, interview=talk.pk)
    moved = move_interview(
        by=seeker, at=at, interview=talk.pk, starts_at=at + timedelta(days=5), place="Café"
    )
    assert (moved.sequence, moved.confirmed_at, moved.place) == (1, None, "Café")


def test_an_old_form_overwrites_nothing(seeker, talk, at):
    move_interview(by=seeker, at=at, interview=talk.pk, starts_at=at, version=talk.version)
    with pytest.raises(ChangedMeanwhile):
        move_interview(by=seeker, at=at, interview=talk.pk, starts_at=None, version=talk.version)


def test_a_talk_that_was_held_cannot_be_moved_or_called_off(seeker, talk, at):
    finish_interview(by=seeker, at=at, interview=talk.pk)
    for act in (cancel_interview, confirm_interview):
        with pytest.raises(AlreadyOver):
            act(by=seeker, at=at, interview=talk.pk)
    with pytest.raises(AlreadyOver):
        move_interview(by=seeker, at=at, interview=talk.pk, starts_at=at)


def test_an_accepted_invitation_is_confirmed_and_an_old_answer_changes_nothing(seeker, talk, at):
    moved = move_interview(by=seeker, at=at, interview=talk.pk, starts_at=at + timedelta(days=3))
    old = record_invitation_answer(
        by=seeker, at=at, interview=talk.pk, answer="declined", sequence=moved.sequence - 1
    )
    assert old.their_answer == ""
    new = record_invitation_answer(
        by=seeker, at=at, interview=talk.pk, answer="accepted", sequence=moved.sequence
    )
    assert (new.their_answer, new.confirmed_at) == ("accepted", at)


def test_an_answer_there_is_not_is_refused(seeker, talk, at):
    with pytest.raises(NoSuchAnswer):
        record_invitation_answer(by=seeker, at=at, interview=talk.pk, answer="maybe")


def test_line_breaks_in_a_place_become_spaces(seeker, talk, at):
    moved = move_interview(
        by=seeker, at=at, interview=talk.pk, starts_at=at, place="Room 1\r\nATTENDEE:x"
    )
    assert moved.place == "Room 1 ATTENDEE:x"


def test_a_time_keeps_its_moment_over_a_change_of_the_clock(seeker, ngozi):
    berlin = ZoneInfo("Europe/Berlin")
    start = datetime(2026, 10, 26, 10, tzinfo=berlin)
    made = arrange_interview(
        by=seeker, at=start, person=ngozi.pk, starts_at=start, time_zone="Europe/Berlin"
    )
    made.refresh_from_db()
    assert made.starts_at.astimezone(berlin).hour == 10


def test_a_calendar_reply_answers_the_invitation_it_belongs_to(seeker, stranger, talk, at):
    reply = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\n"
        f"UID:{talk.uid}@halfhour\r\nSEQUENCE:0\r\nDTSTAMP:20261116T090000Z\r\n"
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ngozi@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    ).encode()
    assert take_invitation_answers(by=stranger, at=at, content=reply) == ()
    assert take_invitation_answers(by=seeker, at=at, content=reply.replace(b"@", b"x@", 1)) == ()
    (answered,) = take_invitation_answers(by=seeker, at=at, content=reply)
    assert (answered.their_answer, answered.confirmed_at) == ("accepted", at)
