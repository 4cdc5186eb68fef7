"""Organisations, and one with all its people past and present."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Q

from halfhour.models import Affiliation, Organisation, Person, TargetCompany, User
from halfhour.pages.people.rows import PersonRow, rows_of

PAGE = 50


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """One organisation and how many people are there now."""

    id: int
    name: str
    people: int


@dataclass(frozen=True, slots=True)
class OrganisationsPage:
    """One page of organisations; ``after`` is the key of the next."""

    query: str
    organisations: tuple[OrganisationRow, ...]
    after: str


@dataclass(frozen=True, slots=True)
class Post:
    """Somebody's post at an organisation."""

    person: PersonRow
    title: str
    started: str
    ended: str


@dataclass(frozen=True, slots=True)
class OrganisationPage:
    """One organisation with who is and who was there."""

    id: int
    name: str
    industry: str
    domain: str
    notes: str
    curious: bool
    there: tuple[Post, ...]
    were_there: tuple[Post, ...]
    more: bool


def organisations_page(*, reader: User, query: str = "", after: str = "") -> OrganisationsPage:
    """Organisations by name from ``after`` on, with how many people each."""
    kept = Organisation.objects.seen_by(reader)
    if query.strip():
        kept = kept.filter(key__contains=query.strip().lower())
    if after:
        kept = kept.filter(key__gt=after)
    some = list(kept.order_by("key")[: PAGE + 1])
    ids = [o.pk for o in some[:PAGE]]
    here = Q(people__merged_into=None)
    counts = dict(
        Organisation.objects.seen_by(reader)
        .filter(pk__in=ids)
        .annotate(there=Count("people", filter=here))
        .values_list("pk", "there")
    )
    rows = tuple(OrganisationRow(o.pk, o.name, counts.get(o.pk, 0)) for o in some[:PAGE])
    return OrganisationsPage(query.strip(), rows, some[PAGE - 1].key if len(some) > PAGE else "")


def organisation_page(*, reader: User, organisation: int) -> OrganisationPage:
    """Who is and who was at an organisation. Raises `Organisation.DoesNotExist`."""
    found = Organisation.objects.seen_by(reader).get(pk=organisation)
    posts = Affiliation.objects.seen_by(reader).filter(organisation=found)
    posts = posts.filter(person__merged_into=None).order_by("-current", "person__sort_key")[:400]
    told = {post.person_id: post for post in reversed(list(posts))}
    now = Person.objects.seen_by(reader).filter(organisation=found).order_by("sort_key")
    ids = list(now.values_list("pk", flat=True)[:400])
    past = [pk for pk, post in told.items() if pk not in ids]
    rows = rows_of(reader=reader, ids=[*ids, *past])
    curious = TargetCompany.objects.seen_by(reader).filter(organisation=found, dropped_at=None)
    return OrganisationPage(
        found.pk, found.name, found.industry, found.domain, found.notes, curious.exists(),
        tuple(post_of(rows[i], told.get(i)) for i in ids if i in rows),
        tuple(post_of(rows[i], told.get(i)) for i in past if i in rows),
        len(ids) == 400,
    )  # fmt: skip


def post_of(person: PersonRow, post: Affiliation | None) -> Post:
    """A person with the post they hold or held."""
    if post is None:
        return Post(person, person.title, "", "")
    return Post(person, post.title or person.title, post.started, post.ended)
