"""When the job is landed: everyone who helped, with what, in the order of the tree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Help:
    """One thing somebody did: named a person, gave a conversation, advice, told of the opening."""

    person: int
    what: str
    at: datetime
    name: str = ""


@dataclass(frozen=True, slots=True)
class Credit:
    """Somebody to be told and thanked, for what, and whether the way to the job led through them."""

    person: int
    whats: tuple[str, ...]
    on_the_way: bool


def credits(help_given: Iterable[Help], way: Sequence[int]) -> tuple[Credit, ...]:
    """Everybody who helped, once: first those on the way to the job from its start, then the rest.

    ``way`` lists the people who led to the job, the first of the chain first. What each did is
    told in the order it happened, the same thing once. Somebody on the way of whom nothing else
    is known is credited with having led further.
    """
    done: dict[int, dict[str, None]] = {}
    for one in sorted(help_given, key=lambda help_: help_.at):
        done.setdefault(one.person, {})[one.what] = None
    first = tuple(dict.fromkeys(way))
    ordered = (*first, *(person for person in done if person not in first))
    return tuple(
        Credit(person, tuple(done.get(person, {"led me on": None})), person in first)
        for person in ordered
    )
