"""Contact servers kept in step, and people whose card is gone there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from django.db.models import Count

from halfhour.models import ContactServer, RemoteCard, User


@dataclass(frozen=True, slots=True)
class Server:
    """One server: how many people are in step with it, and what went wrong last, if anything."""

    id: int
    host: str
    url: str
    username: str
    people: int
    synced_at: datetime | None
    message: str


@dataclass(frozen=True, slots=True)
class GoneCard:
    """A person whose card was deleted on the server; the seeker decides."""

    id: int
    person: int
    name: str
    host: str


@dataclass(frozen=True, slots=True)
class ServersPage:
    """All servers and all open questions."""

    servers: tuple[Server, ...]
    gone: tuple[GoneCard, ...]


def servers_page(*, reader: User) -> ServersPage:
    """Two queries."""
    servers = ContactServer.objects.seen_by(reader).annotate(people=Count("cards")).order_by("pk")
    gone = (
        RemoteCard.objects.seen_by(reader)
        .exclude(gone_at=None)
        .exclude(person=None)
        .select_related("person", "server")
        .order_by("person__name", "pk")[:500]
    )
    return ServersPage(
        tuple(
            Server(s.pk, _host(s.url), s.url, s.username, s.people, s.synced_at, s.message)
            for s in servers
        ),
        tuple(
            GoneCard(c.pk, c.person.pk, c.person.name, _host(c.server.url))
            for c in gone
            if c.person
        ),
    )


def _host(url: str) -> str:
    return urlsplit(url).netloc
