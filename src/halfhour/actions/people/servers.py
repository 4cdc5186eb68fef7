"""Contact servers the seeker keeps in step with: added, synced, let go."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Q

from halfhour.actions.people.syncing import Synced, sync_contacts
from halfhour.method.refused import Refused
from halfhour.models import ContactServer, Event, User
from halfhour.outside.network.manners import AskedToWait
from halfhour.outside.people.carddav import AddressBook, BookThere
from halfhour.outside.today.sealing import sealed, unsealed

FIRST_PAUSE = timedelta(minutes=15)
LONGEST_PAUSE = timedelta(days=1)


class SeveralBooks(Refused):
    """There are several address books at an address; ``books`` are they."""

    books: tuple[BookThere, ...] = ()


def add_server(*, by: User, at: datetime, url: str, username: str, password: str) -> ContactServer:
    """Find the address book at ``url`` and remember it; the password is sealed.

    Adding it again renews the password. Raises ``SeveralBooks``, ``AddressRefused``,
    ``NoSuchHost``, ``NotLetIn``, ``ServerUnreachable``.
    """
    url = url.strip() if "://" in url else f"https://{url.strip()}"
    with AddressBook(url, username, password, inside_too=not settings.HOSTED) as book:
        found = _the_one(book.books()).url[:500]
    with transaction.atomic():
        server, _ = ContactServer.objects.update_or_create(
            owner=by,
            url=found,
            defaults={
                "username": username, "secret": sealed(password), "failures": 0, "retry_at": None,
                "message": "",
            },
        )  # fmt: skip
        Event.objects.record(by=by, at=at, verb="people.server_added", about=server)
    kept: ContactServer = server
    return kept


def _the_one(books: tuple[BookThere, ...]) -> BookThere:
    if len(books) > 1:
        names = ", ".join(one.name or one.url for one in books)
        several = SeveralBooks(
            f"There are several address books here ({names}): choose one, and give the password again."
        )
        several.books = books
        raise several
    return books[0]


def sync_server(*, by: User, at: datetime, server: int, send_new: bool | None = None) -> Synced:
    """One round with a server kept here; why it failed is remembered beside the server.

    ``send_new`` is remembered for the rounds that halfhour does by itself. Raises
    ``ContactServer.DoesNotExist`` and the refusals of the server.
    """
    kept = ContactServer.objects.kept_by(by).get(pk=server)
    if send_new is not None and send_new != kept.sends_new:
        kept.sends_new = send_new
        kept.save(update_fields=["sends_new"])
    try:
        with AddressBook(
            kept.url, kept.username, unsealed(kept.secret), inside_too=not settings.HOSTED
        ) as book:
            return sync_contacts(by=by, at=at, server=server, book=book, send_new=kept.sends_new)
    except Refused as refused:
        _wait(by, at, kept, refused)
        raise


def _wait(by: User, at: datetime, kept: ContactServer, refused: Refused) -> None:
    """Leave the server alone: as long as it asked, else twice as long as the time before."""
    pause = min(FIRST_PAUSE * 2 ** min(kept.failures, 10), LONGEST_PAUSE)
    if isinstance(refused, AskedToWait):
        pause = timedelta(seconds=min(refused.seconds, LONGEST_PAUSE.total_seconds()))
    ContactServer.objects.kept_by(by).filter(pk=kept.pk).update(
        message=str(refused), failures=min(kept.failures + 1, 1000), retry_at=at + pause
    )


def sync_due(*, by: User, at: datetime) -> int:
    """A round with every server that may be asked now; how many answered.

    One that fails does not stop the others; why is beside it, and it is asked later each time.
    """
    due = ContactServer.objects.kept_by(by).filter(Q(retry_at=None) | Q(retry_at__lte=at))
    answered = 0
    for server in due.order_by("pk").values_list("pk", flat=True):
        try:
            sync_server(by=by, at=at, server=server)
        except Refused:
            continue
        answered += 1
    return answered


def forget_server(*, by: User, at: datetime, server: int) -> None:
    """Stop keeping in step; people here and cards there stay. Raises ``DoesNotExist``."""
    with transaction.atomic():
        ContactServer.objects.kept_by(by).get(pk=server).delete()
        Event.objects.record(by=by, at=at, verb="people.server_forgotten")
