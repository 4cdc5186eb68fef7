"""Calendars in the browser: a file read, nonsense refused, the private address."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from halfhour.actions.interviews.calendars import make_feed
from halfhour.models import CalendarAccount
from halfhour.pages.interviews.calendars import calendars_page

BUSY = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Dentist\r\n"
    b"DTSTART:20200101T090000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n"
    b"END:VCALENDAR\r\n"
)


def send(browser, content, name="my.ics"):
    file = SimpleUploadedFile(name, content, content_type="text/calendar")
    return browser.post(reverse("interviews:calendars"), {"file": file})


def test_a_calendar_file_tells_when_one_is_busy_and_nothing_else(as_seeker):
    assert send(as_seeker, BUSY).status_code == 302
    kept = CalendarAccount.objects.get()
    assert len(kept.busy) >= 59
    assert "Dentist" not in repr(vars(kept))
    page = as_seeker.get(reverse("interviews:calendars")).content.decode()
    assert "A calendar file" in page


def test_what_is_no_calendar_is_refused_beside_the_form(as_seeker):
    page = send(as_seeker, b"%PDF-1.7")
    assert "not a calendar" in page.content.decode()
    assert not CalendarAccount.objects.exists()


def test_a_calendar_is_forgotten_by_its_owner_only(as_seeker, as_stranger):
    send(as_seeker, BUSY)
    address = reverse("interviews:forget-calendar", args=[CalendarAccount.objects.get().pk])
    assert as_stranger.post(address).status_code == 404
    assert as_seeker.post(address).status_code == 302
    assert not CalendarAccount.objects.exists()


def test_the_private_address_shows_the_talks_to_whoever_has_the_key(client, seeker, talk, at):
    key = make_feed(by=seeker, at=at)
    answer = client.get(reverse("interviews:feed", args=[key]))
    assert b"Ngozi Adeyemi" in answer.content
    newer = make_feed(by=seeker, at=at)
    assert client.get(reverse("interviews:feed", args=[key])).status_code == 404
    assert client.get(reverse("interviews:feed", args=["guessed"])).status_code == 404
    assert client.get(reverse("interviews:feed", args=[newer])).status_code == 200


def test_times_that_are_offered_keep_clear_of_the_calendar(as_seeker, seeker, person):
    from django.utils import timezone

    from halfhour.pages.interviews.arranging import arranging_page

    send(as_seeker, BUSY.replace(b"PT1H", b"PT8H"))  # nine to five, every day
    page = arranging_page(reader=seeker, now=timezone.now(), person=person("Jun Sato").pk)
    assert page.times == ()
    assert page.calendar_read_at


@pytest.fixture
def account(seeker):
    return CalendarAccount.objects.create(
        owner=seeker, kind="caldav", name="Home", url="http://127.0.0.1:9/talks/"
    )


def test_a_calendar_is_chosen_for_the_talks_and_given_up_again(as_seeker, account):
    here = reverse("interviews:calendars")
    assert "Write talks here" in as_seeker.get(here).text
    for wanted, says in (("yes", "Your talks are written here."), ("no", "Write talks here")):
        answer = as_seeker.post(
            reverse("interviews:write-calendar", args=[account.pk]), {"wanted": wanted}, follow=True
        )
        assert says in answer.text


def test_a_stranger_cannot_choose_it(as_stranger, account):
    answer = as_stranger.post(
        reverse("interviews:write-calendar", args=[account.pk]), {"wanted": "yes"}
    )
    assert answer.status_code == 404
    account.refresh_from_db()
    assert account.write is False


def test_a_calendar_file_says_that_it_can_only_be_read(as_seeker):
    send(as_seeker, BUSY)
    kept = CalendarAccount.objects.get()
    answer = as_seeker.post(
        reverse("interviews:write-calendar", args=[kept.pk]), {"wanted": "yes"}, follow=True
    )
    assert "can only be read" in answer.text


def test_an_account_that_does_not_answer_is_told_beside_the_form(as_seeker):
    answer = as_seeker.post(
        reverse("interviews:calendars"),
        {"url": "http://127.0.0.1:9/", "username": "amara", "password": "hidden-words"},
    )
    assert "does not answer" in answer.text
    assert "hidden-words" not in answer.text
    assert not CalendarAccount.objects.exists()


def test_the_screen_of_calendars_takes_two_queries(seeker, account, django_assert_num_queries):
    with django_assert_num_queries(2):
        page = calendars_page(reader=seeker)
    assert page.calendars[0].name == "Home (127.0.0.1)"
