"""Who in a large book could be one of a handful of new people: asked of the indexes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from halfhour.actions.people.import_book import people_with
from halfhour.actions.people.import_reading import Incoming
from halfhour.method.people.names import split_name
from halfhour.method.people.values import folded_key
from halfhour.models import Person, User

ALIKE = 3
MOST = 3000


def people_near(owner: User, fresh: Sequence[Incoming]) -> set[int]:
    """Everybody who shares a mark, a given name or the start of a family name with one of ``fresh``.

    All who bear the same given name are among them, so that how frequent a name is can be told.
    """
    near = people_with(owner, [one.values for one in fresh])
    people = Person.objects.kept_by(owner)
    for field, start in sorted(set(_starts(fresh))):
        end = start[:-1] + chr(ord(start[-1]) + 1)
        alike = people.filter(**{f"{field}__gte": start, f"{field}__lt": end}).order_by(field)
        near.update(alike.values_list("pk", flat=True)[:MOST])
    return near


def _starts(fresh: Sequence[Incoming]) -> Iterator[tuple[str, str]]:
    """Beginnings of names to look for, by the column that is sorted by them."""
    for one in fresh:
        for value in one.values:
            if value.kind in ("name", "nickname"):
                name = split_name(folded_key(value.value))
                yield from _starts_of(name.first, name.last)


def _starts_of(first: str, last: str) -> Iterator[tuple[str, str]]:
    given = first.partition(" ")[0]
    if last:
        yield "sort_key", last[:ALIKE]
    if given:
        yield "name_key", given
        yield "sort_key", given[:ALIKE]
    if last:
        yield "name_key", last
