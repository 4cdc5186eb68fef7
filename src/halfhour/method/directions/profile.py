"""What the seeker brings: own work, skills and schooling, each with where it was read."""

from __future__ import annotations

from dataclasses import dataclass

SOURCES = {
    "hand": "by your own hand",
    "linkedin": "from your LinkedIn export",
    "resume": "from your resume",
}


@dataclass(frozen=True, slots=True)
class OwnWork:
    """Work the seeker has done; ``code`` is O*NET-SOC or "", years are numbers like 2019."""

    title: str
    code: str = ""
    organisation: str = ""
    started: str = ""
    ended: str = ""
    text: str = ""
    source: str = "hand"


@dataclass(frozen=True, slots=True)
class OwnSkill:
    """A skill the seeker has, and what shows it."""

    name: str
    source: str = "hand"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class OwnSchooling:
    """What the seeker has studied."""

    school: str
    degree: str = ""
    field: str = ""
    started: str = ""
    ended: str = ""
    source: str = "hand"


@dataclass(frozen=True, slots=True)
class Profile:
    """All the seeker brings."""

    work: tuple[OwnWork, ...] = ()
    skills: tuple[OwnSkill, ...] = ()
    schooling: tuple[OwnSchooling, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The occupations of one's own, each once, in the order given (newest first)."""
        return tuple(dict.fromkeys(work.code for work in self.work if work.code))


# Degrees in words, from O*NET's twelve categories of required education (2.D.1), lowest first.
_DEGREES = (
    (12, ("postdoc", "post-doc")),
    (11, ("phd", "ph.d", "doctor", "dphil", "promotion", "doctorat")),
    (
        8,
        (
            "master",
            "msc",
            "m.sc",
            "mba",
            "m.a.",
            "ma ",
            "meng",
            "mph",
            "msw",
            "diplom ",
            "dipl.",
            "magister",
        ),
    ),
    (
        6,
        (
            "bachelor",
            "bsc",
            "b.sc",
            "b.a.",
            "ba ",
            "beng",
            "bs ",
            "b.s.",
            "licence",
            "licenciatura",
        ),
    ),
    (5, ("associate", "foundation degree", "hnd", "dut", "bts")),
    (3, ("certificate", "certification", "diploma", "apprentice", "ausbildung", "cap ", "nvq")),
    (2, ("high school", "secondary", "abitur", "baccalaur", "a-level", "ged", "matric")),
)


def degree_category(degree: str) -> int | None:
    """O*NET's category (1 to 12) of required education that a degree answers, if it is clear.

    >>> degree_category("MSc Public Health"), degree_category("Studies")
    (8, None)
    """
    text = f"{degree.casefold()} "
    for category, signs in _DEGREES:
        if any(text.startswith(sign) or f" {sign}" in text for sign in signs):
            return category
    return None


def highest_degree(profile: Profile) -> tuple[int, OwnSchooling] | None:
    """The highest education of the profile whose level is clear, as (category, schooling)."""
    rated = [(degree_category(s.degree), s) for s in profile.schooling]
    clear = [(category, school) for category, school in rated if category is not None]
    return max(clear, key=lambda pair: pair[0]) if clear else None
