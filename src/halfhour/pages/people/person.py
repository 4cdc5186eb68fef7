"""Everything kept on one person: each value with its sources, posts, joins and the timeline."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from halfhour.models import (
    Affiliation,
    CardPicture,
    DuplicateCandidate,
    Merge,
    Person,
    User,
)
from halfhour.pages.people.latest_talk import Talk, latest_talk
from halfhour.pages.people.rows import Occupation, PersonRow, called, occupation_of, source_word
from halfhour.pages.people.timeline import Moment, timeline_of
from halfhour.pages.people.told import Value, values_of


@dataclass(frozen=True, slots=True)
class Post:
    """A post with an organisation, past or present; ``told`` is who says so.

    A title without an organisation has 0 and no name.
    """

    organisation: int
    name: str
    title: str
    started: str
    ended: str
    current: bool
    told: str


@dataclass(frozen=True, slots=True)
class Join:
    """A record that was joined into this one and can be taken apart."""

    merge: int
    name: str
    at: datetime
    automatic: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonPage:
    """Everything kept on one person."""

    id: int
    name: str
    row: PersonRow
    occupation: Occupation | None
    closeness: str
    how_known: str
    notes: str
    location: str
    birthday: str
    last_contact: date | None
    steps_away: int
    version: int
    values: tuple[Value, ...]
    tags: tuple[str, ...]
    posts: tuple[Post, ...]
    joined: tuple[Join, ...]
    alike: int
    cards: tuple[int, ...]
    timeline: tuple[Moment, ...]
    talk: Talk | None = None


def person_page(*, reader: User, today: date, person: int) -> PersonPage:
    """One person by id. Raises `Person.DoesNotExist`; one joined into another shows that one."""
    found = survivor(reader, person)
    values = values_of(reader, found)
    row = row_of(found, values)
    posts = Affiliation.objects.seen_by(reader).filter(person=found).select_related("organisation")
    joins = Merge.objects.seen_by(reader).filter(kept=found, undone_at=None).select_related("gone")
    alike = DuplicateCandidate.objects.seen_by(reader).filter(decision="")
    told = posts_of(posts.order_by("-current", "-started", "pk"))
    cards = CardPicture.objects.seen_by(reader).filter(person=found)
    return PersonPage(
        found.pk, row.name, row, row.occupation, found.closeness, found.how_known, found.notes,
        found.location, found.birthday, found.last_contact, found.steps_away, found.version,
        tuple(v for v in values if v.kind != "tag"),
        tuple(v.value for v in values if v.kind == "tag"),
        (*shown_post(found, values, told), *told),
        tuple(
            Join(j.pk, j.gone.name, j.at, j.automatic, tuple(j.reasons))
            for j in joins.order_by("-at", "-pk")
        ),
        (alike.filter(first=found) | alike.filter(second=found)).count(),
        tuple(cards.values_list("pk", flat=True)[:4]),
        timeline_of(reader, found),
        latest_talk(reader, found, today),
    )  # fmt: skip


def posts_of(affiliations: Iterable[Affiliation]) -> tuple[Post, ...]:
    """Present posts before past ones, those by hand first; what several say is told once."""
    sources: dict[tuple[int, str, str, str, str, bool], dict[str, None]] = {}
    for p in sorted(affiliations, key=lambda p: (not p.current, p.source != "hand")):
        post = (p.organisation_id, p.organisation.name, p.title, p.started, p.ended, p.current)
        sources.setdefault(post, {}).update({source_word(p.source): None} if p.source else {})
    return tuple(Post(*post, told=", ".join(said)) for post, said in sources.items())


def shown_post(person: Person, values: tuple[Value, ...], posts: tuple[Post, ...]) -> list[Post]:
    """The title shown of somebody where no post has it, such as one without a company."""
    at = person.organisation_id or 0
    if not person.title or any((p.organisation, p.title) == (at, person.title) for p in posts):
        return []
    said = [v for v in values if v.kind == "title" and v.value == person.title]
    sources = dict.fromkeys(source_word(seen.source) for v in said for seen in v.sources)
    name = person.organisation_name if at else ""
    return [Post(at, name, person.title, "", "", True, ", ".join(sources))]


def row_of(person: Person, values: tuple[Value, ...]) -> PersonRow:
    """The person as in a list, from the values already loaded."""
    emails = tuple(v.value for v in values if v.kind == "email")
    phones = tuple(v.value for v in values if v.kind == "phone")
    sources = sorted({seen.source for v in values for seen in v.sources})
    return PersonRow(
        person.pk, called(person, (*emails, *phones)), emails, phones, person.organisation_name,
        person.title, occupation_of(person), person.closeness, tuple(sources),
    )  # fmt: skip


def survivor(reader: User, person: int) -> Person:
    """The person of an id, or the one they were joined into."""
    found: Person = Person.objects.ever_kept_by(reader).select_related("merged_into").get(pk=person)
    while found.merged_into is not None:
        found = found.merged_into
    return found
