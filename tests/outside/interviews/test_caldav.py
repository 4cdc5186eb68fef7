"""The CalDAV client against a real Radicale on this machine."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from halfhour.outside.interviews.caldav import CalendarServer
from halfhour.outside.interviews.ics_reading import busy_times
from halfhour.outside.network.manners import ChangedThere, NotLetIn, ServerUnreachable
from halfhour.outside.network.multistatus import NotDav
from halfhour.outside.network.pinned import AddressRefused
from outside.interviews.calendar_server import new_calendar
from outside.people.radicale_server import running

START = datetime(2026, 3, 27, tzinfo=UTC)
END = START + timedelta(days=7)
EVENT = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//EN\r\nBEGIN:VEVENT\r\nUID:{uid}\r\n"
    "DTSTAMP:20260101T000000Z\r\n{when}\r\nSUMMARY:Taken\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.fixture(scope="module")
def radicale(tmp_path_factory):
    with running(tmp_path_factory.mktemp("radicale")) as address:
        yield address


@pytest.fixture
def calendar(radicale):
    with new_calendar(radicale, f"talks{time.monotonic_ns()}") as one:
        yield one


def put(calendar, uid, when, etag=""):
    return calendar.put(f"{uid}.ics", EVENT.format(uid=uid, when=when).encode(), etag)


def busy(calendar, zone="Europe/Berlin"):
    found = [
        busy_times(text, start=START, end=END, zone=zone)
        for _, text in calendar.entries(START, END)
    ]
    return sorted(
        (one.start.astimezone(UTC), one.end.astimezone(UTC)) for f in found for one in f.times
    )


def test_the_calendars_are_found_from_the_address_of_the_server(radicale, calendar):
    with CalendarServer(radicale, "amara", "secret", inside_too=True) as account:
        assert calendar.url in [one.url for one in account.calendars()]


def test_a_calendar_by_its_own_address_is_that_one(calendar):
    (one,) = calendar.calendars()
    assert one.url == calendar.url
    assert one.name.startswith("talks")


def test_a_single_entry_is_busy(calendar):
    put(calendar, "a", "DTSTART:20260328T090000Z\r\nDTEND:20260328T100000Z")
    assert busy(calendar) == [
        (datetime(2026, 3, 28, 9, tzinfo=UTC), datetime(2026, 3, 28, 10, tzinfo=UTC))
    ]


def test_a_repeating_entry_keeps_its_hour_when_the_clocks_change(calendar):
    """Daily at nine in Berlin: eight in UTC before 29 March 2026, seven after."""
    put(
        calendar,
        "r",
        "DTSTART;TZID=Europe/Berlin:20260101T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY",
    )
    assert [start.hour for start, _ in busy(calendar)] == [8, 8, 7, 7, 7, 7, 7]


def test_a_whole_day_is_busy_on_the_readers_clock(calendar):
    put(calendar, "d", "DTSTART;VALUE=DATE:20260330\r\nDTEND;VALUE=DATE:20260331")
    assert busy(calendar) == [
        (datetime(2026, 3, 29, 22, tzinfo=UTC), datetime(2026, 3, 30, 22, tzinfo=UTC))
    ]


def test_a_floating_time_is_taken_on_the_readers_clock(calendar):
    put(calendar, "f", "DTSTART:20260330T090000\r\nDTEND:20260330T100000")
    assert [start.hour for start, _ in busy(calendar)] == [7]
    assert [start.hour for start, _ in busy(calendar, "America/New_York")] == [13]


def test_an_entry_marked_free_is_not_busy(calendar):
    put(calendar, "t", "DTSTART:20260328T090000Z\r\nDTEND:20260328T100000Z\r\nTRANSP:TRANSPARENT")
    assert busy(calendar) == []


def test_a_state_that_is_no_longer_there_is_never_overwritten(calendar):
    when = "DTSTART:20260328T090000Z\r\nDTEND:20260328T100000Z"
    etag = put(calendar, "a", when)
    put(calendar, "a", when.replace("100000", "103000"), etag)
    for late in (
        lambda: put(calendar, "a", when, etag),
        lambda: put(calendar, "a", when),
        lambda: calendar.remove("a.ics", etag),
    ):
        with pytest.raises(ChangedThere):
            late()


def test_an_entry_is_taken_away_and_being_gone_already_is_fine(calendar):
    etag = put(calendar, "a", "DTSTART:20260328T090000Z\r\nDTEND:20260328T100000Z")
    assert calendar.tag("a.ics") == etag
    calendar.remove("a.ics", etag)
    assert calendar.tag("a.ics") == ""
    calendar.remove("a.ics", "")


def test_a_wrong_password_is_told(radicale):
    with (
        CalendarServer(f"{radicale}amara/", "amara", "wrong", inside_too=True) as account,
        pytest.raises(NotLetIn),
    ):
        account.calendars()


def test_a_server_that_is_not_there_is_told():
    with (
        CalendarServer("http://127.0.0.1:9/", "amara", "secret", inside_too=True) as account,
        pytest.raises(ServerUnreachable),
    ):
        account.calendars()


def test_f36_a_server_inside_is_refused_when_hosted(radicale):
    with (
        CalendarServer(radicale, "amara", "secret", inside_too=False) as account,
        pytest.raises(AddressRefused),
    ):
        account.calendars()


class Odd(BaseHTTPRequestHandler):
    """A server that leads elsewhere, sends entities, or knows only free and busy."""

    heard: list = []

    def answer(self):
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length)
        self.heard.append((self.path, self.headers.get("Authorization")))
        if self.path == "/away/":
            port = self.server.server_port
            return self.told(302, b"", Location=f"http://127.0.0.2:{port}/stolen/")
        if self.path == "/round/":
            return self.told(302, b"", Location="/round/")
        if self.path == "/entities/":
            return self.told(207, b'<!DOCTYPE a [<!ENTITY b "c">]><multistatus xmlns="DAV:"/>')
        if self.path == "/busy/" and b"free-busy-query" in body:
            return self.told(
                200,
                b"BEGIN:VCALENDAR\r\nBEGIN:VFREEBUSY\r\nFREEBUSY:20260328T090000Z/PT1H\r\nEND:VFREEBUSY\r\nEND:VCALENDAR\r\n",
            )
        return self.told(403, b"")

    do_PROPFIND = do_REPORT = do_PUT = do_DELETE = answer

    def told(self, code, body, **headers):
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture(scope="module")
def odd():
    with HTTPServer(("127.0.0.1", 0), Odd) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_f36_a_password_never_follows_to_another_host(odd):
    with (
        CalendarServer(f"{odd}/away/", "amara", "secret", inside_too=True) as account,
        pytest.raises(ServerUnreachable, match="another server"),
    ):
        account.entries(START, END)
    assert "/stolen/" not in [path for path, _ in Odd.heard]


def test_a_server_that_leads_round_is_told(odd):
    with (
        CalendarServer(f"{odd}/round/", "amara", "secret", inside_too=True) as account,
        pytest.raises(ServerUnreachable, match="round"),
    ):
        account.entries(START, END)


def test_an_answer_with_entities_is_not_read(odd):
    with (
        CalendarServer(f"{odd}/entities/", "amara", "secret", inside_too=True) as account,
        pytest.raises(NotDav),
    ):
        account.entries(START, END)


def test_a_server_that_tells_only_free_and_busy_is_understood(odd):
    with CalendarServer(f"{odd}/busy/", "amara", "secret", inside_too=True) as account:
        assert busy(account) == [
            (datetime(2026, 3, 28, 9, tzinfo=UTC), datetime(2026, 3, 28, 10, tzinfo=UTC))
        ]


def test_what_is_refused_is_told_with_its_number(odd):
    with (
        CalendarServer(f"{odd}/no/", "amara", "secret", inside_too=True) as account,
        pytest.raises(ServerUnreachable, match="403"),
    ):
        account.entries(START, END)
