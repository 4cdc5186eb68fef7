"""People who may be the same, side by side, with the reasons in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from halfhour.models import DuplicateCandidate, Merge, PersonValue, User
from halfhour.pages.people.rows import PersonRow, rows_of, source_word

PAGE = 20
SAFE = 0.985


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two people by number, how likely they are one, and why."""

    id: int
    a: int
    b: int
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One kind of value of both people; ``differs`` where both have it and not the same."""

    word: str
    left: str
    right: str
    differs: bool


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two people with their facts in the same order."""

    id: int
    percent: int
    reasons: tuple[str, ...]
    left: PersonRow
    right: PersonRow
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """A join that can be taken apart."""

    merge: int
    kept: int
    kept_name: str
    gone_name: str
    automatic: bool


@dataclass(frozen=True, slots=True)
class DuplicatesPage:
    """The pairs that wait, the surest first."""

    waiting: int
    safest: int
    pairs: tuple[SideBySide, ...]
    joined: tuple[Joined, ...]


WORDS = (
    ("email", "E-mail"), ("phone", "Phone"), ("url", "Profile"), ("organisation", "Company"),
    ("title", "Title"), ("address", "Address"), ("birthday", "Birthday"), ("note", "Note"),
)  # fmt: skip


def waiting_for(reader: User) -> Any:
    """The pairs nobody decided yet, of people who are both still there."""
    return DuplicateCandidate.objects.seen_by(reader).filter(
        decision="", first__merged_into=None, second__merged_into=None
    )


def duplicates(*, reader: User) -> list[Candidate]:
    """Every pair waiting for review, the surest first."""
    pairs = waiting_for(reader).order_by("-score", "pk")
    return [
        Candidate(p.pk, p.first_id, p.second_id, round(p.score, 6), tuple(p.reasons)) for p in pairs
    ]


def duplicates_page(*, reader: User) -> DuplicatesPage:
    """The first pairs to look at, and the latest joins."""
    pairs = waiting_for(reader)
    some = list(pairs.order_by("-score", "pk")[:PAGE])
    ids = {pk for p in some for pk in (p.first_id, p.second_id)}
    rows = rows_of(reader=reader, ids=sorted(ids))
    values = values_by_kind(reader, ids)
    done = Merge.objects.seen_by(reader).filter(undone_at=None, kept__merged_into=None)
    return DuplicatesPage(
        waiting=pairs.count(),
        safest=pairs.filter(score__gte=SAFE).count(),
        pairs=tuple(
            SideBySide(
                p.pk,
                min(99, round(p.score * 100)),
                tuple(p.reasons),
                rows[p.first_id],
                rows[p.second_id],
                facts(values.get(p.first_id, {}), values.get(p.second_id, {})),
            )
            for p in some
        ),
        joined=tuple(
            Joined(m.pk, m.kept_id, m.kept.name, m.gone.name, m.automatic)
            for m in done.select_related("kept", "gone").order_by("-at", "-pk")[:PAGE]
        ),
    )


def values_by_kind(reader: User, ids: Iterable[int]) -> dict[int, dict[str, list[str]]]:
    """Every value of some people, with its sources, by kind."""
    found: dict[int, dict[str, list[str]]] = {}
    kept = PersonValue.objects.seen_by(reader).filter(person_id__in=list(ids))
    for value in kept.prefetch_related("sightings").order_by("pk"):
        told = ", ".join(sorted({source_word(s.source) for s in value.sightings.all()}))
        text = f"{value.value} ({told})" if told else value.value
        found.setdefault(value.person_id, {}).setdefault(value.kind, []).append(text)
    return found


def facts(left: dict[str, list[str]], right: dict[str, list[str]]) -> tuple[Fact, ...]:
    """The kinds of value that one of two people has, in the same order for both."""
    out = []
    for kind, word in WORDS:
        mine, theirs = left.get(kind, []), right.get(kind, [])
        if mine or theirs:
            bare = [{t.rpartition(" (")[0] or t for t in side} for side in (mine, theirs)]
            differs = bool(mine and theirs and not bare[0] & bare[1])
            out.append(Fact(word, "; ".join(mine)[:300], "; ".join(theirs)[:300], differs))
    return tuple(out)
