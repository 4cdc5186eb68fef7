"""The card they gave: what it says is kept on the person, and fills what was empty."""

from __future__ import annotations

from datetime import datetime

from halfhour.actions.referrals.newcomer import organisation_named
from halfhour.method.interviews.captures import Capture
from halfhour.method.people.names import fold
from halfhour.method.people.phones import e164
from halfhour.models import Person, PersonValue, Sighting, User, ValueKind


def complete_from_card(*, by: User, at: datetime, person: Person, card: Capture) -> Person:
    """Keep every value of the card as seen on a card; part of the caller's transaction."""
    phone, email = card.get("phone"), card.get("email")
    for kind, value, key in (
        (ValueKind.NAME, card.get("name"), fold(card.get("name"))),
        (ValueKind.TITLE, card.get("title"), fold(card.get("title"))),
        (ValueKind.ORGANISATION, card.get("organisation"), fold(card.get("organisation"))),
        (ValueKind.EMAIL, email, email.casefold()),
        (ValueKind.PHONE, phone, e164(phone) or fold(phone)),
    ):
        if value:
            _keep(by, at, person, kind, value, key[:300])
    if card.get("organisation") and not person.organisation_name:
        person.organisation = organisation_named(by=by, name=card.get("organisation"))
        person.organisation_name = card.get("organisation")[:300]
    person.title = person.title or card.get("title")[:300]
    person.updated_at = at
    person.save(update_fields=["title", "organisation", "organisation_name", "updated_at"])
    return person


def _keep(by: User, at: datetime, person: Person, kind: str, value: str, key: str) -> None:
    kept, _ = PersonValue.objects.get_or_create(
        person=person, kind=kind, key=key, defaults={"owner": by, "value": value}
    )
    Sighting.objects.get_or_create(
        value=kept, source="card", defaults={"first_seen": at, "last_seen": at}
    )
