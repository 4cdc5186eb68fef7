"""Cards of a contact server taken in: merged with what is here, many at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.actions.people.sync_bringing import bring, draw_new, drop_values, label, redraw
from halfhour.actions.people.sync_pictures import pull_photo
from halfhour.actions.people.sync_runs import Pulled, run_of
from halfhour.actions.people.sync_values import digest, keep_rows, values_here
from halfhour.method.people.card_writing import card_said, values_of
from halfhour.method.people.syncing import Values, keys_of, merged
from halfhour.models import ContactServer, Person, RemoteCard, User
from halfhour.outside.people.carddav import ServerCard


def take_in(
    by: User, at: datetime, kept: ContactServer, cards: Sequence[ServerCard]
) -> tuple[int, int]:
    """How many people are new, and how many changed, by these cards. Within a transaction.

    The same as card by card: those that have nothing to do with one another are taken in
    together, and one that does (the same UID, person, or address and name) waits for the others.
    """
    new = changed = 0
    rest = [(card, said) for card in cards if (said := card_said(card.text)).values]
    while rest:
        run = run_of(by, kept, rest)
        rest = rest[len(run) :]
        for one in run:
            if one.is_removed_here:
                _removed_here(one.remote, one.card)
        found = [one for one in run if not one.is_removed_here]
        _merge(kept, found)
        new += sum(one.person is None for one in found)
        changed += sum(one.person is not None and bool(one.add or one.drop) for one in found)
        _write(by, at, found)
    return new, changed


def _removed_here(remote: RemoteCard, card: ServerCard) -> None:
    """A card nobody here stands for changed there: it is asked about anew."""
    remote.etag, remote.text, remote.href = card.etag, card.text, card.href
    remote.wish = "" if remote.wish == "remove" else remote.wish
    remote.save()


def _merge(kept: ContactServer, cards: Sequence[Pulled]) -> None:
    """What each card brings, and what it takes away.

    A second card of one person: what it adds is taken, what it lacks is not.
    """
    known = [one.person for one in cards if one.person]
    here = values_here(known)
    first = _first_rows(kept, known)
    for one in cards:
        ours: Values = here[one.person.pk][0] if one.person else {}
        base = _base(one)
        both = merged(base, ours, one.said.values)
        oldest = first.get(one.person.pk) if one.person else None
        is_second = oldest is not None and (one.remote.pk is None or oldest < one.remote.pk)
        one.add, one.drop = both.add_here, () if is_second else both.drop_here


def _base(one: Pulled) -> Values:
    """What both sides agreed on before."""
    if one.remote.text == one.card.text:
        return one.said.values
    return values_of(one.remote.text) if one.remote.text else {}


def _first_rows(kept: ContactServer, people: Sequence[Person]) -> dict[int, int]:
    """The oldest card the server holds of each person."""
    rows = RemoteCard.objects.filter(server=kept, gone_at=None).order_by("-pk")
    first: dict[int, int] = {}
    for piece in in_pieces(people):
        first |= dict(rows.filter(person__in=piece).values_list("person_id", "pk"))
    return first


def _write(by: User, at: datetime, cards: Sequence[Pulled]) -> None:
    """Write people and rows, all at once."""
    changed = [(one, one.person) for one in cards if one.person and (one.add or one.drop)]
    _make(by, at, [one for one in cards if one.person is None])
    pairs = [(one, one.person) for one in cards if one.person]
    bring(by, at, [(person, one.add) for one, person in pairs if one.add])
    for one, person in changed:
        drop_values(person, one.drop)
    redraw([person for _, person in changed], at)
    label([(person, one.said.labels) for one, person in pairs])
    here = values_here([person for _, person in pairs])
    for one, person in pairs:
        pull_photo(one.remote, person, one.said.photo)
        _agree(one, person, here[person.pk][0], one.said.values)
    keep_rows([one.remote for one in cards])


def _make(by: User, at: datetime, cards: Sequence[Pulled]) -> None:
    """Make the people that are new, already drawn, so that each is written once."""
    made = [(Person(owner=by, created_at=at, updated_at=at), one.add) for one in cards]
    draw_new(by, at, made)
    Person.objects.bulk_create([person for person, _ in made])
    for one, (person, _) in zip(cards, made, strict=True):
        one.person = person


def _agree(one: Pulled, person: Person, here: Values, there: Values) -> None:
    """Note what both sides agree on now."""
    remote, card = one.remote, one.card
    remote.href, remote.etag, remote.person, remote.gone_at = card.href, card.etag, person, None
    remote.uid, remote.text = one.said.uid[:200] or str(person.uid), card.text
    agreed = all(keys_of(kind, here[kind]) == keys_of(kind, there[kind]) for kind in here)
    remote.here = digest(here) if agreed else ""
