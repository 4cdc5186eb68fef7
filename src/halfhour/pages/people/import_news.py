"""What a newer export tells of people: a new company or title is a reason to congratulate."""

from __future__ import annotations

from dataclasses import dataclass

from halfhour.models import Import, ImportChange

MOST = 50
FIELDS = ("organisation_name", "title")


@dataclass(frozen=True)
class News:
    """Who has a new post, what it was, and what it is now; either may be a company or a title."""

    person: int
    name: str
    before: str
    now: str


def news_of(record: Import) -> tuple[News, ...]:
    """People whose company or title changed with this import, as long as it still stands.

    One query. Somebody who had none before has no news; by name.
    """
    changes = (
        ImportChange.objects.filter(of=record, field__in=FIELDS, person__merged_into=None)
        .exclude(before="")
        .exclude(after="")
        .order_by("person__sort_key", "person_id", "field")
        .values_list(
            "person_id", "person__name", "field", "before", "person__organisation_name",
            "person__title",
        )
    )  # fmt: skip
    found: dict[int, tuple[str, dict[str, str], str]] = {}
    for person, name, field, before, organisation, title in changes[: MOST * 2]:
        now = " at ".join(filter(None, (title, organisation)))
        found.setdefault(person, (name, {}, now))[1][field] = before
    return tuple(
        News(person, name, _said(before), now) for person, (name, before, now) in found.items()
    )[:MOST]


def _said(before: dict[str, str]) -> str:
    return " at ".join(before[field] for field in reversed(FIELDS) if field in before)
