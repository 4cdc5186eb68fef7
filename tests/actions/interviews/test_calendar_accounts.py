"""A calendar account: read for busy times, and a talk written there, moved and taken away, once."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import icalendar
import pytest

from halfhour.actions.interviews.arranging import (
    arrange_interview,
    cancel_interview,
    move_interview,
)
from halfhour.actions.interviews.calendar_accounts import (
    NotThatCalendar,
    connect_calendars,
    write_here,
)
from halfhour.actions.interviews.calendar_writing import write_talks
from halfhour.actions.interviews.calendars import (
    forget_calendar,
    keep_calendar_file,
    read_calendars,
)
from halfhour.models import CalendarAccount, CalendarEntry, Interview
from halfhour.outside.network.manners import NotLetIn
from outside.interviews.calendar_server import new_calendar
from outside.people.radicale_server import running

pytestmark = pytest.mark.django_db
EVENT = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n"
    b"DTSTAMP:20260101T000000Z\r\nDTSTART:%s\r\nDURATION:PT1H\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n"
    b"END:VCALENDAR\r\n"
)


@pytest.fixture(scope="module")
def radicale(tmp_path_factory):
    with running(tmp_path_factory.mktemp("radicale")) as address:
        yield address


@pytest.fixture
def there(radicale):
    with new_calendar(radicale, f"talks{time.monotonic_ns()}") as one:
        yield one


@pytest.fixture
def account(there, seeker, at):
    (kept,) = connect_calendars(
        by=seeker, at=at, url=there.url, username="amara", password="secret"
    )
    return kept


@pytest.fixture
def writing(account, seeker, at):
    return write_here(by=seeker, at=at, calendar=account.pk)


@pytest.fixture
def arranged(seeker, ngozi, at):
    return arrange_interview(
        by=seeker, at=at, person=ngozi.pk, starts_at=at + timedelta(days=2), place="Café Ida"
    )


def events(there, at):
    found = there.entries(at, at + timedelta(days=60))
    return [icalendar.Calendar.from_ical(text).walk("VEVENT")[0] for _, text in found]


def test_the_password_is_sealed(account):
    assert account.kind == "caldav"
    assert "secret" not in account.secret


def test_a_wrong_password_connects_nothing(there, seeker, at):
    with pytest.raises(NotLetIn):
        connect_calendars(by=seeker, at=at, url=there.url, username="amara", password="no")
    assert not CalendarAccount.objects.exists()


def test_connecting_again_renews_and_doubles_nothing(account, there, seeker, at):
    connect_calendars(by=seeker, at=at, url=there.url, username="amara", password="secret")
    assert CalendarAccount.objects.count() == 1


def test_busy_times_are_read_and_nothing_else(account, there, seeker, at):
    start = (at + timedelta(days=3)).astimezone(UTC)
    there.put("1.ics", EVENT % start.strftime("%Y%m%dT%H%M%SZ").encode())
    read_calendars(by=seeker, at=at)
    account.refresh_from_db()
    ((begins, _),) = account.busy
    assert datetime.fromisoformat(begins) == start.replace(microsecond=0)
    assert "Dentist" not in repr(vars(account))
    assert account.read_at == at


def test_a_talk_is_written_and_only_once(writing, arranged, there, seeker, at):
    assert write_talks(by=seeker, at=at) == 1
    assert write_talks(by=seeker, at=at) == 0
    (event,) = events(there, at)
    assert "Ngozi Adeyemi" in event["summary"]
    assert event["location"] == "Café Ida"
    assert event["dtstart"].dt == arranged.starts_at.replace(microsecond=0)
    assert "attendee" not in event


def test_a_talk_recorded_nowhere_after_a_crash_is_there_once(writing, arranged, there, seeker, at):
    write_talks(by=seeker, at=at)
    CalendarEntry.objects.all().delete()
    assert write_talks(by=seeker, at=at) == 1
    assert len(events(there, at)) == 1


def test_a_moved_talk_moves_there(writing, arranged, there, seeker, at):
    write_talks(by=seeker, at=at)
    later = at + timedelta(days=5)
    move_interview(by=seeker, at=at, interview=arranged.pk, starts_at=later)
    assert write_talks(by=seeker, at=at) == 1
    (event,) = events(there, at)
    assert event["dtstart"].dt == later.replace(microsecond=0)


def test_a_cancelled_talk_is_taken_away(writing, arranged, there, seeker, at):
    write_talks(by=seeker, at=at)
    cancel_interview(by=seeker, at=at, interview=arranged.pk)
    assert write_talks(by=seeker, at=at) == 1
    assert events(there, at) == []
    assert not CalendarEntry.objects.exists()


def test_a_deleted_talk_is_taken_away(writing, arranged, there, seeker, at):
    write_talks(by=seeker, at=at)
    Interview.objects.kept_by(seeker).get().delete()
    assert write_talks(by=seeker, at=at) == 1
    assert events(there, at) == []


def test_what_was_changed_there_by_hand_is_left_and_told(writing, arranged, there, seeker, at):
    write_talks(by=seeker, at=at)
    entry = CalendarEntry.objects.get()
    mine = there.entries(at, at + timedelta(days=60))[0][1].replace("Café Ida".encode(), b"My desk")
    there.put(entry.href, mine, entry.etag)
    move_interview(by=seeker, at=at, interview=arranged.pk, starts_at=at + timedelta(days=5))
    for _ in range(2):
        assert write_talks(by=seeker, at=at) == 0
        if _ == 0:
            writing.refresh_from_db()
            assert "left there as it is" in writing.message
    (event,) = events(there, at)
    assert event["location"] == "My desk"


def test_a_talk_written_there_does_not_make_its_own_time_busy(writing, arranged, there, seeker, at):
    write_talks(by=seeker, at=at)
    read_calendars(by=seeker, at=at)
    writing.refresh_from_db()
    assert writing.busy == []


def test_a_server_that_is_gone_is_told_and_tried_again(writing, arranged, there, seeker, at):
    CalendarAccount.objects.update(url="http://127.0.0.1:9/talks/")
    assert write_talks(by=seeker, at=at) == 0
    writing.refresh_from_db()
    assert "does not answer" in writing.message
    CalendarAccount.objects.update(url=there.url)
    assert write_talks(by=seeker, at=at) == 1
    writing.refresh_from_db()
    assert writing.message == ""


def test_nothing_is_written_where_it_is_not_wanted(account, arranged, there, seeker, at):
    assert write_talks(by=seeker, at=at) == 0
    assert events(there, at) == []


def test_only_one_calendar_takes_the_talks(writing, radicale, seeker, at):
    with new_calendar(radicale, f"other{time.monotonic_ns()}") as other:
        (second,) = connect_calendars(
            by=seeker, at=at, url=other.url, username="amara", password="secret"
        )
    write_here(by=seeker, at=at, calendar=second.pk)
    assert list(CalendarAccount.objects.filter(write=True)) == [second]
    write_here(by=seeker, at=at, calendar=second.pk, wanted=False)
    assert not CalendarAccount.objects.filter(write=True).exists()


def test_a_calendar_file_cannot_be_written_to(seeker, at):
    kept = keep_calendar_file(by=seeker, at=at, content=EVENT % b"20261101T090000Z")
    with pytest.raises(NotThatCalendar):
        write_here(by=seeker, at=at, calendar=kept.pk)


def test_a_stranger_chooses_nobody_elses_calendar(account, stranger, at):
    with pytest.raises(CalendarAccount.DoesNotExist):
        write_here(by=stranger, at=at, calendar=account.pk)
    with pytest.raises(CalendarAccount.DoesNotExist):
        forget_calendar(by=stranger, at=at, calendar=account.pk)
