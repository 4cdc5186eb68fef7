"""What a contact server is to be written: changed cards, new people, and removals asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from halfhour.actions.people.sync_pictures import photo_to_send
from halfhour.actions.people.sync_values import Labels, digest, values_here
from halfhour.method.people.card_writing import new_card, rewritten, values_of
from halfhour.method.people.syncing import Values, keys_of, merged
from halfhour.method.refused import Refused
from halfhour.models import ContactServer, Person, RemoteCard, User
from halfhour.outside.network.manners import ChangedThere, ServerUnreachable
from halfhour.outside.people.carddav import AddressBook, ServerCard, path_in

STEP = 2000
ONE_ALONE = (400, 403, 404, 405, 413, 415, 422, 507)
"""Refusals of one card; the next may be taken."""
ENOUGH = 3
"""Refusals at the start that tell of a book that can only be read."""


@dataclass(slots=True)
class Write:
    """One card to be written, and what is remembered once it is."""

    remote: RemoteCard
    text: str
    new: bool = False
    lost: bool = False
    """Written, but not there afterwards."""


@dataclass(slots=True)
class Sent:
    """What became of the writes: taken, refused one by one and why, for the next round, broken off."""

    taken: list[Write] = field(default_factory=list)
    refused: list[Write] = field(default_factory=list)
    why: str = ""
    later: int = 0
    broken: Refused | None = None


def cards_to_send(by: User, kept: ContactServer, send_new: bool) -> list[Write]:
    """Cards of people changed here since both sides agreed, and with ``send_new`` all others."""
    rows = RemoteCard.objects.filter(server=kept, gone_at=None, person__merged_into=None)
    rows = rows.exclude(person=None).select_related("person").order_by("pk")
    first: dict[int, RemoteCard] = {}
    people: list[Person] = []
    for remote in rows:
        if remote.person is not None and remote.person.pk not in first:
            first[remote.person.pk] = remote
            people.append(remote.person)
    writes: list[Write] = []
    for person, (here, labels) in _said(people):
        changed = _changed(first[person.pk], person, here, labels)
        writes += [changed] if changed else []
    return writes + (_new(by, kept) if send_new else [])


def _said(people: Sequence[Person]) -> list[tuple[Person, tuple[Values, Labels]]]:
    found = []
    for at in range(0, len(people), STEP):
        some = people[at : at + STEP]
        values = values_here(some)
        found += [(person, values[person.pk]) for person in some]
    return found


def _changed(remote: RemoteCard, person: Person, here: Values, labels: Labels) -> Write | None:
    photo = photo_to_send(remote, person)
    if photo is None and remote.here == digest(here):
        return None
    base = values_of(remote.text)
    both = merged(base, here, base)
    remote.here, remote.photo = digest(here), str(person.photo)
    if photo is None and not both.change_there:
        remote.save(update_fields=["here"])
        return None
    return Write(remote, rewritten(remote.text, both.agreed, labels, photo))


def _new(by: User, kept: ContactServer) -> list[Write]:
    known = RemoteCard.objects.filter(server=kept).exclude(person=None).values("person")
    people = list(Person.objects.kept_by(by).exclude(pk__in=known).order_by("pk"))
    writes = []
    for person, (here, labels) in _said(people):
        if not any(here.values()):
            continue
        uid = str(person.uid)
        href = path_in(kept.url, f"{uid}.vcf")
        remote = RemoteCard(owner=by, server=kept, person=person, href=href, uid=uid)
        photo = photo_to_send(remote, person)
        remote.here, remote.photo = digest(here), str(person.photo)
        named = here if here["name"] else here | {"name": (_called(here),)}
        writes.append(Write(remote, rewritten(new_card(uid), named, labels, photo), new=True))
    return writes


def _called(here: Values) -> str:
    """What to call somebody without a name, for a card must have one."""
    kinds = ("organisation", "email", "phone", "url", "title", "address", "note", "birthday")
    return next(here[kind][0] for kind in kinds if here.get(kind))


def send(book: AddressBook, writes: Sequence[Write]) -> Sent:
    """Write each card and read it back, for servers write in their own words.

    One that changed there meanwhile is left for the next round, which merges it. One that the
    server does not take stops no other, until it has taken none of several.
    """
    sent = Sent()
    for write in writes:
        try:
            write.remote.etag = book.put(write.remote.href, write.text, write.remote.etag)
        except ChangedThere:
            sent.later += 1
            continue
        except Refused as refused:
            if not isinstance(refused, ServerUnreachable) or refused.code not in ONE_ALONE:
                sent.broken = refused
                break
            sent.refused.append(write)
            sent.why = f"Some people were not taken: {refused}"
            if len(sent.refused) == ENOUGH and not sent.taken:
                break
            continue
        write.remote.text = write.text
        sent.taken.append(write)
    if sent.broken is None:
        _read_back(book, sent)
    return sent


def _read_back(book: AddressBook, sent: Sent) -> None:
    """Take what the server made of our cards as what both sides agreed on.

    Else what a server cannot keep would look, at its next change, as if taken away there.
    """
    written = {write.remote.href: write for write in sent.taken}
    try:
        there = {card.href: card for card in book.cards(list(written))}
    except Refused as refused:
        sent.broken = refused
        return
    for href, write in written.items():
        if href not in there:
            write.lost = True
            sent.later += 1
        elif not _as_written(write, there[href]):
            sent.later += 1


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


def remember_sent(sent: Sent, at: datetime) -> None:
    """Note what both sides agreed on; what was refused is not offered again until it changes."""
    for write in sent.taken:
        write.remote.gone_at = at if write.lost else None
        write.remote.save()
    for write in sent.refused:
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
