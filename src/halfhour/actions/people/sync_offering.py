"""Which cards a contact server is to be given, and what they say: changed ones and new people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.actions.people.sync_pictures import photo_to_send
from halfhour.actions.people.sync_values import digest, values_here
from halfhour.method.people.card_writing import Labels, new_card, rewritten, values_of
from halfhour.method.people.syncing import Values, merged
from halfhour.models import ContactServer, Person, RemoteCard, User
from halfhour.outside.people.carddav import path_in

STEP = 2000
"""People whose values are looked through at a time."""


@dataclass(slots=True)
class Write:
    """One card to be written, and what is remembered once it is."""

    remote: RemoteCard
    text: str
    new: bool = False
    lost: bool = False
    """Written, but not there afterwards."""


def changed_rows(kept: ContactServer) -> list[int]:
    """The first row of each person of whom something else is said here than was agreed."""
    rows = RemoteCard.objects.filter(server=kept, gone_at=None, person__merged_into=None)
    # Price: the texts of a whole book, photographs in them, would fill the memory.
    rows = rows.exclude(person=None).select_related("person").defer("text").order_by("pk")
    first: dict[int, RemoteCard] = {}
    for remote in rows:
        first.setdefault(remote.person_id or 0, remote)
    changed = []
    for some in in_pieces(list(first.values()), STEP):
        values = values_here([one.person for one in some if one.person])
        for one in some:
            here, _ = values[one.person_id or 0]
            if one.here != digest(here) or (one.person and str(one.person.photo) != one.photo):
                changed.append(one.pk)
    return changed


def changed_cards(by: User, kept: ContactServer, some: Sequence[int]) -> list[Write]:
    """The cards of these rows as they are to be written; looked at again, for time has passed."""
    rows = RemoteCard.objects.kept_by(by).filter(server=kept, pk__in=some, gone_at=None)
    rows = rows.filter(person__merged_into=None).exclude(person=None)
    found = [
        (row, row.person) for row in rows.select_related("person").order_by("pk") if row.person
    ]
    values = values_here([person for _, person in found])
    writes = [_rewritten(row, person, *values[person.pk]) for row, person in found]
    return [one for one in writes if one]


def _rewritten(remote: RemoteCard, person: Person, here: Values, labels: Labels) -> Write | None:
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


def unsent(by: User, kept: ContactServer) -> QuerySet[Person]:
    """People the server has no card of."""
    known = RemoteCard.objects.filter(server=kept).exclude(person=None).values("person")
    people: QuerySet[Person] = Person.objects.kept_by(by).exclude(pk__in=known).order_by("pk")
    return people


def new_cards(by: User, kept: ContactServer, some: Sequence[int]) -> list[Write]:
    """New cards of these people, as far as anything is known of them."""
    people = list(unsent(by, kept).filter(pk__in=some))
    values = values_here(people)
    writes = []
    for person in people:
        here, labels = values[person.pk]
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
