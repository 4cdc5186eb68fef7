"""From rows to what Today knows of interviews: arranged, confirmed, held and thanked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from halfhour.method.today.history import Meeting
from halfhour.pages.today.rows import Rows
from halfhour.pages.today.told import Row


def meetings(rows: Rows) -> Iterator[Meeting]:
    """Interviews that have a time or were held, and whether their thank-you went out."""
    thanks: dict[int, list[datetime]] = {}
    confirmed: set[int] = set()
    arranged = {row["person_id"]: row["arranged_at"] for row in rows.interviews}
    for row in rows.messages:
        person, sent = row["person_id"], row["sent_at"]
        if row["kind"] == "thanks" and sent:
            thanks.setdefault(person, []).append(sent)
        if row["kind"] == "confirmation" and sent and sent >= arranged.get(person, sent):
            confirmed.add(person)
    for row in rows.interviews:
        when, ended = row["starts_at"] or row["ended_at"], row["ended_at"]
        if when is None:
            continue
        yield Meeting(
            row["id"],
            row["person"],
            rows.day(when),
            f"{when.astimezone(rows.zone):%H:%M}",
            row["mode"].replace("-", " "),
            _state(row, confirmed),
            prepared=bool(row["prepared_at"] or row["has_agenda"]),
            ended_on=rows.day(ended) if ended else None,
            debriefed=bool(row["debriefed_at"]),
            thanked=bool(ended) and any(at >= ended for at in thanks.get(row["person_id"], ())),
        )


def _state(row: Row, confirmed: set[int]) -> str:
    """How far an interview has come."""
    if row["ended_at"]:
        return "held"
    if row["cancelled_at"]:
        return "called off"
    return "confirmed" if row["confirmed_at"] or row["person_id"] in confirmed else "arranged"
