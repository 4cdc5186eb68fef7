"""Who could answer an open question about a direction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Could:
    """Somebody who could answer an open question; ``soon`` when a conversation is arranged."""

    person: int
    name: str
    title: str
    soon: bool
    score: float


_APT = {
    "pay": ("recruit", "talent", "people", "hr", "human", "compensation", "union"),
    "culture": ("people", "hr", "human", "culture"),
    "ways in": ("recruit", "talent", "train", "teach", "lectur", "professor", "career"),
    "trends": ("director", "head", "chief", "strategy", "research", "editor", "founder"),
    "industry": ("director", "head", "chief", "strategy", "consult", "analyst", "founder"),
}


def could_answer(topic: str, people: Iterable[Could], *, most: int = 3) -> tuple[Could, ...]:
    """At most ``most`` of ``people`` who could answer about ``topic``.

    Those one will talk with anyway come first, then titles that deal with the topic, then score.
    """
    apt = _APT.get(topic, ())

    def order(who: Could) -> tuple[bool, bool, float, int]:
        words = who.title.casefold().replace("/", " ").split()
        fits = any(word.startswith(sign) for word in words for sign in apt)
        return (not who.soon, not fits, -who.score, who.person)

    return tuple(sorted(people, key=order)[:most])
