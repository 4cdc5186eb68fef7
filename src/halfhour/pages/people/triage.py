"""How well do you know them? One person after another, those who matter most first."""

from __future__ import annotations

from dataclasses import dataclass

from halfhour.models import Person, User
from halfhour.pages.people.rows import PersonRow, rows_for

SHOWN = 1
MANY = 1_000


@dataclass(frozen=True, slots=True)
class TriagePage:
    """The person to mark now, and how far one has come; ``left`` is counted up to `MANY`."""

    person: PersonRow | None
    how_known: str
    marked: int
    left: int
    more_left: bool
    skipped: int


def triage_page(*, reader: User, after: int = 0) -> TriagePage:
    """The next person who is not marked, after the one with number ``after``."""
    people = Person.objects.seen_by(reader)
    waiting = people.filter(closeness="")
    left = waiting[: MANY + 1].count()
    chosen = list(waiting.filter(pk__gt=after).order_by("pk")[:SHOWN])
    if not chosen and after:
        chosen = list(waiting.order_by("pk")[:SHOWN])
    rows = rows_for(reader, chosen)
    return TriagePage(
        person=rows[0] if rows else None,
        how_known=chosen[0].how_known if chosen else "",
        marked=people.filter(closeness__gt="").count(),
        left=min(left, MANY),
        more_left=left > MANY,
        skipped=after,
    )
