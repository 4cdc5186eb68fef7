"""When the job is landed: everyone who helped, with what, in the order of the tree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Help:
    """One thing somebody did: named a person, gave a conversation, advice, told of the opening.

    ``what`` tells the seeker of it, ``told`` tells it to the one who did it, as a sentence.
    """

    person: int
    what: str
    at: datetime
    name: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Credit:
    """Somebody to be told and thanked, for what, and whether the way to the job led through them.

    ``told`` are the sentences that tell it to them.
    """

    person: int
    whats: tuple[str, ...]
    on_the_way: bool
    told: tuple[str, ...] = ()


def credits(help_given: Iterable[Help], way: Sequence[int]) -> tuple[Credit, ...]:
    """Everybody who helped, once: first those on the way to the job from its start, then the rest.

    ``way`` lists the people who led to the job, the first of the chain first. What each did is
    told in the order it happened, the same thing once. Somebody on the way of whom nothing else
    is known is credited with having led further.
    """
    done: dict[int, list[Help]] = {}
    for one in sorted(help_given, key=lambda help_: help_.at):
        done.setdefault(one.person, []).append(one)
    first = tuple(dict.fromkeys(way))
    ordered = (*first, *(person for person in done if person not in first))
    return tuple(_credit(person, done.get(person, []), person in first) for person in ordered)


def _credit(person: int, did: Sequence[Help], on_the_way: bool) -> Credit:
    """The credit of one person: each thing once, and each sentence for them once."""
    whats = tuple(dict.fromkeys(one.what for one in did)) or ("led me on",)
    told = tuple(dict.fromkeys(one.told for one in did if one.told))
    return Credit(person, whats, on_the_way, told if did else ("You led me on to others",))
