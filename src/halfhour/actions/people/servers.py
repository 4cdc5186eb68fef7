"""Contact servers the seeker keeps in step with: added, synced, let go."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import transaction

from halfhour.actions.people.syncing import Synced, sync_contacts
from halfhour.method.refused import Refused
from halfhour.models import ContactServer, Event, User
from halfhour.outside.people.carddav import AddressBook
from halfhour.outside.today.sealing import sealed, unsealed


def add_server(*, by: User, at: datetime, url: str, username: str, password: str) -> ContactServer:
    """Find the address book at ``url`` and remember it; the password is sealed.

    Raises ``AddressRefused``, ``NotLetIn``, ``ServerUnreachable``.
    """
    with AddressBook(url.strip(), username, password, inside_too=not settings.HOSTED) as book:
        found = book.find()
    with transaction.atomic():
        server, _ = ContactServer.objects.update_or_create(
            owner=by, url=found, defaults={"username": username, "secret": sealed(password)}
        )
        Event.objects.record(by=by, at=at, verb="people.server_added", about=server)
    kept: ContactServer = server
    return kept


def sync_server(*, by: User, at: datetime, server: int, send_new: bool = False) -> Synced:
    """One round with a server kept here; why it failed is remembered beside the server.

    Raises ``ContactServer.DoesNotExist`` and the refusals of the server.
    """
    kept = ContactServer.objects.kept_by(by).get(pk=server)
    try:
        with AddressBook(
            kept.url, kept.username, unsealed(kept.secret), inside_too=not settings.HOSTED
        ) as book:
            return sync_contacts(by=by, at=at, server=server, book=book, send_new=send_new)
    except Refused as refused:
        ContactServer.objects.kept_by(by).filter(pk=server).update(message=str(refused))
        raise


def forget_server(*, by: User, at: datetime, server: int) -> None:
    """Stop keeping in step; people here and cards there stay. Raises ``DoesNotExist``."""
    with transaction.atomic():
        ContactServer.objects.kept_by(by).get(pk=server).delete()
        Event.objects.record(by=by, at=at, verb="people.server_forgotten")
