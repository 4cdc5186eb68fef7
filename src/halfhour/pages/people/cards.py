"""Business cards waiting to be confirmed, and one of them with what was read from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from halfhour.models import CardPicture, Person, PersonValue, User
from halfhour.outside.people.cards import ready


@dataclass(frozen=True, slots=True)
class WaitingCard:
    """A card that was read and nobody has confirmed."""

    id: int
    name: str
    organisation: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CardsPage:
    """Where cards are handed in; ``ready`` is False when the extra is absent."""

    ready: bool
    waiting: tuple[WaitingCard, ...]


@dataclass(frozen=True, slots=True)
class CardPage:
    """One card beside what was read; ``known`` is somebody kept already with that address."""

    id: int
    name: str
    title: str
    organisation: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    urls: tuple[str, ...]
    address: str
    found_in: str
    person: int | None
    known: int | None
    known_name: str
    more: int


def cards_page(*, reader: User) -> CardsPage:
    """The newest first; one query."""
    rows = CardPicture.objects.seen_by(reader).filter(saved_at=None).order_by("-at", "-id")[:100]
    return CardsPage(ready(), tuple(_waiting(one) for one in rows))


def _waiting(one: CardPicture) -> WaitingCard:
    said = one.reading
    name = said.get("name") or ", ".join(said.get("emails", ())) or "A card without a name"
    return WaitingCard(one.pk, name, said.get("organisation", ""), one.at)


def card_page(*, reader: User, card: int) -> CardPage:
    """One card; four queries at most. Raises CardPicture.DoesNotExist."""
    kept = CardPicture.objects.seen_by(reader).get(pk=card)
    waiting = CardPicture.objects.seen_by(reader).filter(saved_at=None).exclude(pk=card)
    said = kept.reading
    known, known_name = _known(reader, said.get("emails", ()))
    return CardPage(
        id=kept.pk,
        name=said.get("name", ""),
        title=said.get("title", ""),
        organisation=said.get("organisation", ""),
        emails=tuple(said.get("emails", ())),
        phones=tuple(said.get("phones", ())),
        urls=tuple(said.get("urls", ())),
        address=said.get("address", ""),
        found_in=said.get("from", "text"),
        person=kept.person_id if kept.saved_at else None,
        known=known,
        known_name=known_name,
        more=waiting.count(),
    )


def _known(reader: User, emails: list[str]) -> tuple[int | None, str]:
    keys = [email.lower() for email in emails]
    values = PersonValue.objects.seen_by(reader).filter(kind="email", key__in=keys)
    people = Person.objects.seen_by(reader).filter(values__in=values).order_by("pk")
    found = people.values_list("pk", "name").first() if keys else None
    return found or (None, "")


def next_card(*, reader: User) -> int | None:
    """The oldest card that waits; None when all are done."""
    rows = CardPicture.objects.seen_by(reader).filter(saved_at=None).order_by("at", "id")
    found: int | None = rows.values_list("pk", flat=True).first()
    return found


def card_picture(*, reader: User, card: int) -> str:
    """The stored name of the picture. Raises CardPicture.DoesNotExist."""
    return str(CardPicture.objects.seen_by(reader).get(pk=card).picture.name)
