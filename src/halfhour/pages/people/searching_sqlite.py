"""The search where the store is SQLite: its index of words, and of every three letters in a row."""

from __future__ import annotations

# CROSS JOIN: the words first, then the few people; the planner would walk everybody.
WORDS = """
    SELECT p.id, p.closeness, p.name_key, p.sort_key
    FROM person_words w CROSS JOIN halfhour_person p ON p.id = w.rowid
    WHERE w.person_words MATCH %s AND p.owner_id = %s AND p.merged_into_id IS NULL LIMIT {limit}
"""
TRIGRAMS = """
    SELECT p.id, p.closeness, p.name_key, p.sort_key
    FROM (SELECT rowid FROM person_trigrams WHERE person_trigrams MATCH %s
          ORDER BY rank LIMIT 200) w
    CROSS JOIN halfhour_person p ON p.id = w.rowid
    WHERE p.owner_id = %s AND p.merged_into_id IS NULL
"""
