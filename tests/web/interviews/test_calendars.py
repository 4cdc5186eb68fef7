"""Calendars in the browser: a file read, nonsense refused, the private address."""

from __future__ import annotations

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from halfhour.actions.interviews.calendars import make_feed
from halfhour.models import CalendarAccount

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
