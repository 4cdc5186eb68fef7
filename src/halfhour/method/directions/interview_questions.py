"""Questions for an interview that a look at one's own skills raises, in our own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from halfhour.method.directions.distance import Distance
from halfhour.method.directions.profile import OwnWork, Profile

# The names of two of the six areas an interview's questions fall into.
PATH, READY = "path and job", "jobs and getting ready"


class Named(Protocol):
    """Anything that carries over or is missing."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def kind(self) -> str:
        """Skills, knowledge, work activities or tool."""


@dataclass(frozen=True, slots=True)
class Raised:
    """A question, the area of an interview it belongs to, and what raised it."""

    text: str
    area: str
    because: str


def questions_raised(
    profile: Profile,
    direction: str,
    carries: Sequence[Named],
    missing: Sequence[Named],
    far: Distance | None,
    *,
    most: int = 6,
) -> tuple[Raised, ...]:
    """At most ``most`` questions, one's own work first, then gaps, then the way in."""
    asked = [
        *(_about_work(work, direction, number) for number, work in enumerate(profile.work[:2])),
        *_about_strength(carries, direction),
        *_about_gaps(missing),
        *_about_the_way(far, direction),
    ]
    return tuple(dict.fromkeys(asked))[:most]


_WORK_ASKED = (
    "I have worked as {work}. How much of that counts in {direction}?",
    "Before that I was {work}. Which part of it would you build on?",
)


def _about_work(work: OwnWork, direction: str, number: int) -> Raised:
    where = f" at {work.organisation}" if work.organisation else ""
    text = _WORK_ASKED[number].format(work=f"{_a(work.title)}{where}", direction=direction)
    return Raised(text, PATH, f"Your own work: {work.title}{where}")


def _about_strength(carries: Sequence[Named], direction: str) -> list[Raised]:
    skills = [c.name for c in carries if c.kind != "tool"][:1]
    return [
        Raised(
            f"{name} is something I do a lot. Where does {direction} really need it?",
            PATH,
            f"{name} carries over",
        )
        for name in skills
    ]


def _about_gaps(missing: Sequence[Named]) -> list[Raised]:
    rated = [m for m in missing if m.kind != "tool"][:1]
    tools = [m for m in missing if m.kind == "tool"][:1]
    return [
        *(
            Raised(
                f"How did you come to {m.name.lower()}, and how would you learn it today?",
                READY,
                f"{m.name} matters there and is not in your work so far",
            )
            for m in rated
        ),
        *(
            Raised(
                f"How much of your week do you spend in {m.name}, and could one learn it on the job?",
                PATH,
                f"{m.name} is in demand there and not among your skills",
            )
            for m in tools
        ),
    ]


def _about_the_way(far: Distance | None, direction: str) -> list[Raised]:
    hurdles = {step.name: step for step in far.steps if step.hurdle} if far else {}
    asked: list[Raised] = []
    if "Schooling" in hurdles:
        text = "Whom do you know who came in with other schooling, and how did they manage it?"
        asked.append(Raised(text, READY, hurdles["Schooling"].words))
    if "Preparation" in hurdles:
        text = f"Which step on the way into {direction} took you the longest?"
        asked.append(Raised(text, PATH, hurdles["Preparation"].words))
    return asked


def _a(title: str) -> str:
    article = "an" if title[:1].casefold() in ("a", "e", "i", "o") else "a"
    return f"{article} {title}"
