"""What happened on the way to the job, as plain values: resumes shown, openings, offers, news."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Who:
    """A person as a step names them."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Opinion:
    """A resume shown for an opinion; ``given`` once something was said about it."""

    id: int
    person: Who
    shown_on: date
    version: str = ""
    given: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """A step of an application: what is to be done by when."""

    id: int
    lead: str
    kind: str
    on: date
    note: str = ""
    done: bool = False
    person: Who | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """An opening or possible job heard of; ``decided`` once applied for or let go."""

    id: int
    title: str
    heard_on: date
    closes_on: date | None = None
    decided: bool = False
    person: Who | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer waiting for an answer."""

    id: int
    lead: str
    made_on: date
    answer_by: date | None = None
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Helper:
    """Someone who helped toward the job that was landed, and whether they have been told."""

    person: Who
    what: str
    told: bool = False


@dataclass(frozen=True, slots=True)
class Landed:
    """The job that ended the search."""

    id: int
    title: str
    on: date
    helpers: tuple[Helper, ...] = ()
