"""What a contact server is to be written: changed cards, new people, and removals asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from halfhour.actions.people.sync_pictures import photo_to_send
from halfhour.actions.people.sync_values import Labels, digest, values_here
from halfhour.method.people.card_writing import new_card, rewritten, values_of
from halfhour.method.people.syncing import Values, merged
from halfhour.method.refused import Refused
from halfhour.models import ContactServer, Person, RemoteCard, User
from halfhour.outside.people.carddav import AddressBook
from halfhour.outside.people.dav_manners import ChangedThere

STEP = 2000


@dataclass(slots=True)
class Write:
    """One card to be written, and what is remembered once it is."""

    remote: RemoteCard
    text: str
    new: bool = False


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
        href = f"{urlsplit(kept.url).path.rstrip('/')}/{uid}.vcf"
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


def send(book: AddressBook, writes: Sequence[Write]) -> tuple[list[Write], Refused | None]:
    """Write each card; those written, and what stopped the rest.

    One that changed there meanwhile is left for the next round, which merges it.
    """
    sent: list[Write] = []
    for write in writes:
        try:
            write.remote.etag = book.put(write.remote.href, write.text, write.remote.etag)
        except ChangedThere:
            continue
        except Refused as refused:
            return sent, refused
        write.remote.text = write.text
        sent.append(write)
    return sent, None


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
        remote.delete()
        removed += 1
    return removed
