"""Cards written to a contact server, read back and remembered, and removals asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.actions.people.sync_offering import (
    Write,
    changed_cards,
    changed_rows,
    new_cards,
    unsent,
)
from halfhour.actions.people.sync_values import keep_rows
from halfhour.method.people.card_writing import values_of
from halfhour.method.people.syncing import Values, keys_of
from halfhour.method.refused import Refused
from halfhour.models import ContactServer, RemoteCard, User
from halfhour.outside.network.manners import ChangedThere, ServerUnreachable
from halfhour.outside.people.carddav import AT_ONCE, AddressBook, ServerCard

ONE_ALONE = (400, 403, 404, 405, 413, 415, 422, 507)
"""Refusals of one card; the next may be taken."""
ENOUGH = 3
"""Refusals at the start that tell of a book that can only be read."""


@dataclass(slots=True)
class Sending:
    """What became of the writes: the paths tried, how many were taken, refused and why, the rest."""

    tried: list[str] = field(default_factory=list)
    new: int = 0
    changed: int = 0
    refused: int = 0
    why: str = ""
    later: int = 0
    """Left for the next round, which merges them."""
    broken: Refused | None = None

    @property
    def is_over(self) -> bool:
        """Whether nothing more is tried: the line broke, or the book can only be read."""
        return self.broken is not None or (self.refused >= ENOUGH and not self.new + self.changed)


def send_changes(
    by: User, at: datetime, kept: ContactServer, book: AddressBook, send_new: bool
) -> Sending:
    """Write cards of people changed here since both sides agreed, and with ``send_new`` all others.

    Some at a time, each time remembered at once: what was sent stays sent when the line breaks.
    """
    sending = Sending()
    rows = changed_rows(kept)
    people = list(unsent(by, kept).values_list("pk", flat=True)) if send_new else []
    steps: list[tuple[Callable[..., list[Write]], Sequence[int]]] = []
    steps += [(changed_cards, some) for some in in_pieces(rows, AT_ONCE)]
    steps += [(new_cards, some) for some in in_pieces(people, AT_ONCE)]
    for writes_of, some in steps:
        with transaction.atomic():
            writes = writes_of(by, kept, some)
        taken, refused = send(book, writes, sending)
        with transaction.atomic():
            _remember_sent(taken, refused, at)
        if sending.is_over:
            break
    return sending


def send(
    book: AddressBook, writes: Sequence[Write], sending: Sending
) -> tuple[list[Write], list[Write]]:
    """Write each card and read it back, for servers write in their own words; taken, and refused.

    One that changed there meanwhile is left for the next round, which merges it. One that the
    server does not take stops no other, until it has taken none of several.
    """
    taken: list[Write] = []
    refused: list[Write] = []
    for write in writes:
        sending.tried.append(write.remote.href)
        try:
            write.remote.etag = book.put(write.remote.href, write.text, write.remote.etag)
        except ChangedThere:
            sending.later += 1
            continue
        except Refused as error:
            if not isinstance(error, ServerUnreachable) or error.code not in ONE_ALONE:
                sending.broken = error
                break
            refused.append(write)
            sending.refused += 1
            sending.why = f"Some people were not taken: {error}"
            if sending.is_over:
                break
            continue
        write.remote.text = write.text
        taken.append(write)
        sending.new += write.new
        sending.changed += not write.new
    if sending.broken is None:
        _read_back(book, taken, sending)
    return taken, refused


def _read_back(book: AddressBook, taken: Sequence[Write], sending: Sending) -> None:
    """Take what the server made of our cards as what both sides agreed on.

    Else what a server cannot keep would look, at its next change, as if taken away there.
    """
    written = {write.remote.href: write for write in taken}
    try:
        there = {card.href: card for card in book.cards(list(written))}
    except Refused as refused:
        sending.broken = refused
        return
    for href, write in written.items():
        if href not in there:
            write.lost = True
            sending.later += 1
        elif not _as_written(write, there[href]):
            sending.later += 1


def _as_written(write: Write, card: ServerCard) -> bool:
    """Whether the card there is ours, in whatever words; not one that was edited since."""
    if write.remote.etag and write.remote.etag != card.etag:
        return False
    if not write.remote.etag and _only_more(values_of(write.text), values_of(card.text)):
        return False
    write.remote.text, write.remote.etag = card.text, card.etag
    return True


def _only_more(ours: Values, theirs: Values) -> bool:
    """Whether something was added to our values and none changed: nobody but a person does that."""
    pairs = [(keys_of(kind, ours[kind]), keys_of(kind, theirs.get(kind, ()))) for kind in ours]
    return any(a < b for a, b in pairs) and all(a <= b for a, b in pairs)


def _remember_sent(taken: Sequence[Write], refused: Sequence[Write], at: datetime) -> None:
    """Note what both sides agreed on; what was refused is not offered again until it changes."""
    for write in taken:
        write.remote.gone_at = at if write.lost else None
    keep_rows([write.remote for write in taken])
    for write in refused:
        if write.remote.pk:
            write.remote.save(update_fields=["here", "photo"])


def take_away(kept: ContactServer, book: AddressBook) -> int:
    """Remove the cards the seeker said to remove there; how many."""
    removed = 0
    for remote in RemoteCard.objects.filter(server=kept, wish="remove", gone_at=None):
        try:
            book.remove(remote.href, remote.etag)
        except ChangedThere:
            remote.wish = ""
            remote.save(update_fields=["wish"])
            continue
        except ServerUnreachable as refused:
            if refused.code in ONE_ALONE:
                continue
            raise
        remote.delete()
        removed += 1
    return removed
