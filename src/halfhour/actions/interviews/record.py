"""One interview, locked while it is changed, counted up and told."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from halfhour.method.refused import Refused
from halfhour.models import Event, Interview, User


class ChangedMeanwhile(Refused):
    """Somebody, or another window, changed the interview since the form was drawn."""


def locked(by: User, interview: int, version: int | None = None) -> Interview:
    """The interview for changing; raises ChangedMeanwhile, DoesNotExist."""
    kept: Interview = (
        Interview.objects.kept_by(by)
        .select_for_update(of=("self",))
        .select_related("person")
        .get(pk=interview)
    )
    if version is not None and kept.version != version:
        raise ChangedMeanwhile(
            "This interview was changed meanwhile; look at what it says now, then change it again."
        )
    return kept


def save(kept: Interview) -> None:
    """Keep the changes and count the version up."""
    kept.version += 1
    kept.save()


def tell(
    by: User, at: datetime, verb: str, kept: Interview, data: dict[str, Any] | None = None
) -> None:
    """The event of an interview; it stands on the timeline of the person."""
    Event.objects.record(by=by, at=at, verb=verb, about=kept, person=kept.person, data=data)
