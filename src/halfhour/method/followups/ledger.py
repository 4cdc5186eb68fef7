"""The ledger of advice: pieces about the same thing shown together, so that clashes are seen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from halfhour.method.followups.giving import stems


@dataclass(frozen=True, slots=True)
class Piece:
    """One advice: whose it is, about which direction, and its words."""

    id: int
    giver: int
    direction: int | None
    text: str


def same_matter(pieces: Iterable[Piece]) -> dict[int, tuple[int, ...]]:
    """For each advice the others by somebody else that speak of the same matter.

    They share a direction (or neither names one) and at least two telling words; whether they
    agree or clash is for the reader to see, side by side.
    """
    words = [(piece, stems(piece.text)) for piece in pieces]
    by_word: dict[str, list[int]] = {}
    for place, (_, found) in enumerate(words):
        for word in found:
            by_word.setdefault(word, []).append(place)
    shared: dict[tuple[int, int], int] = {}
    for places in by_word.values():
        if len(places) > 50:
            continue
        for at, one in enumerate(places):
            for other in places[at + 1 :]:
                shared[one, other] = shared.get((one, other), 0) + 1
    found_with: dict[int, list[int]] = {}
    for (one, other), count in sorted(shared.items()):
        first, second = words[one][0], words[other][0]
        if count >= 2 and first.giver != second.giver and first.direction == second.direction:
            found_with.setdefault(first.id, []).append(second.id)
            found_with.setdefault(second.id, []).append(first.id)
    return {piece: tuple(others) for piece, others in found_with.items()}


def matters(pieces: Iterable[Piece]) -> tuple[tuple[int, ...], ...]:
    """The groups of advice that speak of one matter, each in the order given; nothing stands alone."""
    known = list(pieces)
    others = same_matter(known)
    seen: set[int] = set()
    groups = []
    for piece in known:
        if piece.id in seen or piece.id not in others:
            continue
        group, waiting = {piece.id}, [piece.id]
        while waiting:
            fresh = set(others[waiting.pop()]) - group
            group |= fresh
            waiting += fresh
        seen |= group
        groups.append(tuple(one.id for one in known if one.id in group))
    return tuple(groups)
