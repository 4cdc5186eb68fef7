"""The list of people: searched, filtered, and paged by key so that every page is as quick."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from halfhour.models import Organisation, Person, PersonValue, User
from halfhour.pages.people.rows import COLUMNS, PersonRow, rows_for
from halfhour.pages.people.searching import searched

PAGE = 50
CLOSENESS = (
    ("well", "Well"), ("a little", "A little"), ("not really", "Not really"),
    ("who", "Who is this?"), ("none", "Not marked"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Filter:
    """One way to see fewer people: its word, its value, and whether it is on."""

    value: str
    word: str
    on: bool


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """One page of people; ``before`` and ``after`` are keys to the pages beside it, or empty.

    ``nearly`` when nobody matches the query and the people are only alike.
    """

    query: str
    people: tuple[PersonRow, ...]
    closeness: str
    tag: str
    organisation: int
    organisation_name: str
    filters: tuple[Filter, ...]
    tags: tuple[str, ...]
    before: str
    after: str
    anybody: bool
    nearly: bool


def people_page(
    *, reader: User, query: str = "", closeness: str = "", tag: str = "", organisation: int = 0,
    after: str = "", before: str = "", limit: int = PAGE,
) -> PeoplePage:  # fmt: skip
    """People by family name, or those a query means. ``after`` and ``before`` are keys of a page.

    Raises `Organisation.DoesNotExist` for an organisation the reader does not keep.
    """
    where = Organisation.objects.seen_by(reader).get(pk=organisation) if organisation else None
    kept = Person.objects.seen_by(reader).only(*COLUMNS)
    people = narrowed(kept, reader, closeness, tag, organisation)
    limit, nearly = max(1, min(limit, 1000)), False
    if query.strip():
        ids, nearly = searched(reader, query, limit if not (closeness or tag or where) else 400)
        by_id = {p.pk: p for p in people.filter(pk__in=ids)}
        shown, keys = [by_id[i] for i in ids if i in by_id][:limit], ("", "")
    else:
        shown, keys = page_of(people, after, before, limit)
    tags = PersonValue.objects.seen_by(reader).filter(kind="tag").order_by("value")
    return PeoplePage(
        query=query.strip(), people=tuple(rows_for(reader, shown)), closeness=closeness, tag=tag,
        organisation=organisation, organisation_name=where.name if where else "",
        filters=tuple(Filter(v, w, v == closeness) for v, w in CLOSENESS),
        tags=tuple(tags.values_list("value", flat=True).distinct()[:30]),
        before=keys[0], after=keys[1],
        anybody=bool(shown) or Person.objects.seen_by(reader).exists(),
        nearly=nearly and bool(shown),
    )  # fmt: skip


def narrowed(people: Any, reader: User, closeness: str, tag: str, organisation: int) -> Any:
    """Only those people whom the filters leave."""
    if closeness:
        people = people.filter(closeness="" if closeness == "none" else closeness)
    if organisation:
        people = people.filter(organisation_id=organisation)
    if tag:
        tagged = PersonValue.objects.seen_by(reader).filter(kind="tag", value=tag)
        people = people.filter(pk__in=tagged.values("person_id"))
    return people


def page_of(
    people: Any, after: str, before: str, limit: int
) -> tuple[list[Person], tuple[str, str]]:
    """One page by key, and the keys of the pages before and after it."""
    back = bool(before)
    key, number = split_key(before or after)
    if back:
        people = people.filter(
            Q(sort_key__lt=key) | Q(sort_key=key, pk__lt=number), sort_key__lte=key
        )
        rows = list(people.order_by("-sort_key", "-pk")[: limit + 1])
    else:
        if after:
            later = Q(sort_key__gt=key) | Q(sort_key=key, pk__gt=number)
            people = people.filter(later, sort_key__gte=key)
        rows = list(people.order_by("sort_key", "pk")[: limit + 1])
    more = len(rows) > limit
    rows = rows[:limit][::-1] if back else rows[:limit]
    if not rows:
        return [], ("", "")
    first, last = key_of(rows[0]), key_of(rows[-1])
    return rows, (first if (more if back else after) else "", last if (back or more) else "")


def key_of(person: Person) -> str:
    """The place of a person in the list, as a key for an address."""
    return f"{person.pk}~{person.sort_key}"


def split_key(key: str) -> tuple[str, int]:
    """Sort key and number of a place; an unreadable one is the beginning."""
    number, _, text = key.partition("~")
    return text, int(number) if number.isdecimal() else 0
