"""Keeping people in step with a contact server, both ways, field by field."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.actions.people.sync_pulling import take_in
from halfhour.actions.people.sync_sending import Sending, send_changes, take_away
from halfhour.models import ContactServer, Event, RemoteCard, User
from halfhour.outside.network.multistatus import same_path
from halfhour.outside.people.carddav import (
    AT_ONCE,
    AddressBook,
    Changes,
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
    writes: list[str] = field(default_factory=list)
    """The paths written in the last round."""


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
    told.removed_there += take_away(kept, book)
    sent = send_changes(by, at, kept, book, send_new)
    told.writes = sent.tried
    told.new_there += sent.new
    told.changed_there += sent.changed
    told.later, told.refused = sent.later, sent.refused
    with transaction.atomic():
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
            new, changed = take_in(by, at, kept, cards)
        told.new_here, told.changed_here = told.new_here + new, told.changed_here + changed


def _remember(
    by: User, at: datetime, kept: ContactServer, token: str, told: Synced, sent: Sending
) -> None:
    """Note the round; a broken-off one keeps the old token, so the next sees all of it again."""
    kept.sync_token, kept.synced_at = token or kept.sync_token, at
    kept.message = sent.why if sent.refused else ""
    kept.failures, kept.retry_at = 0, None
    kept.save(update_fields=["sync_token", "synced_at", "message", "failures", "retry_at"])
    count = sent.new + sent.changed
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
