"""Looking through the whole book for people who may be the same."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from halfhour.method.lazy import lazily
from halfhour.method.people.identity import Address, Identity
from halfhour.models import DuplicateCandidate, Event, Person, PersonValue, User

linking: Any = lazily("halfhour.method.people.same.linking")
MANY = {
    "email": "emails", "phone": "phones", "url": "urls", "organisation": "organisations",
    "title": "titles", "nickname": "other_names", "name": "other_names",
}  # fmt: skip


def look_for_duplicates(*, by: User, at: datetime) -> int:
    """Compare everybody with everybody; gives how many new pairs wait for review."""
    ids, identities = everybody(by)
    pairs = linking.link(identities)
    with transaction.atomic():
        known = set(DuplicateCandidate.objects.kept_by(by).values_list("first_id", "second_id"))
        fresh = []
        for pair in pairs:
            first, second = sorted((ids[pair.a], ids[pair.b]))
            if (first, second) not in known:
                fresh.append(
                    DuplicateCandidate(
                        owner=by,
                        first_id=first,
                        second_id=second,
                        score=pair.score,
                        reasons=list(pair.reasons),
                        found_at=at,
                    )
                )
        DuplicateCandidate.objects.bulk_create(fresh, batch_size=500)
        data = {"found": len(fresh)}
        Event.objects.record(by=by, at=at, verb="people.looked_for_duplicates", data=data)
    return len(fresh)


def everybody(owner: User) -> tuple[list[int], list[Identity]]:
    """Everybody's id and identity, in the order of their ids."""
    said: dict[int, dict[str, Any]] = {}
    columns = ("pk", "name", "given_name", "family_name", "organisation_name", "title", "birthday")
    for row in Person.objects.kept_by(owner).order_by("pk").values_list(*columns).iterator(2000):
        pk, name, given, family, organisation, title, birthday = row
        said[pk] = {
            "full_name": name, "first_name": given, "last_name": family, "birthday": birthday,
            "organisations": [organisation] if organisation else [],
            "titles": [title] if title else [],
        }  # fmt: skip
    values = PersonValue.objects.kept_by(owner).filter(person__merged_into=None)
    for person, kind, value in values.values_list("person_id", "kind", "value").iterator(5000):
        if person in said:
            take(said[person], kind, value)
    return list(said), [identity(one) for one in said.values()]


def take(said: dict[str, Any], kind: str, value: str) -> None:
    """Add one value to what is said of a person."""
    if kind == "address":
        said.setdefault("addresses", []).append(Address(street=value))
    elif kind == "birthday":
        said["birthday"] = said["birthday"] or value
    elif kind in MANY and value != said["full_name"]:
        values = said.setdefault(MANY[kind], [])
        if value not in values:
            values.append(value)


def identity(said: dict[str, Any]) -> Identity:
    """What was said of a person as an identity."""
    parts: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in said.items()}
    return Identity(**parts)
