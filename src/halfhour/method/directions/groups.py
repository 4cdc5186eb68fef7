"""Occupations at the level of SOC groups: the small table that works before O*NET is loaded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from math import log

from halfhour.method.directions.group_names import MAJOR, MINOR
from halfhour.method.directions.groups_near import family_of, groups_alike
from halfhour.method.directions.nothing_known import NothingKnown
from halfhour.method.directions.occupations import (
    Alike,
    Coded,
    Level,
    Match,
    Occupation,
    Related,
    UnknownOccupation,
)
from halfhour.method.directions.own_titles import own_titles
from halfhour.method.directions.title_letters import raw_words
from halfhour.method.directions.titles import first_words, parts

SOURCE = "SOC 2018 groups (U.S. Bureau of Labor Statistics)"
LEAST = 0.35
"""A title whose best group gets less of the evidence than this has no group."""


@cache
def group_table() -> dict[str, tuple[str, str]]:
    """Code → (name, everyday words) of the major and minor groups."""
    table = {}
    for line in (MAJOR + MINOR).split("\n"):
        if line.strip():
            code, name, *words = line.split("|")
            table[code] = (name, words[0] if words else "")
    return table


def minor_of(code: str) -> str:
    """The minor group of a code; the SOC numbers a few of them to the hundred.

    >>> minor_of("15-1252.00"), minor_of("11-9081.00"), minor_of("15-0000")
    ('15-1200', '11-9000', '15-0000')
    """
    table = group_table()
    for ending in (code, f"{code[:5]}00", f"{code[:4]}000"):
        if ending in table:
            return ending
    return major_of(code)


def major_of(code: str) -> str:
    """The major group of any code.

    >>> major_of("15-1252.00")
    '15-0000'
    """
    return f"{code[:2]}-0000"


def known_group(code: str) -> Occupation:
    """The group with this code. Raises ``UnknownOccupation``."""
    name, words = group_table().get(code, ("", ""))
    if not name:
        raise UnknownOccupation(f"No occupation or group has the code {code[:12]}.")
    about = f"For instance: {', '.join(words.split()[:8])}." if words else ""
    return Occupation(code, name, about, None, SOURCE)


@cache
def _words() -> tuple[dict[str, dict[str, float]], dict[tuple[str, ...], str]]:
    """word → group → weight; and whole own titles → group."""
    count: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    whole = {}
    for code, title in own_titles():
        words = raw_words(title)
        whole[words] = minor_of(code)
        for place, word in enumerate(words):
            count[word][minor_of(code)] += 1.0 + (place == len(words) - 1)
    for code, (name, words_) in group_table().items():
        for word in (*raw_words(name), *raw_words(words_)):
            count[word][code] += 1.0
    return {word: dict(groups) for word, groups in count.items()}, whole


def _shares(words: Sequence[str]) -> dict[str, float]:
    table, whole = _words()
    if tuple(words) in whole:
        return {whole[tuple(words)]: 1.0}
    points: defaultdict[str, float] = defaultdict(float)
    total = 0.0
    for word in words:
        groups = table.get(word, {})
        rarity = log(60 / (1 + len(groups))) + 1 if groups else 1.0
        total += rarity
        for group, weight in groups.items():
            points[group] += rarity * weight / sum(groups.values())
    return {group: point / total for group, point in points.items()} if total else {}


class GroupOccupations(NothingKnown):
    """The SOC groups as ``Occupations``: names, and titles coded to a group."""

    level: Level = "group"
    release = "SOC 2018 groups"
    attribution = SOURCE
    missing = ("O*NET", "BLS projections")

    def count(self) -> tuple[int, int]:
        """(groups, own titles)."""
        return len(group_table()), len(own_titles())

    def knows(self, code: str) -> bool:
        """Whether the code is a group."""
        return code in group_table()

    def occupation(self, code: str) -> Occupation:
        """The group, or the group an O*NET-SOC code belongs to."""
        return known_group(code if code in group_table() else minor_of(code))

    def titles_of(self, codes: Sequence[str]) -> dict[str, str]:
        """code → name of its group."""
        table = group_table()
        return {c: table[minor_of(c)][0] for c in codes if minor_of(c) in table}

    def search(self, words: str, limit: int = 20) -> tuple[Match, ...]:
        """Groups whose name or everyday words begin with all the words."""
        wanted = raw_words(words)
        found = []
        for code, (name, everyday) in group_table().items():
            have = (*raw_words(name), *raw_words(everyday))
            if wanted and all(any(h.startswith(w) for h in have) for w in wanted):
                found.append(Match(code, name, 1.0))
        return tuple(found[:limit])

    def group(self, code: str) -> Occupation:
        """The major group."""
        return known_group(major_of(code))

    def related(self, code: str) -> tuple[Related, ...]:
        """The other groups of the same family."""
        return family_of(code)

    def alike(self, code: str, top: int = 20) -> tuple[Alike, ...]:
        """Groups of other families with titles alike."""
        return groups_alike(code, top)

    def code_titles(
        self, titles: Sequence[str], top: int = 3, corrections: dict[str, str] | None = None
    ) -> list[Coded]:
        """Titles coded to groups; a correction counts for the same cleaned title."""
        return [self._coded(title, top, corrections or {}) for title in titles]

    def _coded(self, title: str, top: int, corrections: dict[str, str]) -> Coded:
        read = parts(title)
        text = first_words(read)
        shares: dict[str, float] = {}
        for part in read:
            for group, share in _shares(part.words).items():
                shares[group] = max(shares.get(group, 0.0), share * part.weight)
        if text in corrections:
            shares = {**shares, corrections[text]: 1.0}
        best = sorted(shares, key=lambda g: (-shares[g], g))[:top]
        if not best or shares[best[0]] < LEAST:
            return Coded(title, text, ())
        names = self.titles_of(best)
        kept = [g for g in best if g in names]
        return Coded(title, text, tuple(Match(g, names[g], round(shares[g], 3)) for g in kept))
