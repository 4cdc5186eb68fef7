"""Whom one can choose as the one who named somebody."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q

from halfhour.models import Interview, Person, Referral, User

MOST = 300


@dataclass(frozen=True)
class AddingPage:
    """People as (id, name); ``known`` is the one of the book the form's name belongs to."""

    people: tuple[tuple[int, str], ...]
    known: tuple[int, str] | None


def adding_page(*, reader: User, chosen: int | None = None, known: int | None = None) -> AddingPage:
    """People talked with, or well known, in two queries; ``chosen`` is among them in any case."""
    kept = Person.objects.kept_by(reader)
    talked = Interview.objects.filter(person=OuterRef("pk"))
    named = Referral.objects.filter(referrer=OuterRef("pk"))
    near = kept.filter(
        Q(closeness__in=["well", "a little"]) | Exists(talked) | Exists(named) | Q(pk=chosen)
    ).order_by("sort_key", "id")
    people = near.values_list("id", "name")[:MOST]
    found = kept.filter(pk=known).values_list("id", "name").first() if known else None
    return AddingPage(tuple(people), found)
