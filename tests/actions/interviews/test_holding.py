"""Notes during the talk: once each, the newest shown, nobody's words lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from halfhour.actions.interviews.holding import (
    finish_interview,
    save_note,
    start_interview,
    write_note,
)
from halfhour.actions.interviews.noted import heads_of
from halfhour.method.interviews.captures import note_uid
from halfhour.method.interviews.outbox import NotAVersion, Version, beside
from halfhour.models import CloseStep, Event, Interview, InterviewNote


def version(text, writer="phone", number=1, at=1_800_000_000_000, seen=()):
    return Version(at, writer, number, text, tuple(seen))


def saved(by, at, talk, uid, *versions, kind="note", item=None):
    return save_note(
        by=by, at=at, interview=talk.pk, uid=uid, kind=kind, versions=versions, item=item
    )


def test_saving_the_same_twice_changes_nothing(seeker, talk, at):
    uid = uuid4()
    first = saved(seeker, at, talk, uid, version("Nights are short"))
    events = Event.objects.kept_by(seeker).count()
    again = saved(seeker, at, talk, uid, version("Nights are short"))
    assert (first.pk, again.revision) == (again.pk, 1)
    assert Event.objects.kept_by(seeker).count() == events


def test_two_devices_keep_both_texts(seeker, talk, at):
    uid = uuid4()
    saved(seeker, at, talk, uid, version("from the phone", at=2))
    note = saved(seeker, at, talk, uid, version("from the laptop", writer="laptop", at=1))
    assert note.text == "from the phone"
    assert beside(heads_of(note)) == ("from the laptop",)


def test_the_same_id_in_a_strangers_talk_is_another_note(seeker, stranger, talk, at):
    uid = uuid4()
    saved(seeker, at, talk, uid, version("mine"))
    with pytest.raises(Interview.DoesNotExist):
        saved(stranger, at, talk, uid, version("theirs"))
    assert InterviewNote.objects.get(uid=uid).text == "mine"


def test_nothing_sent_is_refused(seeker, talk, at):
    with pytest.raises(NotAVersion):
        saved(seeker, at, talk, uuid4())


def test_a_tick_marks_the_question_and_taking_it_away_unmarks_it(seeker, talk, at):
    item = talk.agenda.get(order=1)
    uid = note_uid(talk.uid, f"tick:{item.uid}")
    saved(seeker, at, talk, uid, version("asked", number=1), kind="tick", item=item.uid)
    item.refresh_from_db()
    assert item.asked_at
    saved(seeker, at, talk, uid, version("", number=2), kind="tick", item=item.uid)
    item.refresh_from_db()
    assert item.asked_at is None


def test_a_step_of_the_close_is_kept_by_its_name(seeker, talk, at):
    uid = note_uid(talk.uid, "step:permission")
    saved(seeker, at, talk, uid, version("done"), kind="step")
    assert CloseStep.objects.get().step == "permission"
    saved(seeker, at, talk, uid, version("", number=2), kind="step")
    assert not CloseStep.objects.exists()


def test_an_overrun_is_logged(seeker, talk, at):
    start_interview(by=seeker, at=at, interview=talk.pk)
    finish_interview(by=seeker, at=at + timedelta(minutes=26), interview=talk.pk)
    event = Event.objects.kept_by(seeker).get(verb="interviews.finished")
    assert event.data == {"kind": "end", "overrun": 6, "minutes": 26}


def test_starting_twice_keeps_the_first_time(seeker, talk, at):
    start_interview(by=seeker, at=at, interview=talk.pk)
    start_interview(by=seeker, at=at + timedelta(minutes=5), interview=talk.pk)
    talk.refresh_from_db()
    assert talk.started_at == at


def test_f10_a_clock_that_is_years_ahead_is_not_believed(seeker, talk, at):
    ahead = int(datetime(2200, 1, 1, tzinfo=UTC).timestamp() * 1000)
    note = saved(seeker, at, talk, uuid4(), version("words", at=ahead))
    assert note.written_at == at
    uid = note_uid(talk.uid, "start")
    saved(seeker, at, talk, uid, version("2200-01-01T00:00:00Z", at=ahead), kind="start")
    talk.refresh_from_db()
    assert talk.started_at == at


def test_a_plain_form_that_saw_less_loses_nothing(seeker, talk, at):
    uid = uuid4()
    saved(seeker, at, talk, uid, version("typed on the phone meanwhile"))
    note = write_note(by=seeker, at=at, interview=talk.pk, kind="note", text="the form", uid=uid)
    texts = {note.text, *beside(heads_of(note))}
    assert texts == {"typed on the phone meanwhile", "the form"}


def test_notes_are_kept_even_after_the_talk_was_called_off(seeker, talk, at):
    from halfhour.actions.interviews.arranging import cancel_interview

    cancel_interview(by=seeker, at=at, interview=talk.pk)
    assert saved(seeker, at, talk, uuid4(), version("we spoke all the same")).text
