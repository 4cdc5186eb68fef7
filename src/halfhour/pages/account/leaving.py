"""Everybody, as other tools want them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from halfhour.method.account.sheets import Leaving
from halfhour.models import Person, PersonValue, User

MANY = {"email": "emails", "phone": "phones", "url": "urls", "address": "addresses", "tag": "tags"}


def leaving_people(*, reader: User) -> Iterator[Leaving]:
    """Every person of ``reader`` by name, with all values; two queries in all."""
    values: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    kept = PersonValue.objects.seen_by(reader).filter(kind__in=MANY).order_by("-preferred", "pk")
    for person_id, kind, value in kept.values_list("person_id", "kind", "value").iterator():
        values[person_id][MANY[kind]].append(value)
    for person in Person.objects.seen_by(reader).order_by("sort_key", "pk").iterator():
        many = {name: tuple(found) for name, found in values.get(person.pk, {}).items()}
        yield Leaving(
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
            **many,
        )
