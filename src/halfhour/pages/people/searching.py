"""Search as one types: words and beginnings of words, and names with a slip when little is found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.db import connection

from halfhour.method.lazy import lazily
from halfhour.method.people.names import fold, words_of
from halfhour.models import User
from halfhour.pages.people import searching_postgresql as postgresql
from halfhour.pages.people import searching_sqlite as sqlite
from halfhour.pages.people.searching_numbers import by_number, digits_of

slips: Any = lazily("halfhour.method.people.slips")

CLOSEST = ("well", "a little", "", "not really", "who")
# Hits looked at before they are put in order: more are no help to somebody who is typing.
READ = 400
ENOUGH = 3
# Of 100: less alike than this is another name.
ALIKE = 55
# The same where one word may be a company beside a name with a slip.
FAR = 45
BEGINNING = """SELECT * FROM (
    SELECT id, closeness FROM halfhour_person
    WHERE owner_id = %s AND merged_into_id IS NULL AND closeness = %s
        AND sort_key >= %s AND sort_key < %s
    ORDER BY sort_key, id LIMIT %s) AS few
"""
BEGINNINGS = " UNION ALL ".join([BEGINNING] * len(CLOSEST))
NAMES_BEGINNING = """
    SELECT id, closeness FROM halfhour_person
    WHERE owner_id = %s AND merged_into_id IS NULL AND name_key >= %s AND name_key < %s
    ORDER BY name_key, id LIMIT {limit}
"""
Hit = tuple[int, str, str, str]


class Found(NamedTuple):
    """Ids of people, the closest first; ``nearly`` when none matches and all are look-alikes."""

    ids: list[int]
    nearly: bool = False


def found(reader: User, query: str, limit: int = 50) -> list[int]:
    """The ids of people whom a query means or nearly means, the closest first."""
    return searched(reader, query, limit).ids


def searched(reader: User, query: str, limit: int = 50) -> Found:
    """The people whom a query means, else those whose name is nearly so.

    Every word must be found, as a word or its beginning, in name, organisation, title, notes,
    e-mail or tags. One or two letters look at the beginnings of names only; digits also at
    telephone numbers, in whatever form they are typed.
    """
    words = words_of(query[:200])[:8]
    if not words:
        return Found([])
    if len("".join(words)) < 3:
        return Found(beginnings(reader, " ".join(words), limit))
    hits = by_words(reader, [[w] for w in spelt(query, words)])
    digits = digits_of(query)
    if digits:
        ids = by_number(reader, digits, limit) + [h[0] for h in hits]
        return Found(list(dict.fromkeys(ids))[:limit])
    exact = bool(hits)
    if len(hits) < ENOUGH:
        words = [w for w in words if len(w) > 1] or words
        hits += [h for h in by_folded(reader, words) if h not in hits]
        exact = bool(hits)
        near = by_words(reader, [slips.turned(word) for word in words])
        hits += [h for h in near if h not in hits]
    if not hits:
        near = by_slips(reader, words)
        return Found([h[0] for h in near][:limit], bool(near))
    return Found([h[0] for h in sorted(hits, key=lambda h: ordered(h, words))][:limit], not exact)


def spelt(query: str, words: list[str]) -> list[str]:
    """The words as typed where that is how they are indexed, else folded."""
    typed = "".join(c if c.isalnum() else " " for c in query.lower()).split()
    best = typed if len(typed) == len(words) else words
    return [w for w in best if len(w) > 1] or best


def ordered(hit: Hit, words: Sequence[str]) -> tuple[bool, int, str]:
    """Names before the rest, then the closest, then by family name."""
    _, closeness, name, sort = hit
    in_name = all(any(part.startswith(w) for part in name.split()) for w in words)
    return not in_name, rank(closeness), sort


def beginnings(reader: User, start: str, limit: int) -> list[int]:
    """People whose name begins so, the closest first: one short walk over an index each."""
    end = start[:-1] + chr(ord(start[-1]) + 1)
    said: list[str | int] = []
    for closeness in CLOSEST:
        said += [reader.pk, closeness, start, end, limit]
    with connection.cursor() as cursor:
        cursor.execute(BEGINNINGS, said)
        ids = [pk for pk, _ in cursor.fetchall()]
        if len(ids) < limit:
            cursor.execute(NAMES_BEGINNING.format(limit=READ), [reader.pk, start, end])
            rest = sorted(cursor.fetchall(), key=lambda one: rank(one[1]))
            ids += [pk for pk, _ in rest]
    return list(dict.fromkeys(ids))[:limit]


def rank(closeness: str) -> int:
    """The place of a closeness, the closest first."""
    return CLOSEST.index(closeness) if closeness in CLOSEST else 2


def by_words(reader: User, words: Sequence[Sequence[str]]) -> list[Hit]:
    """People in whom one form of every word begins a word."""
    if connection.vendor == "postgresql":
        return rows(postgresql.WORDS.format(limit=READ), postgresql.asked(words), reader)
    text = " AND ".join("(" + " OR ".join(f'"{form}"*' for form in forms) + ")" for forms in words)
    return rows(sqlite.WORDS.format(limit=READ), text, reader)


def by_folded(reader: User, words: Sequence[str]) -> list[Hit]:
    """People whose folded name holds every word: Łukasz for lukasz."""
    if connection.vendor != "sqlite" or min(map(len, words)) < 3:
        return []
    return rows(sqlite.TRIGRAMS, " AND ".join(f'"{word}"' for word in words), reader)


def by_slips(reader: User, words: Sequence[str]) -> list[Hit]:
    """People whose name is nearly so: letters turned round, diacritics, a letter wrong."""
    text = fold(" ".join(words))
    near = by_words(reader, [slips.turned(word) for word in words])
    if connection.vendor == "postgresql" and postgresql.knows_slips():
        alike = rows(postgresql.NEARLY, list(words), reader)
        near += [h for h in alike if h not in near and slips.likeness(text, h[2]) >= ALIKE]
    if connection.vendor == "sqlite":
        grams = dict.fromkeys(w[i : i + 3] for w in words for i in range(len(w) - 2))
        for gram in dict.fromkeys(
            g for w in words for f in slips.turned(w)[:3] for g in slips.grams(f)
        ):
            grams.setdefault(gram)
        if grams:
            match = " OR ".join(f'"{gram}"' for gram in list(grams)[:60])
            alike = rows(sqlite.TRIGRAMS, match, reader)
            near += [h for h in alike if h not in near and slips.likeness(text, h[2]) >= FAR]
    return sorted(near, key=lambda hit: -slips.likeness(text, hit[2]))[:60]


def rows(statement: str, text: str | list[str], reader: User) -> list[Hit]:
    """The hits of one statement."""
    with connection.cursor() as cursor:
        cursor.execute(statement, [text, reader.pk])
        return list(cursor.fetchall())
