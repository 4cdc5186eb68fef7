"""The values of people that are kept in step with a contact server."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.actions.people.written import refresh, write_values
from halfhour.method.people.card_writing import labels_of, paragraphs
from halfhour.method.people.syncing import MANY, SINGLE, Values, key_of
from halfhour.models import Person, PersonValue, Sighting, User

SOURCE = "carddav"
OWN = ("hand", SOURCE)
Labels = dict[tuple[str, str], str]
SHOWN = {
    "name": "name", "title": "title", "organisation": "organisation_name", "birthday": "birthday"
}  # fmt: skip
"""The columns that show the single values."""


def values_here(people: Sequence[Person]) -> dict[int, tuple[Values, Labels]]:
    """Of each person what is shown in single fields, and every address, number, page and note."""
    many: dict[int, dict[str, list[str]]] = {p.pk: {kind: [] for kind in MANY} for p in people}
    labels: dict[int, Labels] = {p.pk: {} for p in people}
    for piece in in_pieces([p.pk for p in people]):
        rows = PersonValue.objects.filter(person_id__in=piece, kind__in=list(MANY)).order_by("pk")
        for person, kind, value, label in rows.values_list("person_id", "kind", "value", "label"):
            many[person][kind].append(value)
            if label:
                labels[person][kind, key_of(kind, value)] = label
    return {p.pk: (_said(p, many[p.pk]), labels[p.pk]) for p in people}


def _said(person: Person, many: Mapping[str, list[str]]) -> Values:
    single = {kind: str(getattr(person, SHOWN[kind])) for kind in SINGLE}
    said = {kind: (value,) if value else () for kind, value in single.items()}
    notes = paragraphs(many["note"])
    return said | {kind: tuple(values) for kind, values in many.items()} | {"note": notes}


def digest(values: Values) -> str:
    """A fingerprint of what is said, to see later whether it changed."""
    said = [[kind, [key_of(kind, one) for one in values.get(kind, ())]] for kind in sorted(values)]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def bring(by: User, at: datetime, person: Person, added: Iterable[tuple[str, str]]) -> None:
    """Write values the other side has; ``refresh`` the person afterwards."""
    for kind, value in added:
        write_values(by, at, person, {"notes" if kind == "note" else kind: value}, SOURCE)


def label(person: Person, text: str) -> None:
    """Call addresses and numbers what the card calls them, where they have no label yet."""
    called = labels_of(text)
    for value in PersonValue.objects.filter(person=person, kind__in=list(MANY), label=""):
        name = called.get((value.kind, key_of(value.kind, value.value)), "")
        if name:
            PersonValue.objects.filter(pk=value.pk).update(label=name[:60])


def drop_values(person: Person, gone: Iterable[tuple[str, str]]) -> None:
    """Let go of values removed on the other side; ``refresh`` the person afterwards.

    A single value that an import tells of too stays beside, not shown first any more.
    """
    for kind, value in gone:
        column = SHOWN.get(kind, "")
        if column and key_of(kind, getattr(person, column)) == key_of(kind, value):
            setattr(person, column, "")
        for one in PersonValue.objects.filter(person=person, kind=kind):
            if kind == "note":
                _without_paragraph(person, one, value)
            elif key_of(kind, one.value) == key_of(kind, value):
                _let_go(one, others_may_say_it=kind in SINGLE)


def _let_go(one: PersonValue, *, others_may_say_it: bool) -> None:
    if others_may_say_it and Sighting.objects.filter(value=one).exclude(source__in=OWN).exists():
        Sighting.objects.filter(value=one, source__in=OWN).delete()
        PersonValue.objects.filter(pk=one.pk).update(preferred=False)
    else:
        one.delete()


def _without_paragraph(person: Person, one: PersonValue, gone: str) -> None:
    kept = [p for p in paragraphs([one.value]) if key_of("note", p) != key_of("note", gone)]
    if len(kept) == len(paragraphs([one.value])):
        return
    text = "\n\n".join(kept)
    person.notes = person.notes.replace(one.value, text).strip()
    if text:
        PersonValue.objects.filter(pk=one.pk).update(value=text)
    else:
        one.delete()


def redraw(person: Person, at: datetime) -> None:
    """Show the values as they stand now."""
    person.updated_at = at
    refresh(person)
