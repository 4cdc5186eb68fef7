"""Rows a source showed before, value for value: known again without comparing them one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from django.db import connection

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.actions.people.import_book import FEW, people_with
from halfhour.actions.people.import_joined import mark_joined
from halfhour.actions.people.import_reading import ReadFile, everybody
from halfhour.method.people.alike import Alike, digest_of, digest_of_sum
from halfhour.models import Person, User

Seen = dict[tuple[int, str], list[tuple[int, int, int]]]
# CROSS JOIN: SQLite walks the sightings in their order and looks up each value by its id.
SHOWN = """
    SELECT v.person_id, v.kind, v.key, s.id, s.last_import_id
    FROM halfhour_sighting s {join} halfhour_personvalue v
    {on} v.id = s.value_id AND s.source = %s AND s.gone_import_id IS NULL AND v.owner_id = %s
    {only} ORDER BY s.id
"""


def mark_same(owner: User, files: Sequence[ReadFile]) -> Seen:
    """Let every row that its source showed before, value for value, be the same person.

    Gives which sightings each source has of people: runs of ids, with the import that saw them
    last.
    """
    alike, seen = Alike(), Seen()
    rows = [one for _, one in everybody(files)]
    few = people_with(owner, [one.values for one in rows]) if len(rows) <= FEW else None
    merged = set(
        Person.objects.ever_kept_by(owner).exclude(merged_into=None).values_list("pk", flat=True)
    )
    for source in sorted({read.kind for read in files}):
        for piece in [None] if few is None else in_pieces(sorted(few)):
            _gather(_shown(owner, source, piece), source, merged, alike, seen)
    for read, one in everybody(files):
        one.digest = digest_of(read.kind, [value[::2] for value in one.values])
        same = alike.take(one.digest)
        if same is not None:
            one.known, one.outcome = same, "same"
    mark_joined(owner, files)
    return seen


def _shown(owner: User, source: str, people: Sequence[int] | None) -> Iterator[Sequence[Any]]:
    lite = connection.vendor == "sqlite" and people is None
    statement = SHOWN.format(
        join="CROSS JOIN" if lite else "JOIN",
        on="WHERE" if lite else "ON",
        only="" if people is None else f"AND v.person_id IN ({', '.join(['%s'] * len(people))})",
    )
    with connection.chunked_cursor() as cursor:
        cursor.execute(statement, [source, owner.pk, *(people or ())])
        while rows := cursor.fetchmany(5000):
            yield from rows


def _gather(
    rows: Iterable[Sequence[Any]], source: str, merged: set[int], alike: Alike, seen: Seen
) -> None:
    """Take in what ``source`` showed of everybody, in the order of its sightings."""
    sums: dict[int, tuple[int, int]] = {}
    for person, group in groupby(rows, key=itemgetter(0)):
        count, total = sums.get(person, (0, 0))
        runs = seen.setdefault((person, source), [])
        for _, kind, key, sighting, last in group:
            count, total = count + 1, total + hash((kind, key))
            if runs and runs[-1][1] == sighting - 1 and runs[-1][2] == (last or 0):
                runs[-1] = (runs[-1][0], sighting, runs[-1][2])
            else:
                runs.append((sighting, sighting, last or 0))
        sums[person] = (count, total)
    for person, (count, total) in sums.items():
        if person not in merged:
            alike.add(person, digest_of_sum(source, count, total))
