"""Cards that have nothing to do with one another, and whose they are: taken in as one run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.actions.people.sync_bringing import Added
from halfhour.actions.people.sync_matching import Mark, marks_of, people_of
from halfhour.method.people.agreeing import agree
from halfhour.method.people.card_writing import CardSaid
from halfhour.models import ContactServer, Person, RemoteCard, User
from halfhour.outside.people.carddav import ServerCard


@dataclass(slots=True)
class Pulled:
    """A card as it was read, its row, the person it is of, and what it brings and takes away."""

    card: ServerCard
    said: CardSaid
    remote: RemoteCard
    person: Person | None
    add: Added = ()
    drop: Added = ()

    @property
    def is_removed_here(self) -> bool:
        """Whether its person was removed here."""
        return self.remote.pk is not None and self.remote.person_id is None


@dataclass(slots=True)
class Touched:
    """What a run of cards touches; a card that touches any of it as well waits for the next run."""

    things: set[object] = field(default_factory=set)
    names: dict[Mark, set[str]] = field(default_factory=lambda: defaultdict(set))

    def has(self, one: Pulled, marks: Sequence[Mark]) -> bool:
        """Whether a card has to do with any of the run."""
        name = "".join(one.said.values["name"])
        if not self.things.isdisjoint(self._things(one)):
            return True
        return any(agree(name, other) for mark in marks for other in self.names.get(mark, ()))

    def add(self, one: Pulled, marks: Sequence[Mark]) -> None:
        """Take a card into the run."""
        self.things.update(self._things(one))
        names = {"".join(one.said.values["name"]), one.person.name if one.person else ""} - {""}
        for mark in marks:
            self.names[mark] |= names

    def _things(self, one: Pulled) -> list[object]:
        things: list[object] = [one.card.href]
        things += [one.said.uid] if one.said.uid else []
        things += [("row", one.remote.pk)] if one.remote.pk else []
        return things + ([("person", one.person.pk)] if one.person else [])


def run_of(
    by: User, kept: ContactServer, cards: Sequence[tuple[ServerCard, CardSaid]]
) -> list[Pulled]:
    """The first cards, as many as have nothing to do with one another; at least one."""
    rows = _rows(by, kept, cards)
    pulled = [
        Pulled(card, said, row, row.person) for (card, said), row in zip(cards, rows, strict=True)
    ]
    unknown = [one for one in pulled if one.person is None and not one.is_removed_here]
    people = people_of(by, [(one.said.uid, one.said.values) for one in unknown])
    for one, person in zip(unknown, people, strict=True):
        one.person = person
    touched, run = Touched(), []
    for one, marks in zip(pulled, marks_of(by, [one.said.values for one in pulled]), strict=True):
        if touched.has(one, marks):
            break
        touched.add(one, marks)
        run.append(one)
    return run


def _rows(
    by: User, kept: ContactServer, cards: Sequence[tuple[ServerCard, CardSaid]]
) -> list[RemoteCard]:
    """The row of each path, or of its UID at another path: servers may move cards."""
    rows = RemoteCard.objects.filter(server=kept).select_related("person").order_by("-pk")
    at: dict[str, RemoteCard] = {}
    moved: dict[str, RemoteCard] = {}
    for some in in_pieces(cards):
        at |= {row.href: row for row in rows.filter(href__in=[card.href for card, _ in some])}
        uids = [said.uid[:200] for _, said in some if said.uid]
        gone = rows.exclude(gone_at=None).filter(uid__in=uids)
        moved |= {row.uid: row for row in gone}
    found = []
    for card, said in cards:
        row = at.get(card.href) or (moved.get(said.uid[:200]) if said.uid else None)
        found.append(row or RemoteCard(owner=by, server=kept, href=card.href))
    return found
