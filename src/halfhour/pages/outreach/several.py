"""Several people and one template: whom to choose, and each one's words with its findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef

from halfhour.models import Chosen, Direction, Message, Person, Template, User
from halfhour.pages.outreach.composing import Choice
from halfhour.pages.outreach.shown import Checked

MOST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could be written to; ``ticked`` when chosen now."""

    id: int
    name: str
    work: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class Finished:
    """One person's words as they would begin."""

    person: int
    name: str
    kind: str
    channel: str
    subject: str
    body: str
    check: Checked
    not_now: str
    may_begin: bool
    draft: int | None


@dataclass(frozen=True, slots=True)
class SeveralPage:
    """Whom, with which words, about what; and what comes of it for each."""

    people: tuple[Candidate, ...]
    templates: tuple[Choice, ...]
    template: str
    directions: tuple[Choice, ...]
    direction: str
    finished: tuple[Finished, ...]


def several_page(
    *, reader: User, today: date, people: Sequence[int], template: int | None = None,
    direction: int | None = None, finished: tuple[Finished, ...] = (),
) -> SeveralPage:  # fmt: skip
    """Those ticked, then those chosen on the shortlist and not asked yet; in four queries."""
    kept = Person.objects.seen_by(reader).only("pk", "name", "title", "organisation_name")
    asked = Message.objects.filter(person=OuterRef("pk"), kind="request").exclude(sent_at=None)
    chosen = Chosen.objects.seen_by(reader).filter(dropped_at=None).values("person")
    waiting = kept.filter(pk__in=chosen).exclude(Exists(asked)).exclude(pk__in=people)
    rows = [
        *((one, True) for one in kept.filter(pk__in=people).order_by("sort_key", "pk")),
        *((one, False) for one in waiting.order_by("sort_key", "pk")[:MOST_SHOWN]),
    ]
    own = Template.objects.seen_by(reader).order_by("name", "pk").values_list("pk", "name")
    ways = Direction.objects.seen_by(reader).filter(search__ended_at=None).order_by("pk")
    return SeveralPage(
        tuple(Candidate(one.pk, one.name, _work(one), ticked) for one, ticked in rows),
        tuple(Choice(str(pk), name) for pk, name in own), str(template or ""),
        tuple(Choice(str(pk), name) for pk, name in ways.values_list("pk", "name")),
        str(direction or ""), finished,
    )  # fmt: skip


def _work(person: Person) -> str:
    return " · ".join(filter(None, (person.title, person.organisation_name)))
