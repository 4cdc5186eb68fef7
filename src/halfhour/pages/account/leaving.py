"""Everybody, as other tools want them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from halfhour.method.account.sheets import Leaving
from halfhour.models import Person, PersonValue, User

MANY = {
    "email": "emails", "phone": "phones", "url": "urls", "address": "addresses", "tag": "tags",
    "nickname": "nicknames",
}  # fmt: skip
LABELLED = frozenset({"email", "phone", "url", "address"})


def leaving_people(*, reader: User) -> Iterator[Leaving]:
    """Every person of ``reader`` by name, with all values; two queries in all."""
    said: dict[int, dict[str, Any]] = defaultdict(lambda: defaultdict(list))
    kinds = (*MANY, "name", "other")
    kept = PersonValue.objects.seen_by(reader).filter(kind__in=kinds).order_by("-preferred", "pk")
    rows = kept.values_list("person_id", "kind", "value", "label")
    for person_id, kind, value, label in rows.iterator():
        _take(said[person_id], kind, value, label)
    for person in Person.objects.seen_by(reader).order_by("sort_key", "pk").iterator():
        yield _leaving(person, said.pop(person.pk, {}))


def _take(said: dict[str, Any], kind: str, value: str, label: str) -> None:
    """Sort one value in where it leaves."""
    if kind == "name":
        said["other_names"] += [value] if label == "other" else []
    elif kind == "other":
        said["others"].append((value, label))
    else:
        said[MANY[kind]].append(value)
        if label and kind in LABELLED:
            said["labels"].append(((kind, value), label))


def _leaving(person: Person, said: dict[str, Any]) -> Leaving:
    labels = dict(said.pop("labels", ()))
    many = {name: tuple(found) for name, found in said.items()}
    return Leaving(
        uid=str(person.uid),
        name=person.name,
        given_name=person.given_name,
        family_name=person.family_name,
        organisation=person.organisation_name,
        title=person.title,
        closeness=person.closeness,
        how_known=person.how_known,
        last_contact=person.last_contact.isoformat() if person.last_contact else "",
        birthday=person.birthday,
        notes=person.notes,
        photo=str(person.photo),
        labels=labels,
        **many,
    )
