"""What the refusals of a calendar server mean."""

from __future__ import annotations

from typing import Any

from halfhour.method.refused import Refused
from halfhour.outside.interviews.ics_reading import LARGEST
from halfhour.outside.interviews.pinned import CalendarUnreachable

NO_QUERY = (400, 403, 405, 415, 501)
"""Answers of servers that tell only free and busy."""
FINE = (200, 201, 204, 207)


class NotLetIn(Refused):
    """The calendar server does not accept this name and password."""


class ChangedThere(Refused):
    """The entry was changed in the calendar since it was written, or is there already."""


def judged(answer: Any) -> Any:
    """The answer when it is one; raises what a refusal means."""
    code, method = answer.status_code, answer.request.method
    if len(answer.content) > LARGEST:
        raise CalendarUnreachable("This calendar is larger than 10 MB.")
    if code in FINE or (method == "DELETE" and code in (404, 410)):
        return answer
    if code == 401:
        raise NotLetIn("The calendar server does not accept this name and password.")
    if code in (409, 412) or (code == 404 and method == "PUT"):
        raise ChangedThere("This talk was changed in your calendar meanwhile.")
    refused = CalendarUnreachable(f"The calendar server answered {code}.")
    refused.retry = code >= 500 or code == 429
    raise refused
