"""Keeping the picture of a business card, and making a person of what it says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from django.core.files.base import ContentFile
from django.db import transaction

from halfhour.actions.people.editing import NobodyNamed
from halfhour.actions.people.written import refresh, write_values
from halfhour.method.people.card_text import Card
from halfhour.method.refused import Refused
from halfhour.models import CardPicture, Event, Person, PersonValue, User
from halfhour.outside.account.whole_files import forgotten_if_it_fails
from halfhour.outside.people.cards import ReadCard, read_pictures

SOURCE = "card"
MOST = 20
"""Pictures taken in one go."""


class TooManyPictures(Refused):
    """More pictures than are read in one go."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """Pictures kept, to be confirmed, and a sentence for each that could not be read."""

    kept: tuple[int, ...]
    refused: tuple[str, ...]


def scan_cards(*, by: User, at: datetime, pictures: Sequence[tuple[str, bytes]]) -> Scanned:
    """Read pictures (name, bytes) on this machine and keep each to be confirmed.

    Takes about 1 to 3 s a picture. Raises ``CardsNotInstalled``, ``TooManyPictures``.
    """
    if len(pictures) > MOST:
        raise TooManyPictures(f"Please send at most {MOST} pictures at a time.")
    return _kept(by, at, read_pictures(pictures))


def _kept(by: User, at: datetime, found: Iterable[tuple[str, ReadCard | Refused]]) -> Scanned:
    kept, refused = [], []
    for _, read in found:
        if isinstance(read, Refused):
            refused.append(str(read))
        else:
            card = keep_card(
                by=by, at=at, picture=read.picture, card=read.card, found_in=read.found_in
            )
            kept.append(card.pk)
    return Scanned(tuple(kept), tuple(refused))


def keep_card(*, by: User, at: datetime, picture: bytes, card: Card, found_in: str) -> CardPicture:
    """Keep a picture and what was read from it, to be confirmed by the seeker.

    ``picture`` is a JPEG of pixels only (``outside.people.pictures.as_jpeg``).
    """
    reading = {**asdict(card), "from": found_in}
    kept = CardPicture(owner=by, at=at, reading=reading)
    with forgotten_if_it_fails(kept.picture), transaction.atomic():
        kept.picture.save("card.jpg", ContentFile(picture), save=False)
        kept.save()
        Event.objects.record(by=by, at=at, verb="people.card_kept", about=kept)
    return kept


def save_card(
    *, by: User, at: datetime, card: Card, picture: int | None = None, person: int | None = None
) -> Person:
    """Make a person of a confirmed card, or add it to the one named; the picture stays with them.

    Raises ``NobodyNamed``, ``Person.DoesNotExist``, ``CardPicture.DoesNotExist``.
    """
    if not (card.name.strip() or card.emails or card.phones):
        raise NobodyNamed("Please give a name, an e-mail address or a telephone number.")
    with transaction.atomic():
        found = _person(by, at, person)
        for said in _said(card):
            write_values(by, at, found, said, SOURCE)
        found.updated_at = at
        refresh(found)
        if picture is not None:
            kept = CardPicture.objects.kept_by(by).get(pk=picture)
            kept.person, kept.saved_at = found, at
            kept.save(update_fields=["person", "saved_at"])
        Event.objects.record(by=by, at=at, verb="people.card_saved", about=found)
    return found


def _person(by: User, at: datetime, person: int | None) -> Person:
    if person is not None:
        found: Person = Person.objects.kept_by(by).get(pk=person)
        return found
    made: Person = Person.objects.create(owner=by, created_at=at, updated_at=at)
    return made


def _said(card: Card) -> Sequence[dict[str, str]]:
    """Single values first, then each further address, number and page of its own."""
    first = {"name": card.name, "organisation": card.organisation, "title": card.title}
    more = [{"email": e} for e in card.emails] + [{"phone": p} for p in card.phones]
    more += [{"url": u} for u in card.urls]
    return [first, *more, *([{"address": card.address}] if card.address.strip() else [])]


def forget_card(*, by: User, at: datetime, picture: int) -> None:
    """Throw away a picture nobody was made of. Raises ``CardPicture.DoesNotExist``."""
    with transaction.atomic():
        kept = CardPicture.objects.kept_by(by).filter(saved_at=None).get(pk=picture)
        files, name = kept.picture.storage, str(kept.picture.name)
        kept.delete()
        Event.objects.record(by=by, at=at, verb="people.card_forgotten")
        transaction.on_commit(lambda: files.delete(name))


def person_with(*, by: User, emails: Sequence[str], name: str) -> int | None:
    """Somebody already kept with one of these addresses and this name; None when nobody."""
    keys = [email.lower() for email in emails]
    values = PersonValue.objects.kept_by(by).filter(kind="email", key__in=keys)
    found = Person.objects.kept_by(by).filter(values__in=values)
    for pk, called in found.values_list("pk", "name").order_by("pk"):
        if not called or not name or set(called.casefold().split()) & set(name.casefold().split()):
            return int(pk)
    return None
