"""New people who may be somebody already kept, or one another: decided by all that is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from importlib.util import find_spec
from typing import Any

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.actions.people.import_near import people_near
from halfhour.actions.people.import_reading import Incoming, ReadFile, everybody
from halfhour.actions.people.import_rows import Shelf
from halfhour.method.lazy import lazily
from halfhour.method.people.agreeing import is_sure
from halfhour.method.people.identity import Address, Decision, Identity
from halfhour.method.people.incoming_identity import Identities
from halfhour.method.people.joining import clusters
from halfhour.models import DuplicateCandidate, Person, PersonValue, User

LINKING = "halfhour.method.people.same.linking"
linking: Any = lazily(LINKING)
FIELDS = {
    "email": "emails",
    "phone": "phones",
    "url": "urls",
    "organisation": "organisations",
    "title": "titles",
    "nickname": "other_names",
}
# So few new people are compared only with those who could be them.
HANDFUL = 60


def likely_pairs(owner: User, fresh: Sequence[Incoming]) -> tuple[list[int], list[Any]]:
    """The people of the book by place, and the pairs in which one of ``fresh`` takes part.

    Places count over the book and ``fresh`` laid end to end. Pairs that only a weighing of names
    holds together are for review, however sure it is.
    """
    if not fresh or find_spec(LINKING) is None:
        return [], []
    everybody_there = Person.objects.kept_by(owner).count()
    near = people_near(owner, fresh) if len(fresh) <= HANDFUL else None
    ids, book = _book(owner, near)
    incoming = Identities([one.person for one in fresh])
    place = {person: number for number, person in enumerate(ids)}
    apart = [
        (place[first], place[second])
        for first, second in DuplicateCandidate.objects.kept_by(owner)
        .filter(decision="not same")
        .values_list("first_id", "second_id")
        if first in place and second in place
    ]

    def at(number: int) -> Identity:
        return book[number] if number < len(book) else incoming[number - len(book)]

    pairs = linking.match_into_book(book, incoming, apart, everybody_there + len(fresh))
    return ids, [
        one if is_sure(at(one.a), at(one.b)) else replace(one, decision=Decision.REVIEW)
        for one in pairs
    ]


def _book(owner: User, only: set[int] | None) -> tuple[list[int], list[Identity]]:
    values = PersonValue.objects.kept_by(owner).filter(person__merged_into=None)
    people: dict[int, dict[str, list[Any]]] = {}
    for piece in [None] if only is None else in_pieces(sorted(only)):
        some = values if piece is None else values.filter(person__in=piece)
        rows = some.values_list("person_id", "kind", "value", "label", "key")
        for person, kind, value, label, key in rows.order_by("person_id", "id").iterator(5000):
            _take(people.setdefault(person, {}), kind, value, label, key)
    return list(people), [_identity(said) for said in people.values()]


def _take(said: dict[str, list[Any]], kind: str, value: str, label: str, key: str) -> None:
    if kind == "name":
        said.setdefault("other_names" if label == "other" or "name" in said else "name", []).append(
            value
        )
    elif kind == "phone":
        said.setdefault("phones", []).append(key if key.startswith("+") else value)
    elif kind == "address":
        said.setdefault("addresses", []).append(Address(street=value.partition(",")[0]))
    elif kind == "birthday":
        said.setdefault("birthday", []).append(value)
    elif kind in FIELDS:
        said.setdefault(FIELDS[kind], []).append(value)


def _identity(said: dict[str, list[Any]]) -> Identity:
    names, birthdays = said.pop("name", [""]), said.pop("birthday", [""])
    parts: dict[str, Any] = {key: tuple(values) for key, values in said.items()}
    return Identity(full_name=names[0], birthday=birthdays[0], **parts)


def join_sure(
    files: list[ReadFile], fresh: list[Incoming], ids: list[int], pairs: list[Any]
) -> None:
    """Let new people who are certainly somebody be that person, through others too."""
    same = [(one.a, one.b) for one in pairs if one.decision == "same"]
    for cluster in clusters(same):
        root, *others = cluster
        for place in others:
            if place >= len(ids):
                later = fresh[place - len(ids)]
                in_book = root < len(ids)
                later.known = ids[root] if in_book else fresh[root - len(ids)].known
                later.outcome = "updated" if in_book else "merged"
                later.reason = "everything known of them agrees"
    for _, one in everybody(files):
        if one.outcome in ("merged", "same") and one.known < 0:
            one.known = fresh[-one.known - 1].known


def write_candidates(
    shelf: Shelf, fresh: list[Incoming], ids: list[int], pairs: list[Any], made: dict[int, int]
) -> dict[int, str]:
    """Keep likely duplicates for review; gives the words for each new person."""
    people = [*ids, *(made.get(one.known, one.known) for one in fresh)]
    rows, told = {}, {}
    for pair in pairs:
        first, second = sorted((people[pair.a], people[pair.b]))
        if pair.decision == "review" and 0 < first < second:
            rows[first, second] = DuplicateCandidate(
                owner=shelf.owner, first_id=first, second_id=second, score=pair.score,
                reasons=list(pair.reasons), found_at=shelf.at, found_import=shelf.of,
            )  # fmt: skip
            told[second] = "; ".join(pair.reasons[:2])
    DuplicateCandidate.objects.bulk_create(rows.values(), ignore_conflicts=True)
    return told
