"""The values of a person that are kept in step with a contact server."""

from __future__ import annotations

from collections.abc import Iterable

from halfhour.method.people.syncing import MANY, Values, key_of
from halfhour.models import Person, PersonValue


def values_here(person: Person) -> Values:
    """What is shown of the person in single fields, and every address, number and page."""
    single = {
        "name": person.name,
        "organisation": person.organisation_name,
        "title": person.title,
        "birthday": person.birthday,
    }
    many: dict[str, list[str]] = {kind: [] for kind in MANY}
    rows = PersonValue.objects.filter(person=person, kind__in=list(MANY)).order_by("pk")
    for kind, value in rows.values_list("kind", "value"):
        many[kind].append(value)
    said = {kind: (value,) if value else () for kind, value in single.items()}
    return said | {kind: tuple(values) for kind, values in many.items()}


SHOWN = {"title": "title", "organisation": "organisation_name", "birthday": "birthday"}
"""Columns that would go on showing a value that is gone."""


def drop_values(person: Person, gone: Iterable[tuple[str, str]]) -> None:
    """Let go of values removed on the other side; ``refresh`` the person afterwards."""
    for kind, value in gone:
        column = SHOWN.get(kind, "")
        if column and key_of(kind, getattr(person, column)) == key_of(kind, value):
            setattr(person, column, "")
        for one in PersonValue.objects.filter(person=person, kind=kind):
            if key_of(kind, one.value) == key_of(kind, value):
                one.delete()
