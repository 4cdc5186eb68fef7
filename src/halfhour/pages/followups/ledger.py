"""The ledger of advice: who said what, what was done with it, what came of it, who was told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import OuterRef, Subquery

from halfhour.method.followups.ledger import Piece, matters, same_matter
from halfhour.models import Advice, AdviceOutcome, Report, User
from halfhour.pages.today.kinds import heard


@dataclass(frozen=True)
class Entry:
    """One advice; ``with_`` are pieces by others about the same matter, as (id, giver, text)."""

    id: int
    giver_id: int
    giver: str
    text: str
    direction: str
    at: datetime
    state: str
    words: str
    state_at: datetime | None
    told_at: datetime | None
    with_: tuple[tuple[int, str, str], ...]


@dataclass(frozen=True)
class LedgerPage:
    """All advice; ``matters`` are the pieces by several people that speak of one thing."""

    entries: tuple[Entry, ...]
    chosen: Entry | None = None
    matters: tuple[tuple[Entry, ...], ...] = ()

    @property
    def open(self) -> tuple[Entry, ...]:
        """Advice nothing was done with yet."""
        return tuple(entry for entry in self.entries if entry.state == "open")

    @property
    def settled(self) -> tuple[Entry, ...]:
        """Advice followed, tried or set aside."""
        return tuple(entry for entry in self.entries if entry.state != "open")


def ledger_page(*, reader: User, chosen: int | None = None) -> LedgerPage:
    """The ledger in one query. Raises DoesNotExist for a ``chosen`` advice that is not there."""
    outcome = AdviceOutcome.objects.filter(advice=OuterRef("pk")).order_by("-at", "-id")
    told = heard(Report.objects.filter(advice=OuterRef("pk")))
    rows = list(
        Advice.objects.kept_by(reader)
        .select_related("giver", "direction")
        .annotate(
            state=Subquery(outcome.values("state")[:1]),
            words=Subquery(outcome.values("words")[:1]),
            state_at=Subquery(outcome.values("at")[:1]),
            told_at=Subquery(told.values("told")[:1]),
        )
        .order_by("-at", "-id")
    )
    pieces = [Piece(r.pk, r.giver_id, r.direction_id, r.text) for r in rows]
    related = same_matter(pieces)
    by_id = {row.pk: row for row in rows}
    entries = tuple(
        Entry(
            row.pk,
            row.giver_id,
            row.giver.name,
            row.text,
            row.direction.name if row.direction else "",
            row.at,
            row.state or "open",
            row.words or "",
            row.state_at,
            row.told_at,
            tuple((o, by_id[o].giver.name, by_id[o].text) for o in related.get(row.pk, ())),
        )
        for row in rows
    )
    found = next((entry for entry in entries if entry.id == chosen), None)
    if chosen is not None and found is None:
        raise Advice.DoesNotExist
    of_id = {entry.id: entry for entry in entries}
    groups = tuple(tuple(of_id[one] for one in group) for group in matters(pieces))
    return LedgerPage(entries, found, groups)
