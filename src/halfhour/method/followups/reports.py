"""Reporting back: everything one person should hear, gathered into one message."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from halfhour.method.today.history import Mark
from halfhour.method.today.job import Who


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to tell its giver; ``token`` names it, ``ready_on`` is when it became tellable."""

    token: str
    person: Who
    about: str
    ready_on: date
    due: date


@dataclass(frozen=True, slots=True)
class Report:
    """One message due to one person, about all the items they should hear of."""

    key: str
    person: Who
    due: date
    items: tuple[Item, ...]


def group_reports(items: Iterable[Item], marks: Iterable[Mark] = ()) -> tuple[Report, ...]:
    """One report a person, the earliest due first.

    A mark (done or dismissed) covers what was tellable when it was made and nothing newer, so
    later news brings a new report without the old items coming back.
    """
    covered = _covered(marks)
    by_person: dict[int, list[Item]] = {}
    for item in items:
        if place(item) > covered.get(item.person.id, ("", "")):
            by_person.setdefault(item.person.id, []).append(item)
    reports = [_report(found) for found in by_person.values()]
    return tuple(sorted(reports, key=lambda report: (report.due, report.key)))


def place(item: Item) -> tuple[str, str]:
    """Where an item stands in the order of becoming tellable."""
    return item.ready_on.isoformat(), item.token


def _report(items: list[Item]) -> Report:
    """The report of one person's items, named after the newest of them."""
    items.sort(key=place)
    person = items[-1].person
    day, token = place(items[-1])
    return Report(
        f"report:{person.id}:{day}:{token}", person, min(i.due for i in items), tuple(items)
    )


def _covered(marks: Iterable[Mark]) -> dict[int, tuple[str, str]]:
    """Up to where each person's items were done or dismissed."""
    covered: dict[int, tuple[str, str]] = {}
    for mark in marks:
        parts = mark.key.split(":")
        if mark.kind == "put off" or parts[0] != "report" or len(parts) != 4:
            continue
        _, person, day, token = parts
        if not person.isdecimal():
            continue
        covered[int(person)] = max(covered.get(int(person), ("", "")), (day, token))
    return covered
