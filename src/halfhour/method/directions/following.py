"""Which titles follow when the seeker corrects one: equal and similar ones, found quickly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from halfhour.method.directions.titles import cleaned

SIMILAR = 90
"""rapidfuzz token_sort_ratio of cleaned titles from which one follows a correction of another."""
_LIKE = 60.0
_MOST = 2_000


def followers(title: str, others: Iterable[tuple[str, bool]], *, exact: bool = False) -> list[str]:
    """Those of ``others`` that follow a correction of ``title``, each once.

    ``others`` are pairs of a title and whether it meant the same occupation before: such titles
    are looked at even when they are spelt otherwise (SWE, software engineer). At most 2,000
    different titles are cleaned, the likest first. ``exact`` takes only equal ones.

    >>> followers("Rota planner", [("rota planner @ Example", False), ("Nurse", False)])
    ['rota planner @ Example']
    """
    key = cleaned(title)
    if not key:
        return []
    least = 100.0 if exact else float(SIMILAR)
    return [
        other
        for other in _worth_a_look(title, list(dict.fromkeys(others)))
        if (text := cleaned(other)) and (text == key or fuzz.token_sort_ratio(text, key) >= least)
    ]


def _worth_a_look(title: str, others: Sequence[tuple[str, bool]]) -> list[str]:
    """The titles spelt alike or that meant the same, the likest first."""
    scores = process.cdist(
        [title.casefold()], [other.casefold() for other, _ in others], scorer=fuzz.token_set_ratio
    )[0].tolist()
    ranked = sorted(
        ((score, other) for score, (other, same) in zip(scores, others, strict=True)
         if same or score >= _LIKE),
        key=lambda pair: -pair[0],
    )  # fmt: skip
    return list(dict.fromkeys(other for _, other in ranked))[:_MOST]
