"""F24: no name, place or link can begin a line of its own in what is written to a calendar."""

from __future__ import annotations

from datetime import UTC, datetime

import icalendar
import pytest

from halfhour.outside.interviews.ics import Talk, single

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
SMUGGLED = "Café\r\nATTENDEE:mailto:x@example.com\nEND:VEVENT\x85BEGIN:VEVENT\u2028X:1"


@pytest.mark.parametrize("field", ["summary", "place", "description", "url", "uid"])
def test_f24_a_line_smuggled_into_an_entry_stays_words(field):
    told = {"uid": "1@halfhour", "summary": "A talk", field: SMUGGLED}
    written = single(
        Talk(sequence=0, starts_at=AT, minutes=20, zone="Europe/London", **told), now=AT
    )
    (event,) = icalendar.Calendar.from_ical(written).walk("VEVENT")
    assert "attendee" not in event
    assert "x" not in event
    assert written.splitlines().count(b"BEGIN:VEVENT") == 1


def test_f24_an_entry_has_no_method_and_invites_nobody():
    """RFC 4791, 4.1: what is put into a calendar carries no METHOD."""
    talk = Talk("1@halfhour", 0, "A talk", AT, 20, "Europe/London", attendee_email="a@example.com")
    written = single(talk, now=AT)
    assert b"METHOD" not in written
    assert b"ATTENDEE" not in written
