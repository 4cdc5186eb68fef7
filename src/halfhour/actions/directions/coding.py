"""Giving people the occupation their title means, in bulk, true to the seeker's corrections."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import connection, transaction
from django.db.models import QuerySet

from halfhour.method.directions.occupations import Coded, Match, Occupations
from halfhour.method.directions.titles import cleaned
from halfhour.models import Event, Person, User

Columns = tuple[str, str, float | None]
"""Code, title of the occupation, score."""
NOTHING: Columns = ("", "", None)
Change = tuple[str, str, float | None, int]
"""The same, and the person."""


def code_people(
    *,
    by: User,
    at: datetime,
    occupations: Occupations,
    people: Sequence[int] | None = None,
    only_new: bool = False,
) -> int:
    """Code the titles of these people (all when None); how many now have another occupation.

    What the seeker chose by hand stays, and equal and similar titles follow it. ``only_new``
    looks only at people without an occupation. 30,000 people take about 10 s, nearly all of it
    for distinct titles. Raises Person.DoesNotExist for somebody else's people.
    """
    asked = Person.objects.kept_by(by).filter(occupation_by_hand=False)
    if people is not None:
        asked = asked.filter(pk__in=_own(by, people))
    if only_new:
        asked = asked.filter(occupation_code="")
    # Thinking takes seconds: nobody else's writing waits for it.
    changes = _changes(by, asked.exclude(title="", occupation_code=""), occupations)
    with transaction.atomic():
        write_occupations(changes)
        data = {"changed": len(changes), "release": occupations.release}
        Event.objects.record(by=by, at=at, verb="directions.titles_coded", data=data)
    return len(changes)


COLUMNS = ("occupation_code", "occupation_title", "occupation_score")


def _own(by: User, people: Sequence[int]) -> list[int]:
    """The ids, when all of them are the user's. Raises Person.DoesNotExist."""
    wanted = set(people)
    found = set(Person.objects.kept_by(by).filter(pk__in=wanted).values_list("pk", flat=True))
    if found != wanted:
        raise Person.DoesNotExist
    return sorted(found)


def _changes(by: User, asked: QuerySet[Person], occupations: Occupations) -> list[Change]:
    """The people asked for who mean another occupation now."""
    rows = list(asked.values_list("pk", "title", *COLUMNS))
    titles = list(dict.fromkeys(title for _, title, *_ in rows))
    chosen, none = _corrections(by)
    coded = occupations.code_titles(titles, top=1, corrections=chosen or None)
    means = {one.title: NOTHING if one.cleaned in none else _columns(one) for one in coded}
    return [(*means[title], pk) for pk, title, *before in rows if means[title] != tuple(before)]


def _columns(one: Coded) -> Columns:
    best: Match | None = one.matches[0] if one.matches else None
    return (best.code, best.title[:200], best.score) if best else NOTHING


def _corrections(by: User) -> tuple[dict[str, str], set[str]]:
    """Cleaned title → code chosen by hand, the newest last; and those said to be none."""
    chosen: dict[str, str] = {}
    found = Person.objects.kept_by(by).filter(occupation_by_hand=True).order_by("updated_at", "pk")
    for title, code in found.values_list("title", "occupation_code"):
        if key := cleaned(title):
            chosen[key] = code
    return {k: c for k, c in chosen.items() if c}, {k for k, c in chosen.items() if not c}


def write_occupations(changes: Iterable[Change]) -> None:
    """One statement for all rows: thirty thousand take a second instead of half a minute."""
    table = Person._meta.db_table
    columns = ", ".join(f"{column} = %s" for column in COLUMNS)
    with connection.cursor() as cursor:
        cursor.executemany(
            f"UPDATE {table} SET {columns} WHERE id = %s AND NOT occupation_by_hand",  # noqa: S608
            list(changes),
        )
