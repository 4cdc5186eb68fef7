"""The same search where the store is PostgreSQL: its words, and trigrams for names with a slip."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache

from django.db import connection

WORDS = """
    SELECT id, closeness, name_key, sort_key FROM halfhour_person
    WHERE words @@ to_tsquery('simple', %s) AND owner_id = %s AND merged_into_id IS NULL
    LIMIT {limit}
"""
NEARLY = "SELECT DISTINCT id, closeness, name_key, sort_key FROM halfhour_nearly(%s, %s)"


def asked(words: Sequence[Sequence[str]]) -> str:
    """The query that wants one form of every word; each also without its accents, as indexed."""
    return " & ".join(
        "("
        + " | ".join(f"'{form}':*" for form in dict.fromkeys(f for w in forms for f in plain(w)))
        + ")"
        for forms in words
    )


def plain(word: str) -> tuple[str, str]:
    """A word as typed and without its accents.

    >>> plain("société")
    ('société', 'societe')
    """
    flat = unicodedata.normalize("NFKD", word)
    return word, "".join(c for c in flat if not unicodedata.combining(c))


@cache
def knows_slips() -> bool:
    """Whether the server has trigrams; without them only letters turned round are found."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regproc('halfhour_nearly') IS NOT NULL")
        return bool(cursor.fetchone()[0])
