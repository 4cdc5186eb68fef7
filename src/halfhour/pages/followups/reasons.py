"""Honest reasons to write to somebody: their words, their news, something for them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from django.db.models import F, Q

from halfhour.method.today.step import short
from halfhour.models import Advice, Need, PersonValue, Statement, User

#: A value that came this much later than the person is news and not part of the first import.
LATER = timedelta(days=2)


def reasons_for(reader: User, people: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """For each of ``people`` what one may honestly write about, their news first: four queries."""
    found: dict[int, list[str]] = {}
    for person, kind, value in _news(reader, people):
        words = {"title": f"they are now {value}", "organisation": f"they are now with {value}"}
        found.setdefault(person, []).append(words[kind])
    for person, text in Need.objects.kept_by(reader).filter(
        person__in=people, met_at=None
    ).order_by("-at").values_list("person_id", "text"):  # fmt: skip
        found.setdefault(person, []).append(f"they said: {short(text)}")
    for person, text in Advice.objects.kept_by(reader).filter(giver__in=people).order_by(
        "-at"
    ).values_list("giver_id", "text"):  # fmt: skip
        found.setdefault(person, []).append(f"they advised: {short(text)}")
    for person, text in Statement.objects.kept_by(reader).filter(said_by__in=people).order_by(
        "-at"
    ).values_list("said_by", "text"):  # fmt: skip
        found.setdefault(person, []).append(f"they told you: {short(text)}")
    return {person: tuple(dict.fromkeys(reasons))[:3] for person, reasons in found.items()}


def _news(reader: User, people: Sequence[int]) -> list[tuple[int, str, str]]:
    """A new post or company that a later import or the seeker brought, still the one shown."""
    shown = Q(kind="title", value=F("person__title")) | Q(
        kind="organisation", value=F("person__organisation_name")
    )
    values = PersonValue.objects.kept_by(reader).filter(shown, person__in=people)
    later = values.filter(sightings__first_seen__gte=F("person__created_at") + LATER)
    known = PersonValue.objects.kept_by(reader).filter(
        person__in=people, kind__in=("title", "organisation"),
        sightings__first_seen__lt=F("person__created_at") + LATER,
    )  # fmt: skip
    older = set(known.values_list("person_id", "kind", "value"))
    rows = later.order_by("-sightings__first_seen").values_list("person_id", "kind", "value")
    before = {row[:2] for row in older}
    return [row for row in dict.fromkeys(rows) if row[:2] in before and row not in older]
