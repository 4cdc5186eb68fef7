"""Whether cards of a contact server are of somebody already kept here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.actions.people.written import key_of
from halfhour.method.people.agreeing import agree
from halfhour.method.people.syncing import Values
from halfhour.models import Person, PersonValue, RemoteCard, Settings, User

MARKS = ("email", "phone")
"""Kinds of values that tell of somebody, together with a name that agrees; asked in this order."""
Mark = tuple[str, str]


def people_of(by: User, cards: Sequence[tuple[str, Values]]) -> list[Person | None]:
    """The person of each card: by its UID, else by an e-mail or number and a name that agrees.

    ``cards`` are UIDs and what the cards say; all are looked up at once.
    """
    uids = _with_uids(by, {uid for uid, _ in cards if uid})
    marks = marks_of(by, [there for _, there in cards])
    named = _with_marks(by, {one for some in marks for one in some})
    found = []
    for (uid, there), some in zip(cards, marks, strict=True):
        found.append(uids.get(uid) or _agreeing("".join(there["name"]), some, named))
    people: dict[int, Person] = {}
    for piece in in_pieces([pk for pk in dict.fromkeys(found) if pk]):
        people |= Person.objects.kept_by(by).in_bulk(list(piece))
    return [people.get(pk or 0) for pk in found]


def marks_of(by: User, cards: Sequence[Values]) -> list[tuple[Mark, ...]]:
    """The e-mail addresses and numbers of each card, as they are compared."""
    country = Settings.objects.kept_by(by).values_list("country", flat=True).first() or ""
    return [
        tuple((kind, key_of(kind, value, country)) for kind in MARKS for value in there[kind])
        for there in cards
    ]


def _agreeing(
    name: str, marks: Iterable[Mark], named: dict[Mark, list[tuple[int, str]]]
) -> int | None:
    """The first kept whose name is the same in other words: of the e-mails, then of the numbers."""
    for kind in MARKS:
        some = {one for mark in marks if mark[0] == kind for one in named.get(mark, ())}
        for pk, called in sorted(some):
            if called and name and agree(name, called):
                return pk
    return None


def _with_marks(by: User, marks: set[Mark]) -> dict[Mark, list[tuple[int, str]]]:
    """Who is kept with each address and number, and what they are called."""
    named: dict[Mark, list[tuple[int, str]]] = defaultdict(list)
    for kind in MARKS:
        values = PersonValue.objects.kept_by(by).filter(kind=kind)
        values = values.filter(person__owner=by, person__merged_into=None)
        for piece in in_pieces(sorted(key for of, key in marks if of == kind)):
            rows = values.filter(key__in=piece).values_list("key", "person_id", "person__name")
            for key, pk, name in rows:
                named[kind, key].append((pk, name))
    return named


def _with_uids(by: User, uids: set[str]) -> dict[str, int]:
    """Those whose cards we wrote in a round that broke off, or who came with these UIDs before."""
    people = Person.objects.kept_by(by)
    values = PersonValue.objects.kept_by(by).filter(kind="other", label="uid")
    values = values.filter(person__in=people)
    cards = RemoteCard.objects.kept_by(by).filter(person__in=people)
    own: dict[UUID, list[str]] = defaultdict(list)
    for uid in uids:
        if (whole := _uuid(uid)) is not None:
            own[whole].append(uid)
    found: dict[str, int] = {}
    for piece in in_pieces(sorted(uids)):
        for rows in (
            cards.filter(uid__in=piece).values_list("uid", "person_id"),
            values.filter(value__in=piece).values_list("value", "person_id"),
        ):
            first: dict[str, int] = {}
            for uid, pk in rows:
                first[uid] = min(pk, first.get(uid, pk))
            found |= first
    for some in in_pieces(list(own)):
        for whole, pk in people.filter(uid__in=some).values_list("uid", "pk"):
            found |= dict.fromkeys(own[whole], pk)
    return found


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
