"""A real Radicale with a calendar of amara's, for tests."""

from __future__ import annotations

from halfhour.outside.interviews.caldav import CalendarServer

MKCALENDAR = (
    '<C:mkcalendar xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><set><prop>'
    "<displayname>{name}</displayname></prop></set></C:mkcalendar>"
)


def new_calendar(address, name):
    """A fresh calendar of amara's, opened."""
    server = CalendarServer(f"{address}amara/{name}/", "amara", "secret", inside_too=True)
    server.line.send("MKCALENDAR", server.url, MKCALENDAR.format(name=name).encode())
    return server
