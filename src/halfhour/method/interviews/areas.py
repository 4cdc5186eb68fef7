"""The six areas of questions, the TIARA steps, and who a question suits."""

from __future__ import annotations

import re
from enum import StrEnum


class Area(StrEnum):
    """A part of the agenda; the six areas stand between the opening and the close."""

    OPENING = "opening"
    PATH = "path and job"
    COMPANY = "company"
    INDUSTRY = "industry"
    TRENDS = "trends"
    NEXT_JOBS = "jobs and getting ready"
    PEOPLE = "people and referrals"
    CLOSE = "close"


SIX_AREAS = (
    Area.PATH,
    Area.COMPANY,
    Area.INDUSTRY,
    Area.TRENDS,
    Area.NEXT_JOBS,
    Area.PEOPLE,
)


class Tiara(StrEnum):
    """The steps of the TIARA order (Dalton, The 2-Hour Job Search)."""

    TRENDS = "trends"
    INSIGHTS = "insights"
    ADVICE = "advice"
    RESOURCES = "resources"
    ASSIGNMENTS = "assignments"


class Plan(StrEnum):
    """In which order the questions stand."""

    SIX_AREAS = "six areas"
    TIARA = "tiara"


class Situation(StrEnum):
    """Where the seeker stands."""

    EXPLORING = "exploring"
    CHANGING = "changing"
    RETURNING = "returning"
    VETERAN = "veteran"
    STUDENT = "student"


class Seniority(StrEnum):
    """How long the other person has been at it, as far as a title tells."""

    EARLY = "early"
    EXPERIENCED = "experienced"
    LEADING = "leading"


# Major groups of the Standard Occupational Classification 2018 (US Bureau of Labor Statistics):
# the first two digits of any O*NET-SOC code.
FAMILIES = {
    "11": "management",
    "13": "business and finance",
    "15": "computing and mathematics",
    "17": "architecture and engineering",
    "19": "science",
    "21": "community and social service",
    "23": "law",
    "25": "education and libraries",
    "27": "arts, design, media and sport",
    "29": "health care",
    "31": "health care support",
    "33": "protective service",
    "35": "food",
    "37": "cleaning and grounds",
    "39": "personal care",
    "41": "sales",
    "43": "office work",
    "45": "farming, fishing and forestry",
    "47": "construction",
    "49": "installation and repair",
    "51": "production",
    "53": "transport",
    "55": "military",
}

_WORD = re.compile(r"\w+")
_LEADING = ("chief", "director", "president", "head of", "founder", "owner", "partner", "principal",
            "vp", "ceo", "cto", "cfo", "coo", "dean", "general manager")  # fmt: skip
_EARLY = ("intern", "trainee", "junior", "assistant", "apprentice", "associate", "graduate")


def family_of(code: str) -> str:
    """The family of an O*NET-SOC code such as "29-1141.00", or "" when it has none.

    >>> family_of("29-1141.00")
    '29'
    """
    return code[:2] if code[:2] in FAMILIES else ""


def seniority_of(title: str) -> Seniority:
    """How senior a title sounds; EXPERIENCED where it does not say.

    >>> seniority_of("Head of Nursing").value
    'leading'
    """
    words = f" {' '.join(_WORD.findall(title.casefold()))} "
    if any(f" {word} " in words for word in _LEADING):
        return Seniority.LEADING
    if any(f" {word} " in words for word in _EARLY):
        return Seniority.EARLY
    return Seniority.EXPERIENCED
