"""Contact servers kept in step, and the cards and people that are on one side alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import unquote, urlsplit

from django.db.models import Count, Exists, OuterRef, Q

from halfhour.method.people.card_writing import values_of
from halfhour.models import ContactServer, RemoteCard, User

MOST = 200


@dataclass(frozen=True, slots=True)
class Server:
    """One address book: how many people are in step with it, and what went wrong last, if anything."""

    id: int
    host: str
    book: str
    url: str
    username: str
    people: int
    sends_new: bool
    synced_at: datetime | None
    retry_at: datetime | None
    message: str


@dataclass(frozen=True, slots=True)
class Question:
    """A card or person on one side alone; ``kind`` is gone there, gone here, or twice there.

    ``person`` is 0 where nobody is here.
    """

    id: int
    kind: str
    person: int
    name: str
    host: str


@dataclass(frozen=True, slots=True)
class ServersPage:
    """All servers and all open questions."""

    servers: tuple[Server, ...]
    questions: tuple[Question, ...]


def servers_page(*, reader: User) -> ServersPage:
    """Two queries."""
    servers = (
        ContactServer.objects.seen_by(reader)
        .annotate(people=Count("cards", filter=Q(cards__gone_at=None, cards__person__isnull=False)))
        .order_by("pk")
    )
    return ServersPage(
        tuple(
            Server(
                s.pk, _host(s.url), _book(s.url), s.url, s.username, s.people, s.sends_new, s.synced_at,
                s.retry_at, s.message,
            )
            for s in servers
        ),
        tuple(_question(card) for card in _open(reader)),
    )  # fmt: skip


def _open(reader: User) -> list[RemoteCard]:
    """The cards with an open question, at most ``MOST``."""
    cards = RemoteCard.objects.seen_by(reader)
    earlier = cards.filter(
        server=OuterRef("server"), person=OuterRef("person"), gone_at=None, pk__lt=OuterRef("pk")
    )
    asked = cards.filter(wish="").annotate(second=Exists(earlier))
    gone_there = Q(gone_at__isnull=False, person__isnull=False)
    here_alone = Q(gone_at=None) & (Q(person=None) | Q(second=True))
    found = asked.filter(gone_there | here_alone).select_related("person", "server")
    return list(found.order_by("person__name", "pk")[:MOST])


def _question(card: RemoteCard) -> Question:
    host = _host(card.server.url)
    if card.person is None:
        said = values_of(card.text)
        name = next((said[kind][0] for kind in ("name", "email", "phone") if said.get(kind)), "?")
        return Question(card.pk, "gone here", 0, name, host)
    kind = "gone there" if card.gone_at else "twice there"
    return Question(card.pk, kind, card.person.pk, card.person.name, host)


def _host(url: str) -> str:
    return urlsplit(url).netloc


def _book(url: str) -> str:
    """The last word of the address: which of several address books of one server."""
    return unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2])
