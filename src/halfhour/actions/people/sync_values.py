"""The values of people that are kept in step with a contact server, and the rows of its cards."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.method.people.card_writing import Labels, paragraphs
from halfhour.method.people.syncing import MANY, SINGLE, Values, key_of
from halfhour.models import Person, PersonValue, RemoteCard

ROW = ("person", "href", "etag", "uid", "text", "here", "photo", "gone_at", "wish")
"""The columns of a card's row that a round may change."""
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


def keep_rows(rows: Sequence[RemoteCard]) -> None:
    """Write the rows of cards, all at once."""
    RemoteCard.objects.bulk_create([row for row in rows if row.pk is None])
    RemoteCard.objects.bulk_create(
        [row for row in rows if row.pk is not None],
        update_conflicts=True,
        unique_fields=["pk"],
        update_fields=ROW,
    )
