"""What interviews taught about a direction by topic, who agrees, and what is still open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from halfhour.method.refused import Refused

TOPICS = {
    "work": "The work",
    "company": "Companies",
    "industry": "The industry",
    "trends": "Trends",
    "ways in": "Ways in",
    "pay": "Pay",
    "culture": "Culture",
    "doubts": "Doubts",
}
AGREES, CONTRADICTS = "agrees", "contradicts"
STANCES = {AGREES: "Agrees", CONTRADICTS: "Sees it differently"}

CORROBORATED, CONTRADICTED, SINGLE = "corroborated", "contradicted", "single source"


class UnknownTopic(Refused):
    """A topic that is none of the eight."""


class UnknownStance(Refused):
    """A stance other than agreeing and contradicting."""


def topic_named(topic: str) -> str:
    """``topic`` itself when it is one of the eight; raises UnknownTopic otherwise."""
    if topic not in TOPICS:
        raise UnknownTopic(f"“{topic}” is no topic; choose one of {', '.join(TOPICS)}.")
    return topic


def stance_named(stance: str) -> str:
    """``stance`` itself when it is one of the two; raises UnknownStance otherwise."""
    if stance not in STANCES:
        raise UnknownStance("A statement about another one either agrees or contradicts.")
    return stance


@dataclass(frozen=True, slots=True)
class Said:
    """One statement: who said it (person id, None for the seeker's own reading) and when."""

    id: int
    topic: str
    text: str
    person: int | None
    name: str
    at: datetime
    about: int | None = None
    stance: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """A statement with everything said about it, and how far it can be relied on."""

    said: Said
    agreeing: tuple[Said, ...]
    contradicting: tuple[Said, ...]
    standing: str
    people: int


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic: what was heard about it, best corroborated first."""

    key: str
    label: str
    heard: tuple[Heard, ...]


def by_topic(statements: Iterable[Said]) -> tuple[Topic, ...]:
    """All eight topics in their order, with what was heard, also when that is nothing."""
    heard = gathered(statements)
    return tuple(
        Topic(key, label, tuple(h for h in heard if h.said.topic == key))
        for key, label in TOPICS.items()
    )


def gathered(statements: Iterable[Said]) -> tuple[Heard, ...]:
    """Each first statement with its echoes; an echo of an echo belongs to the first.

    Two statements of one person are one voice: repeating oneself corroborates nothing.
    """
    every = {said.id: said for said in statements}
    echoes: dict[int, list[tuple[Said, str]]] = {}
    for said in every.values():
        root, stance = _root(said, every)
        if root != said.id:
            echoes.setdefault(root, []).append((said, stance))
    roots = (said for said in every.values() if _root(said, every)[0] == said.id)
    heard = [_heard(said, echoes.get(said.id, [])) for said in roots]
    return tuple(sorted(heard, key=lambda h: (-h.people, h.said.at, h.said.id)))


def _root(said: Said, every: dict[int, Said]) -> tuple[int, str]:
    """The first statement this one leads back to, and the stance taken towards it."""
    here, contradicts, seen = said, False, {said.id}
    while here.about in every and here.about not in seen:
        contradicts ^= here.stance == CONTRADICTS
        here = every[here.about]
        seen.add(here.id)
    return here.id, CONTRADICTS if contradicts else AGREES


def _heard(said: Said, echoes: Sequence[tuple[Said, str]]) -> Heard:
    agreeing = tuple(echo for echo, stance in echoes if stance == AGREES)
    contradicting = tuple(echo for echo, stance in echoes if stance == CONTRADICTS)
    voices = {_voice(s) for s in (said, *agreeing)}
    against = {_voice(s) for s in contradicting} - {_voice(said)}
    if against:
        standing = CONTRADICTED
    else:
        standing = CORROBORATED if len(voices) > 1 else SINGLE
    return Heard(said, agreeing, contradicting, standing, len(voices | against))


def _voice(said: Said) -> tuple[str, int]:
    return ("person", said.person) if said.person is not None else ("self", 0)
