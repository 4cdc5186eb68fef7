"""Keeping people in step with a contact server, both ways, field by field."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.actions.people.sync_matching import person_of
from halfhour.actions.people.sync_pictures import pull_photo
from halfhour.actions.people.sync_sending import (
    Sent,
    Write,
    cards_to_send,
    remember_sent,
    send,
    take_away,
)
from halfhour.actions.people.sync_values import (
    bring,
    digest,
    drop_values,
    label,
    redraw,
    values_here,
)
from halfhour.method.people.card_writing import uid_of, values_of
from halfhour.method.people.syncing import keys_of, merged
from halfhour.models import ContactServer, Event, Person, RemoteCard, User
from halfhour.outside.network.multistatus import same_path
from halfhour.outside.people.carddav import (
    AT_ONCE,
    AddressBook,
    Changes,
    ServerCard,
    TokenForgotten,
)

AGAIN = 3
"""Rounds at most in one go, when the server changes while we write."""


@dataclass(slots=True)
class Synced:
    """What a round brought: people new and changed on each side, and deletions to ask about."""

    new_here: int = 0
    changed_here: int = 0
    new_there: int = 0
    changed_there: int = 0
    gone_there: int = 0
    removed_there: int = 0
    later: int = 0
    """Changed there while we wrote; the next round merges them."""
    refused: int = 0
    """Cards the server did not take; they are offered again once they change here."""
    writes: list[Write] = field(default_factory=list)


def sync_contacts(
    *, by: User, at: datetime, server: int, book: AddressBook, send_new: bool = False
) -> Synced:
    """Read what changed, merge, write, remember; again at once where the server changed meanwhile.

    ``send_new`` also writes people the server does not have yet. Deleting is never done unasked:
    a card gone there, or a person gone here, waits for an answer. The network is asked outside
    of any transaction; a round that breaks off is simply done again, and nobody comes twice.
    Raises ``ContactServer.DoesNotExist`` and the refusals of the server.
    """
    kept = ContactServer.objects.kept_by(by).get(pk=server)
    told = Synced()
    for _ in range(AGAIN):
        told.later = 0
        _round(by, at, kept, book, send_new, told)
        if not told.later:
            break
    return told


def _round(
    by: User, at: datetime, kept: ContactServer, book: AddressBook, send_new: bool, told: Synced
) -> None:
    changes = _changes(kept, book)
    with transaction.atomic():
        _write_one_way(kept)
        _gone(kept, changes, at, told)
    _read(by, at, kept, book, [href for href, _ in _unseen(kept, changes)], told)
    with transaction.atomic():
        writes = told.writes = cards_to_send(by, kept, send_new)
    told.removed_there += take_away(kept, book)
    sent = send(book, writes)
    with transaction.atomic():
        remember_sent(sent, at)
        told.new_there += sum(write.new for write in sent.taken)
        told.changed_there += sum(not write.new for write in sent.taken)
        told.later, told.refused = sent.later, len(sent.refused)
        _remember(by, at, kept, "" if sent.broken else changes.token, told, sent)
    if sent.broken is not None:
        raise sent.broken


def _read(
    by: User, at: datetime, kept: ContactServer, book: AddressBook, hrefs: list[str], told: Synced
) -> None:
    """Take in changed cards, some at a time: what was read stays read when the line breaks.

    Price: a transaction for all would keep every other writer waiting for a whole huge book.
    """
    for start in range(0, len(hrefs), AT_ONCE):
        cards = list(book.cards(hrefs[start : start + AT_ONCE]))
        with transaction.atomic():
            for card in cards:
                _pull(by, at, kept, card, told)


def _remember(
    by: User, at: datetime, kept: ContactServer, token: str, told: Synced, sent: Sent
) -> None:
    """Note the round; a broken-off one keeps the old token, so the next sees all of it again."""
    kept.sync_token, kept.synced_at = token or kept.sync_token, at
    kept.message = sent.why if sent.refused else ""
    kept.failures, kept.retry_at = 0, None
    kept.save(update_fields=["sync_token", "synced_at", "message", "failures", "retry_at"])
    count = len(sent.taken)
    if told.new_here or told.changed_here or told.gone_there or told.removed_there or count:
        data = {"new": told.new_here, "changed": told.changed_here, "sent": count}
        data |= {"refused": told.refused} if told.refused else {}
        Event.objects.record(by=by, at=at, verb="people.synced", about=kept, data=data)


def _changes(kept: ContactServer, book: AddressBook) -> Changes:
    try:
        return book.changes(kept.sync_token)
    except TokenForgotten:
        return book.changes()


def _write_one_way(kept: ContactServer) -> None:
    """Paths kept before they were all written in one way."""
    for row in RemoteCard.objects.filter(server=kept, href__contains="%").only("pk", "href"):
        if (path := same_path(row.href)) != row.href:
            RemoteCard.objects.filter(pk=row.pk).update(href=path)


def _unseen(kept: ContactServer, changes: Changes) -> list[tuple[str, str]]:
    """Without our own writes of the last round, which the server tells of as well."""
    known = dict(RemoteCard.objects.filter(server=kept).values_list("href", "etag"))
    return [(href, etag) for href, etag in changes.changed if known.get(href) != etag]


def _gone(kept: ContactServer, changes: Changes, at: datetime, told: Synced) -> None:
    """Mark the cards that are gone there; those nobody here stands for are forgotten."""
    rows = RemoteCard.objects.filter(server=kept, gone_at=None)
    gone = list(changes.gone)
    if changes.whole:
        there = {href for href, _ in changes.changed}
        gone += [href for href in rows.values_list("href", flat=True) if href not in there]
    for piece in in_pieces(gone):
        rows.filter(href__in=piece, person=None).delete()
        told.gone_there += rows.filter(href__in=piece).update(gone_at=at)


def _pull(by: User, at: datetime, kept: ContactServer, card: ServerCard, told: Synced) -> None:
    there = values_of(card.text)
    if not there:
        return
    remote = _remote(by, kept, card)
    if remote.pk and remote.person is None:
        _removed_here(remote, card)
        return
    person = remote.person or person_of(by, uid_of(card.text), there)
    new = person is None
    if person is None:
        person = Person.objects.create(owner=by, created_at=at, updated_at=at)
        told.new_here += 1
    base = values_of(remote.text) if remote.text else {}
    both = merged(base, values_here([person])[person.pk][0], there)
    # A second card of one person: what it adds is taken, what it lacks is not.
    dropped = () if is_second(kept, remote, person) else both.drop_here
    if both.add_here or dropped:
        bring(by, at, person, both.add_here)
        drop_values(person, dropped)
        redraw(person, at)
        told.changed_here += not new
    label(person, card.text)
    pull_photo(remote, person, card.text)
    remote.person, remote.etag, remote.gone_at = person, card.etag, None
    remote.uid, remote.text = uid_of(card.text)[:200] or str(person.uid), card.text
    here = values_here([person])[person.pk][0]
    agreed = all(keys_of(kind, here[kind]) == keys_of(kind, there[kind]) for kind in here)
    remote.here = digest(here) if agreed else ""
    remote.save()


def is_second(kept: ContactServer, remote: RemoteCard, person: Person) -> bool:
    """Whether the server holds an older card of this person too."""
    others = RemoteCard.objects.filter(server=kept, person=person, gone_at=None)
    return bool((others.filter(pk__lt=remote.pk) if remote.pk else others).exists())


def _removed_here(remote: RemoteCard, card: ServerCard) -> None:
    """A card nobody here stands for changed there: it is asked about anew."""
    remote.etag, remote.text, remote.href = card.etag, card.text, card.href
    remote.wish = "" if remote.wish == "remove" else remote.wish
    remote.save()


def _remote(by: User, kept: ContactServer, card: ServerCard) -> RemoteCard:
    """The row of this path, or of this UID at another path: servers may move cards."""
    rows = RemoteCard.objects.filter(server=kept).select_related("person")
    found: RemoteCard | None = rows.filter(href=card.href).first()
    if found is None and uid_of(card.text):
        found = rows.filter(uid=uid_of(card.text)[:200]).exclude(gone_at=None).first()
    if found is None:
        return RemoteCard(owner=by, server=kept, href=card.href)
    found.href = card.href
    return found
