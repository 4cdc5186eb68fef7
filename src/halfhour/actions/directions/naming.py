"""Naming a direction, and saying which occupations and industries belong to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from halfhour.method.refused import Refused
from halfhour.models import Direction, DirectionOccupation, Event, Search, User

_CODE = re.compile(r"\d\d-\d{4}(\.\d\d)?")
_LONGEST = 200


class NameMissing(Refused):
    """A direction without a name."""


class AlreadyNamed(Refused):
    """The open search has a direction of this name."""


class SearchClosed(Refused):
    """Directions are named within an open search, and none is open."""


class NotACode(Refused):
    """A code that is no O*NET-SOC or SOC code."""


def key_of(name: str) -> str:
    """What makes two names of a direction the same: letters' case and spaces do not count."""
    return " ".join(name.split()).casefold()[:_LONGEST]


def open_search(by: User) -> Search:
    """The search going on; raises SearchClosed when the last one was closed."""
    search: Search | None = (
        Search.objects.kept_by(by).filter(ended_at=None).order_by("-began_at", "-id").first()
    )
    if search is None:
        raise SearchClosed("Your search is closed; begin a new one first.")
    return search


def name_direction(
    *,
    by: User,
    at: datetime,
    name: str,
    why: str = "",
    occupations: Sequence[tuple[str, str]] = (),
    industries: Sequence[str] = (),
) -> Direction:
    """Name a direction in the open search, with its occupations as ``(code, title)``.

    Raises NameMissing, AlreadyNamed, SearchClosed, NotACode.
    """
    shown = " ".join(name.split())[:_LONGEST]
    if not shown:
        raise NameMissing("Please give the direction a name, such as “Clinical informatics”.")
    for code, _ in occupations:
        _checked(code)
    with transaction.atomic():
        search = open_search(by)
        if search.directions.filter(key=key_of(shown)).exists():
            raise AlreadyNamed(f"You are already exploring “{shown}”.")
        direction = Direction.objects.create(
            owner=by,
            search=search,
            name=shown,
            key=key_of(shown),
            why=why.strip(),
            industries=_each_once(industries),
            begun_at=at,
        )
        for code, title in dict(occupations).items():
            _attach(by, direction, code, title)
        Event.objects.record(
            by=by, at=at, verb="directions.named", about=direction, data={"name": shown}
        )
    return direction


def describe_direction(
    *, by: User, at: datetime, direction: int, name: str, why: str, industries: Sequence[str]
) -> Direction:
    """Change the name, the reason and the industries. Raises NameMissing, AlreadyNamed."""
    shown = " ".join(name.split())[:_LONGEST]
    if not shown:
        raise NameMissing("Please give the direction a name.")
    with transaction.atomic():
        kept: Direction = Direction.objects.kept_by(by).get(pk=direction)
        same = Direction.objects.kept_by(by).filter(search=kept.search_id, key=key_of(shown))
        if same.exclude(pk=kept.pk).exists():
            raise AlreadyNamed(f"You are already exploring “{shown}”.")
        kept.name, kept.key, kept.why = shown, key_of(shown), why.strip()
        kept.industries = _each_once(industries)
        kept.save(update_fields=["name", "key", "why", "industries"])
        Event.objects.record(
            by=by, at=at, verb="directions.described", about=kept, data={"name": shown}
        )
    return kept


def attach_occupation(
    *, by: User, at: datetime, direction: int, code: str, title: str = ""
) -> DirectionOccupation:
    """Say that an occupation belongs to a direction; saying it again changes only the title.

    Raises NotACode.
    """
    _checked(code)
    with transaction.atomic():
        kept: Direction = Direction.objects.kept_by(by).get(pk=direction)
        attached = _attach(by, kept, code, title)
        Event.objects.record(
            by=by, at=at, verb="directions.occupation_attached", about=kept, data={"code": code}
        )
    return attached


def detach_occupation(*, by: User, at: datetime, direction: int, code: str) -> None:
    """Say that an occupation does not belong to a direction after all."""
    with transaction.atomic():
        kept: Direction = Direction.objects.kept_by(by).get(pk=direction)
        kept.occupations.get(code=code).delete()
        Event.objects.record(
            by=by, at=at, verb="directions.occupation_detached", about=kept, data={"code": code}
        )


def _attach(by: User, direction: Direction, code: str, title: str) -> DirectionOccupation:
    attached, _ = DirectionOccupation.objects.update_or_create(
        direction=direction, code=code, defaults={"owner": by, "title": title[:_LONGEST]}
    )
    kept: DirectionOccupation = attached
    return kept


def _checked(code: str) -> None:
    if not _CODE.fullmatch(code):
        raise NotACode(f"“{code}” is no occupation code; one looks like 15-1252.00.")


def _each_once(texts: Sequence[str]) -> list[str]:
    """The texts without empty ones and repetitions, in their order."""
    kept: dict[str, str] = {}
    for text in texts:
        shown = " ".join(text.split())[:_LONGEST]
        if shown:
            kept.setdefault(shown.casefold(), shown)
    return list(kept.values())
