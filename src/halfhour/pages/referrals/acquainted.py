"""Who knows whom in one seeker's book, read as bare numbers for a search."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django.db import connection
from django.db.models import F, Value
from django.db.models.functions import Coalesce

from halfhour.method.lazy import lazily
from halfhour.models import Acquaintance, Affiliation, Interview, Person, Referral, Tie, User

if TYPE_CHECKING:
    from halfhour.method.referrals.book import Book, TieRow

_book = lazily("halfhour.method.referrals.book")
_graph = lazily("halfhour.method.referrals.graph")


def read_acquainted(reader: User) -> Book:
    """The book of ``reader`` without any names, in six queries."""
    people = (
        Person.objects.kept_by(reader)
        .order_by("id")
        .values_list("id", "closeness", "steps_away", Coalesce(F("organisation_id"), Value(0)))
    )
    talked = Interview.objects.kept_by(reader).exclude(ended_at=None)
    found: Book = _book.book_of(
        _bare(people), {row[0] for row in _bare(talked.values_list("person_id"))},
        list(_said(reader)), list(_places(reader)),
    )  # fmt: skip
    return found


def _bare(records: Any) -> list[tuple[Any, ...]]:
    """Rows just as the database gives them: a third of the price when there are 100,000."""
    with connection.cursor() as cursor:
        cursor.execute(*records.query.sql_with_params())
        return list(cursor.fetchall())


def _said(reader: User) -> Iterator[TieRow]:
    """Ties somebody told me of: referrals, and people said to know each other."""
    for one, other in Referral.objects.kept_by(reader).values_list("referrer_id", "referred_id"):
        yield one, other, _graph.SAID
    yield from Tie.objects.kept_by(reader).values_list("first_id", "second_id", "strength")


def _places(reader: User) -> Iterator[TieRow]:
    """Who is or was with an organisation, and who knows somebody there."""
    past = Affiliation.objects.kept_by(reader)
    for place, person, current in past.values_list("organisation_id", "person_id", "current"):
        yield place, person, 1.0 if current else _book.WAS_THERE
    knowing = Acquaintance.objects.kept_by(reader).filter(knows=True)
    for place, person in knowing.values_list("organisation_id", "person_id"):
        yield place, person, _graph.SAID
