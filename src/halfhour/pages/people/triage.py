"""How well do you know them? One person after another, those who matter most first."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count

from halfhour.models import Merge, Person, User
from halfhour.pages.people.rows import PersonRow, rows_for

SHOWN = 1


@dataclass(frozen=True, slots=True)
class TriagePage:
    """The person to mark now, and how far one has come."""

    person: PersonRow | None
    how_known: str
    marked: int
    left: int
    skipped: int


def triage_page(*, reader: User, after: int = 0) -> TriagePage:
    """The next person who is not marked, after the one with number ``after``."""
    people = Person.objects.seen_by(reader)
    waiting = people.filter(closeness="")
    counts = marks(reader)
    left = counts.pop("", 0)
    chosen = list(waiting.filter(pk__gt=after).order_by("pk")[:SHOWN])
    if not chosen and after:
        chosen = list(waiting.order_by("pk")[:SHOWN])
    rows = rows_for(reader, chosen)
    return TriagePage(
        person=rows[0] if rows else None,
        how_known=chosen[0].how_known if chosen else "",
        marked=sum(counts.values()),
        left=left,
        skipped=after,
    )


def marks(reader: User) -> dict[str, int]:
    """How many people bear each mark: all of them from an index alone, less those joined away."""
    everybody = Person.objects.ever_kept_by(reader).order_by("closeness")
    counts = dict(everybody.values_list("closeness").annotate(Count("pk")))
    joined = Merge.objects.seen_by(reader).filter(undone_at=None, gone__merged_into__isnull=False)
    for mark, gone in (
        joined.order_by().values_list("gone__closeness").annotate(Count("gone", distinct=True))
    ):
        counts[mark] -= gone
    return counts
