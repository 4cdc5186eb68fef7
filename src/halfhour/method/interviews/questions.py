"""A question, what it suits, and what is known of the two people when it is chosen."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from halfhour.method.interviews.areas import Area, Seniority, Situation, Tiara

_BLANK = re.compile(r"\{([a-z]+)\}")


@dataclass(frozen=True, slots=True)
class Question:
    """One question and the tags it is chosen by.

    ``worth`` runs from 1 (nice to know) to 5 (the reason to meet). An empty ``families``,
    ``seniorities`` or ``situations`` suits everybody. ``origin`` is "bank", "own", "topic"
    "raised" or "task"; ``because`` says what gave rise to it.
    """

    key: str
    text: str
    area: Area
    tiara: Tiara
    theme: str
    worth: int = 3
    families: tuple[str, ...] = ()
    seniorities: tuple[Seniority, ...] = ()
    situations: tuple[Situation, ...] = ()
    origin: str = "bank"
    because: str = ""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something still open in a direction: ``weight`` is 0 to 1, how much it matters now."""

    topic: str
    area: Area | None = None
    weight: float = 0.5


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the person and of the seeker; every field may be empty.

    ``connector`` is somebody who knows the seeker and many people, but not the field.
    ``companies`` are those the seeker is curious about.
    """

    name: str = ""
    organisation: str = ""
    title: str = ""
    industry: str = ""
    occupation: str = ""
    family: str = ""
    seniority: Seniority = Seniority.EXPERIENCED
    direction: str = ""
    situation: Situation = Situation.EXPLORING
    referrer: str = ""
    companies: tuple[str, ...] = ()
    connector: bool = False
    resume_just_revised: bool = False
    resume_at_hand: bool = True
    card_needed: bool = True


def blanks(text: str) -> tuple[str, ...]:
    """The names of the blanks a question needs filled.

    >>> blanks("What is changing at {organisation}?")
    ('organisation',)
    """
    return tuple(_BLANK.findall(text))


def known_values(facts: Facts) -> dict[str, str]:
    """The blanks that these facts can fill."""
    values = {
        "name": facts.name,
        "organisation": facts.organisation,
        "title": facts.title,
        "industry": facts.industry,
        "occupation": facts.occupation,
        "direction": facts.direction,
        "referrer": facts.referrer,
        "company": next((one for one in facts.companies if one != facts.organisation), ""),
    }
    return {blank: value for blank, value in values.items() if value.strip()}


def filled(question: Question, facts: Facts) -> Question | None:
    """The question with its blanks filled, or None where a fact is missing.

    Only questions of the bank have blanks: what people wrote themselves is left as it stands,
    and a value that is filled in is never read for blanks again.
    """
    if question.origin != "bank":
        return question
    values = known_values(facts)
    if any(blank not in values for blank in blanks(question.text)):
        return None
    text = _BLANK.sub(lambda found: values[found.group(1)], question.text)
    return replace(question, text=text)
