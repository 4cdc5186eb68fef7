"""Whether a card of a contact server is of somebody already kept here."""

from __future__ import annotations

from uuid import UUID

from halfhour.actions.people.written import key_of
from halfhour.method.people.agreeing import agree
from halfhour.method.people.syncing import Values
from halfhour.models import Person, PersonValue, RemoteCard, Settings, User


def person_of(by: User, uid: str, there: Values) -> Person | None:
    """The person a card is of: by its UID, else by an e-mail or number and a name that agrees."""
    return (_with_uid(by, uid) if uid else None) or _with_values(by, there)


def _with_uid(by: User, uid: str) -> Person | None:
    """Somebody whose card we wrote in a round that broke off, or who came with this UID before."""
    people = Person.objects.kept_by(by)
    try:
        found: Person | None = people.filter(uid=UUID(uid)).first()
    except ValueError:
        found = None
    if found is None:
        told = PersonValue.objects.kept_by(by).filter(kind="other", label="uid", value=uid)
        found = people.filter(pk__in=told.values("person")).order_by("pk").first()
    if found is None:
        cards = RemoteCard.objects.kept_by(by).filter(uid=uid).exclude(person=None)
        found = people.filter(pk__in=cards.values("person")).order_by("pk").first()
    return found


def _with_values(by: User, there: Values) -> Person | None:
    """Somebody with the same address or number whose name is the same in other words, too."""
    country = Settings.objects.kept_by(by).values_list("country", flat=True).first() or ""
    name = "".join(there["name"])
    for kind in ("email", "phone"):
        keys = [key_of(kind, value, country) for value in there[kind]]
        values = PersonValue.objects.kept_by(by).filter(kind=kind, key__in=keys)
        for person in Person.objects.kept_by(by).filter(values__in=values).order_by("pk"):
            if person.name and name and agree(name, person.name):
                found: Person = person
                return found
    return None
