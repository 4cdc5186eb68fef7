"""Where the daily message goes: adding a place and taking it away."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.method.refused import Refused
from halfhour.models import Event, Notifier, User
from halfhour.outside.today.delivery import check_address
from halfhour.outside.today.sealing import sealed


class NoSuchHour(Refused):
    """An hour of a day lies between 0 and 23."""


def add_notifier(
    *, by: User, at: datetime, kind: str, address: str, label: str = "", hour: int = 8,
    quiet_from: int = 21, quiet_until: int = 7,
) -> Notifier:  # fmt: skip
    """Send one message a day to ``address`` (mail, ntfy, push or other), from ``hour`` on.

    The address is kept sealed. Raises AddressRefused, NoSuchHour.
    """
    check_address(kind, address)
    if not all(0 <= one <= 23 for one in (hour, quiet_from, quiet_until)):
        raise NoSuchHour("An hour lies between 0 and 23.")
    with transaction.atomic():
        kept: Notifier = Notifier.objects.create(
            owner=by, kind=kind, secret=sealed(address.strip()), label=label.strip(), hour=hour,
            quiet_from=quiet_from, quiet_until=quiet_until, enabled_at=at,
        )  # fmt: skip
        Event.objects.record(
            by=by, at=at, verb="today.notifier_added", about=kept, data={"kind": kind}
        )
    return kept


def remove_notifier(*, by: User, at: datetime, notifier: int) -> None:
    """Send nothing there any more. Raises DoesNotExist."""
    with transaction.atomic():
        kept = Notifier.objects.kept_by(by).get(pk=notifier)
        Event.objects.record(
            by=by, at=at, verb="today.notifier_removed", about=kept, data={"kind": kept.kind}
        )
        kept.delete()
