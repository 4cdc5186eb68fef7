"""Setting a suggested occupation aside with the reason, and bringing it back."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.method.directions.occupations import Occupations, UnknownOccupation
from halfhour.method.lazy import lazily
from halfhour.models import Event, SuggestionAside, User

_opened = lazily("halfhour.outside.directions.opened")


def set_suggestion_aside(*, by: User, at: datetime, code: str, reason: str = "") -> SuggestionAside:
    """Suggest this occupation no more; again changes only the reason. Raises UnknownOccupation."""
    known: Occupations = _opened.occupations_here()
    if not known.knows(code):
        raise UnknownOccupation(f"No occupation or group has the code {code[:12]}.")
    with transaction.atomic():
        title = known.occupation(code).title
        kept, _ = SuggestionAside.objects.update_or_create(
            owner=by,
            code=code,
            back_at=None,
            defaults={"title": title[:200], "reason": reason.strip()},
            create_defaults={"title": title[:200], "reason": reason.strip(), "at": at},
        )
        Event.objects.record(
            by=by, at=at, verb="directions.suggestion_set_aside", about=kept, data={"code": code}
        )
    aside: SuggestionAside = kept
    return aside


def bring_suggestion_back(*, by: User, at: datetime, code: str) -> SuggestionAside:
    """Suggest it again; the reason stays on record. Raises SuggestionAside.DoesNotExist."""
    with transaction.atomic():
        kept: SuggestionAside = SuggestionAside.objects.kept_by(by).get(code=code, back_at=None)
        kept.back_at = at
        kept.save(update_fields=["back_at"])
        Event.objects.record(
            by=by, at=at, verb="directions.suggestion_brought_back", about=kept, data={"code": code}
        )
    return kept
