"""Who is around whom: ties, referrals and acquaintances, counted as circles of people."""

from __future__ import annotations

from collections.abc import Iterable

from halfhour.method.shortlist.fit import Readings
from halfhour.method.shortlist.people import Around, Book


def surroundings(
    pairs: Iterable[tuple[int, int]],
    places: Iterable[tuple[int, str]],
    book: Book,
    readings: Readings,
) -> dict[int, Around]:
    """For each person the others known to be around them.

    ``pairs`` are ``(person, somebody they know)``; ``places`` are ``(person, organisation at
    which they know somebody)``. Fields are major groups of occupations.
    """
    others: dict[int, set[int]] = {}
    for person, other in pairs:
        others.setdefault(person, set()).add(other)
    elsewhere: dict[int, set[str]] = {}
    for person, place in places:
        elsewhere.setdefault(person, set()).add(place)
    wanted = {other for known in others.values() for other in known}
    rows = {p: row for row, p in enumerate(book.ids) if p in wanted} if wanted else {}
    return {
        person: _around(
            [rows[o] for o in others.get(person, ()) if o in rows],
            elsewhere.get(person, set()),
            book,
            readings,
        )
        for person in {*others, *elsewhere}
    }


def _around(rows: list[int], places: set[str], book: Book, readings: Readings) -> Around:
    fits = sum(
        any(readings.strengths_of(book.titles[r], book.organisations[r], book.occupations[r]))
        for r in rows
    )
    fields = {book.occupations[row][:2] for row in rows if book.occupations[row]}
    companies = {book.organisations[row] for row in rows if book.organisations[row]} | places
    return Around(
        people=max(len(rows), len(places)),
        organisations=len(companies),
        fields=len(fields),
        in_direction=fits,
    )
