"""What a shortlist is made from: the people in columns, and the little more known of some."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from halfhour.method.shortlist.matching import Term

WELL, LITTLE, NOT_REALLY, WHO, UNKNOWN = "well", "a little", "not really", "who", ""


@dataclass(frozen=True, slots=True)
class Book:
    """All people of one seeker in columns of equal length (30,000 rows are usual).

    ``last_contacts`` are ISO dates (2026-11-16) or None. ``occupations`` are O*NET-SOC codes or "", ``closeness`` one of the five words, ``channels``
    how one can reach them: "direct" (e-mail or phone), "profile" (only a page), "" (nothing);
    ``industries`` gives the industry of an organisation by its name, where one is known.
    """

    ids: Sequence[int]
    titles: tuple[str, ...]
    organisations: tuple[str, ...]
    occupations: Sequence[str]
    closeness: Sequence[str]
    last_contacts: Sequence[str | None]
    channels: Sequence[str]
    industries: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Past:
    """What happened between the seeker and one person; days are counted back from today."""

    asked: int = 0
    answered: int = 0
    open: bool = False
    days_since_asked: int | None = None
    interviews: int = 0
    told_direction: bool = False
    referrals: int = 0
    advice: int = 0
    named_by: str = ""
    may_use_name: bool = False


@dataclass(frozen=True, slots=True)
class Around:
    """The people known to be around one person: how many, in how many companies and fields."""

    people: int = 0
    organisations: int = 0
    fields: int = 0
    in_direction: int = 0


@dataclass(frozen=True, slots=True)
class Sought:
    """What the seeker explores, ready to be looked for.

    ``nearness`` gives for an occupation code how near it is (1 the same, 0 unrelated) and why;
    ``companies`` are those the seeker is curious about; ``terms`` come from occupation data.
    """

    name: str
    industries: Sequence[str] = ()
    companies: Sequence[str] = ()
    terms: Sequence[Term] = ()
    nearness: Mapping[str, tuple[float, str]] = field(default_factory=dict)


NO_PAST = Past()
NO_AROUND = Around()


@dataclass(frozen=True, slots=True)
class Known:
    """All that is known of the few people of whom more than a line is known."""

    past: Mapping[int, Past] = field(default_factory=dict)
    around: Mapping[int, Around] = field(default_factory=dict)
    set_aside: frozenset[int] = frozenset()
    answer_rates: Mapping[str, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choice:
    """One person on the list: score 0 to 1, its parts by name, reasons, and what is unknown."""

    person: int
    kind: str
    score: float
    organisation: str
    parts: tuple[tuple[str, float], ...]
    reasons: tuple[str, ...]
    unknown: tuple[str, ...]
