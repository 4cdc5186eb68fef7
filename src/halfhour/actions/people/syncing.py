"""Keeping people in step with a contact server, both ways, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit
from uuid import UUID

from django.db import transaction

from halfhour.actions.people.cards import person_with
from halfhour.actions.people.sync_values import drop_values, values_here
from halfhour.actions.people.written import refresh, write_values
from halfhour.method.people.card_writing import new_card, rewritten, uid_of, values_of
from halfhour.method.people.syncing import Values, merged
from halfhour.models import ContactServer, Event, Person, RemoteCard, User
from halfhour.outside.people.carddav import (
    AddressBook,
    ChangedThere,
    Changes,
    ServerCard,
    TokenForgotten,
)

SOURCE = "carddav"


@dataclass(slots=True)
class Synced:
    """What a round brought: people new and changed on each side, and deletions to ask about."""

    new_here: int = 0
    changed_here: int = 0
    new_there: int = 0
    changed_there: int = 0
    gone_there: int = 0
    later: int = 0
    """Changed there while we wrote; the next round merges them."""
    writes: list[tuple[RemoteCard, str, Values]] = field(default_factory=list)


def sync_contacts(
    *, by: User, at: datetime, server: int, book: AddressBook, send_new: bool = False
) -> Synced:
    """One round with an opened address book: read what changed, merge, write, remember.

    ``send_new`` also writes people the server does not have yet. Deleting is never done here:
    a card gone there, or a person gone here, waits for an answer. The network is asked outside
    of any transaction; a round that breaks off is simply done again, and nobody comes twice.
    Raises ``ContactServer.DoesNotExist`` and the refusals of the server.
    """
    kept = ContactServer.objects.kept_by(by).get(pk=server)
    changes = _changes(kept, book)
    cards = list(book.cards([href for href, _ in _unseen(kept, changes)]))
    with transaction.atomic():
        told = Synced()
        _gone(kept, changes, at, told)
        for card in cards:
            _pull(by, at, kept, card, told)
        _push(by, kept, {card.href for card in cards}, send_new, told)
    written = list(_write(book, told))
    with transaction.atomic():
        for remote, etag, text in written:
            remote.etag, remote.text = etag, text
            remote.save()
        kept.sync_token, kept.synced_at, kept.message = changes.token, at, ""
        kept.save(update_fields=["sync_token", "synced_at", "message"])
        data = {"new": told.new_here, "changed": told.changed_here, "sent": len(written)}
        Event.objects.record(by=by, at=at, verb="people.synced", about=kept, data=data)
    return told


def _changes(kept: ContactServer, book: AddressBook) -> Changes:
    try:
        return book.changes(kept.sync_token)
    except TokenForgotten:
        whole = book.changes()
        there = {href for href, _ in whole.changed}
        known = RemoteCard.objects.filter(server=kept, gone_at=None).values_list("href", flat=True)
        return Changes(whole.token, whole.changed, tuple(h for h in known if h not in there))


def _unseen(kept: ContactServer, changes: Changes) -> list[tuple[str, str]]:
    """Without our own writes of the last round, which the server tells of as well."""
    known = dict(RemoteCard.objects.filter(server=kept).values_list("href", "etag"))
    return [(href, etag) for href, etag in changes.changed if known.get(href) != etag]


def _gone(kept: ContactServer, changes: Changes, at: datetime, told: Synced) -> None:
    cards = RemoteCard.objects.filter(server=kept, href__in=changes.gone, gone_at=None)
    told.gone_there = cards.update(gone_at=at)


def _pull(by: User, at: datetime, kept: ContactServer, card: ServerCard, told: Synced) -> None:
    there = values_of(card.text)
    if not there:
        return
    remote = _remote(by, kept, card)
    if remote.person is None and remote.pk and remote.text:
        return
    person = remote.person or _known(by, kept, uid_of(card.text), there)
    base = values_of(remote.text) if remote.text else {}
    if person is None:
        person = Person.objects.create(owner=by, created_at=at, updated_at=at)
        told.new_here += 1
        new = True
    else:
        new = False
    both = merged(base, values_here(person), there)
    if both.add_here or both.drop_here:
        for kind, value in both.add_here:
            write_values(by, at, person, {kind: value}, SOURCE)
        drop_values(person, both.drop_here)
        person.updated_at = at
        refresh(person)
        told.changed_here += not new
    remote.person, remote.etag, remote.gone_at = person, card.etag, None
    remote.uid, remote.text = uid_of(card.text) or str(person.uid), card.text
    remote.save()
    if both.change_there:
        told.writes.append((remote, rewritten(card.text, both.agreed), both.agreed))
        told.changed_there += 1


def _remote(by: User, kept: ContactServer, card: ServerCard) -> RemoteCard:
    """The row of this path, or of this UID at another path: servers may move cards."""
    rows = RemoteCard.objects.filter(server=kept)
    found = rows.filter(href=card.href).first()
    if found is None and uid_of(card.text):
        found = rows.filter(uid=uid_of(card.text)).exclude(gone_at=None).first()
    if found is None:
        return RemoteCard(owner=by, server=kept, href=card.href)
    found.href = card.href
    return found


def _person_with_uid(by: User, uid: str) -> Person | None:
    """A person whose card we wrote in a round that broke off."""
    try:
        own = UUID(uid)
    except ValueError:
        return None
    found: Person | None = Person.objects.kept_by(by).filter(uid=own).first()
    return found


def _known(by: User, kept: ContactServer, uid: str, there: Values) -> Person | None:
    """The person this card is of already: by its UID, else by e-mail and name."""
    person = _person_with_uid(by, uid)
    if person is None:
        name = "".join(there["name"])
        pk = person_with(by=by, emails=there["email"], name=name)
        person = Person.objects.kept_by(by).filter(pk=pk).first() if pk else None
    if person is None or RemoteCard.objects.filter(server=kept, person=person).exists():
        return None
    return person


def _push(by: User, kept: ContactServer, fresh: set[str], send_new: bool, told: Synced) -> None:
    """Cards of people changed here, and of people the server does not know."""
    cards = RemoteCard.objects.filter(server=kept, gone_at=None).exclude(person=None)
    for remote in cards.select_related("person"):
        if remote.href in fresh or remote.person is None or remote.person.merged_into_id:
            continue
        here = values_here(remote.person)
        base = values_of(remote.text)
        both = merged(base, here, base)
        if both.change_there:
            told.writes.append((remote, rewritten(remote.text, both.agreed), both.agreed))
            told.changed_there += 1
    if send_new:
        _push_new(by, kept, told)


def _push_new(by: User, kept: ContactServer, told: Synced) -> None:
    known = RemoteCard.objects.filter(server=kept).exclude(person=None).values("person")
    for person in Person.objects.kept_by(by).exclude(pk__in=known):
        uid = str(person.uid)
        href = f"{urlsplit(kept.url).path.rstrip('/')}/{uid}.vcf"
        remote = RemoteCard(owner=by, server=kept, person=person, href=href, uid=uid)
        here = values_here(person)
        told.writes.append((remote, rewritten(new_card(uid), here), here))
        told.new_there += 1


def _write(book: AddressBook, told: Synced) -> Iterable[tuple[RemoteCard, str, str]]:
    """Write each card; one that changed there meanwhile is left for the next round."""
    for remote, text, _ in told.writes:
        try:
            etag = book.put(remote.href, text, remote.etag)
        except ChangedThere:
            told.later += 1
            continue
        yield remote, etag, text


@dataclass(frozen=True, slots=True)
class Answer:
    """What to do with a card that is gone there: ``remove`` the person too, or ``keep`` here."""

    card: int
    remove: bool


def answer_gone(*, by: User, at: datetime, answers: Sequence[Answer]) -> None:
    """Settle cards that are gone on the server: only what is answered is removed.

    Raises ``RemoteCard.DoesNotExist``.
    """
    with transaction.atomic():
        for one in answers:
            card = RemoteCard.objects.kept_by(by).exclude(gone_at=None).get(pk=one.card)
            person = card.person
            card.delete()
            if one.remove and person is not None:
                person.delete()
        removed = sum(one.remove for one in answers)
        data = {"kept": len(answers) - removed, "removed": removed}
        Event.objects.record(by=by, at=at, verb="people.gone_answered", data=data)
