"""Rows of somebody who is one with somebody else now: known again in the one they became."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.actions.people.import_reading import Incoming, ReadFile, everybody
from halfhour.models import ImportRow, Person, PersonValue, User

Key = tuple[str, str]


def mark_joined(owner: User, files: Sequence[ReadFile]) -> None:
    """Let a row that says nothing its source did not show of a joined person be that person's.

    Joined are people by hand or review, and rows when they came. Without this, those of whom only
    a name is known would come again every time. Of a person who was never joined a row that says
    less is nobody's: a homonym may say as little.
    """
    waiting = [(read, one) for read, one in everybody(files) if one.outcome != "same"]
    ids = _joined(owner) if waiting else set()
    if not ids:
        return
    for source in sorted({read.kind for read, _ in waiting}):
        held: dict[int, set[Key]] = defaultdict(set)
        named: dict[Key, list[int]] = defaultdict(list)
        for person, kind, key in _shown(owner, source, ids):
            held[person].add((kind, key))
            if kind == "name":
                named[kind, key].append(person)
        for one in (one for read, one in waiting if read.kind == source):
            became = _who(one, held, named)
            if became is not None:
                one.known, one.outcome = became, "same"


def _joined(owner: User) -> set[int]:
    gone = Person.objects.ever_kept_by(owner).exclude(merged_into=None)
    rows = ImportRow.objects.filter(file__of__owner=owner, outcome="merged").exclude(person=None)
    people = set(gone.values_list("merged_into_id", flat=True))
    return people | set(rows.values_list("person_id", flat=True))


def _shown(owner: User, source: str, ids: set[int]) -> Iterator[tuple[int, str, str]]:
    for piece in in_pieces(sorted(ids)):
        values = PersonValue.objects.kept_by(owner).filter(
            person_id__in=piece, sightings__source=source, sightings__gone_import=None
        )
        yield from values.values_list("person_id", "kind", "key").distinct()


def _who(one: Incoming, held: dict[int, set[Key]], named: dict[Key, list[int]]) -> int | None:
    keys = {(value.kind, value.key) for value in one.values}
    for name in (key for key in keys if key[0] == "name"):
        for person in named.get(name, ()):
            if keys <= held[person]:
                return person
    return None
