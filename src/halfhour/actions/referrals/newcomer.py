"""Somebody new in the book because another person named them."""

from __future__ import annotations

from datetime import datetime

from halfhour.method.people.names import fold, name_key, split_name
from halfhour.method.people.phones import e164
from halfhour.models import Organisation, Person, PersonValue, Sighting, User, ValueKind


def organisation_named(*, by: User, name: str) -> Organisation | None:
    """The organisation of that name, made if it is new; None for an empty name."""
    kept = " ".join(name.split())
    if not kept:
        return None
    found: Organisation
    found, _ = Organisation.objects.get_or_create(
        owner=by, key=fold(kept)[:300], defaults={"name": kept[:300]}
    )
    return found


def known_as(*, by: User, name: str, email: str = "") -> Person | None:
    """Somebody in the book with this e-mail address, or else with exactly this name."""
    if email.strip():
        found = (
            PersonValue.objects.kept_by(by)
            .filter(kind=ValueKind.EMAIL, key=email.strip().casefold(), person__merged_into=None)
            .select_related("person")
            .first()
        )
        if found:
            return found.person  # type: ignore[no-any-return]
    parts = split_name(name)
    key = name_key(parts.first, parts.last)
    kept = Person.objects.kept_by(by)
    return kept.filter(name_key=key).first() if key else None


def make_newcomer(
    *, by: User, at: datetime, name: str, email: str, phone: str, organisation: str, title: str,
    steps_away: int,
) -> Person:  # fmt: skip
    """A person with each given value kept as said by hand; part of the caller's transaction."""
    parts, place = split_name(name), organisation_named(by=by, name=organisation)
    key = name_key(parts.first, parts.last)
    person: Person = Person.objects.create(
        owner=by,
        name=" ".join(name.split())[:300],
        name_key=key[:300],
        sort_key=f"{parts.last} {parts.first}".strip()[:300],
        organisation=place,
        organisation_name=place.name if place else "",
        title=title.strip()[:300],
        steps_away=steps_away,
        created_at=at,
        updated_at=at,
    )
    said = (
        (ValueKind.NAME, name, key),
        (ValueKind.EMAIL, email, email.strip().casefold()),
        (ValueKind.PHONE, phone, e164(phone) or fold(phone)),
        (ValueKind.ORGANISATION, organisation, fold(organisation)),
        (ValueKind.TITLE, title, fold(title)),
    )
    for kind, value, value_key in said:
        if value.strip():
            _keep(person, at, kind, value.strip(), value_key[:300])
    return person


def _keep(person: Person, at: datetime, kind: str, value: str, key: str) -> None:
    """One value of a person, seen by hand."""
    kept = PersonValue.objects.create(
        owner=person.owner, person=person, kind=kind, value=value, key=key
    )
    Sighting.objects.create(value=kept, source="hand", first_seen=at, last_seen=at)
